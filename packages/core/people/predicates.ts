/** The role that a clause gives its subject: is the director, became Bury's leader, leads the council, retired as director. */

import { type NamesCouncil, readBody } from '../bodies/read-body.ts'
import { isNounLike } from '../speakers/phrases.ts'
import { isSayingAt } from '../speakers/verbs.ts'
import { isBody, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, BE, DETERMINERS, isAdverb } from '../text/words.ts'
import { isModifier, isRemit } from './role-words.ts'
import { type Role, readRole } from './roles.ts'

type Tokens = readonly Token[]

/** Reads the verbs of the clause from `from` on, up to `stop`: "was with Bury until 2013 | and is the borough's director". */
export function roleTold(
  tokens: Tokens,
  from: number,
  stop: number,
  namesCouncil: NamesCouncil,
): Role | null {
  for (let at = from; at >= 0; at = nextVerb(tokens, at + 1, stop)) {
    const role = roleOfVerb(tokens, at, stop, namesCouncil)
    if (role) return role
  }
  return null
}

/** What goes on with the same subject behind a comma: ", who came in May, | is". */
const goesOn = (word: string) =>
  /^(?:and|but|is|was|has|had|will)$/.test(word) ||
  [BECOMES, APPOINTED, LEADS, IN_POST].some((verbs) => verbs.test(word))

/** Where the subject's next verb may stand, behind "and" or a comma; -1 where its clause ends before. */
function nextVerb(tokens: Tokens, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    const token = tokens[at]
    if (/^(?:and|but)$/.test(token?.lower ?? '')) return at
    if (token?.kind === 'word') continue
    return token?.text === ',' && goesOn(tokens[at + 1]?.lower ?? '') ? at + 1 : -1
  }
  return -1
}

const BECOMES = /^(?:becomes?|became|becoming|remains?|remained)$/
const APPOINTED =
  /^(?:(?:re-?)?(?:appointed|elected)|named|made|hired|recruited|confirmed|announced|chosen|promoted|installed|unveiled|sworn)$/
const LEADS = /^(?:leads|led|leading)$/
/** Verbs of coming to a post, holding it and leaving it, whose role stands behind "as" or "to become". */
const IN_POST =
  /^(?:join|arriv|start|begin|return|serv|work|act|stay|continu|retir|resign|quit|depart|leav|step|stand|tak|com|mov|succeed|replac|spend|hold|doubl|sit)(?:s|es|e|d|ed|ing|ped|ping|ning|ting|ling)?$|^(?:began|begun|left|stood|took|taken|came|went|gone|goes|spent|held|sat|had|has)$/

/** "previously worked as head of care": not what they are. */
const BEFORE = /^(?:previously|formerly|once|earlier|originally)$/

/** Words that a verb takes on the way to its role: "appointed | as the new", "is | now the". */
const ON_THE_WAY = /^(?:the|a|an|as|in|to|be|been|become|appointed|named|confirmed|announced)$/

function roleOfVerb(tokens: Tokens, from: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  let at = from
  let is = false
  for (; at < stop && isOnTheWay(tokens[at]); at++) {
    is ||= BE.has(tokens[at]?.lower ?? '')
    if (BEFORE.test(tokens[at]?.lower ?? '')) return null
  }
  const verb = tokens[at]?.lower ?? ''
  if (at >= stop || isSayingAt(tokens, at)) return null
  if (BECOMES.test(verb)) return roleAt(tokens, at + 1, stop, namesCouncil)
  if (APPOINTED.test(verb))
    return roleAt(tokens, at + 1, stop, namesCouncil) ?? roleOfPost(tokens, at, stop, namesCouncil)
  if (LEADS.test(verb)) return leadership(tokens, at + 1, stop, namesCouncil)
  if (IN_POST.test(verb)) return roleOfPost(tokens, at, stop, namesCouncil)
  return is ? roleAt(tokens, at, stop, namesCouncil) : null
}

const isOnTheWay = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (AUXILIARIES.has(token.lower) ||
    isAdverb(token.lower) ||
    /^(?:who|due|set|expected|about|to|first|and|but|currently)$/.test(token.lower))

/** The director; now a director; its director: not "working with the director". */
function roleAt(tokens: Tokens, at: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  let start = at
  while (ON_THE_WAY.test(tokens[start]?.lower ?? '') || isAdverb(tokens[start]?.lower ?? '')) start++
  const head = tokens[start]
  if (!head || start >= stop) return null
  const before = tokens[start - 1]?.lower ?? ''
  const begins =
    [isRole, isModifier, isRemit, isBody].some((belongs) => belongs(head.lower)) ||
    head.capital ||
    DETERMINERS.has(head.lower) ||
    DETERMINERS.has(before)
  return begins ? readRole(tokens, start, stop, namesCouncil) : null
}

/** Longest words from a verb to its "as". */
const TAKING = 12

const POST = /^(?:post|role|job|position|title)$/

/** "steps up from her role | as deputy director" */
const isPast = (tokens: Tokens, verb: number, at: number) =>
  /^(?:joins?|joined|comes|came|mov\w{1,4}|up)$/.test(
    tokens[tokens[verb + 1]?.lower === 'up' ? verb + 1 : verb]?.lower ?? '',
  ) && tokens.slice(verb, at).some(({ lower }) => lower === 'from')

/** joins Bury next month | as director; left Bury | to become director; took over the role of | director */
function roleOfPost(tokens: Tokens, verb: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  const end = Math.min(stop, verb + TAKING)
  for (let at = verb + 1; at < end; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word') return null
    const isPost = POST.test(tokens[at - 1]?.lower ?? '')
    const post = word.lower === 'of' && isPost
    if (word.lower === 'as' && isPost && isPast(tokens, verb, at)) return null
    if (!post && !/^(?:as|become|became|be)$/.test(word.lower)) continue
    const role = roleAt(tokens, at + 1, stop, namesCouncil)
    const joined = /^join/.test(tokens[verb]?.lower ?? '')
      ? readBody(tokens, verb + 1, at, namesCouncil)
      : null
    return role && { ...role, organisation: role.organisation ?? joined?.organisation ?? null }
  }
  return null
}

const COUNCIL = /^(?:council|authority|county|borough|city|town)$/
/** "led Bury to a better grade" may be a director's doing. */
const ENDS_CLAUSE = /^(?:since|for|until|and|but|when|as)$/

/** leads | the council; has led | Bury since May: not "leads the council's services". */
function leadership(tokens: Tokens, at: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  const body = readBody(tokens, at, stop, namesCouncil)
  if (!body) return null
  const words = tokens.slice(at, body.next)
  const next = tokens[body.next]
  const ends = !next || next.kind === 'punctuation' || (ENDS_CLAUSE.test(next.lower) && !isNounLike(next))
  const isCouncil = words.some((token) => namesCouncil(token) || COUNCIL.test(token.lower))
  const owns = words.some(({ text }) => /'s$|s'$/.test(text))
  return ends && isCouncil && !owns
    ? { role: 'council leader', organisation: body.organisation, next: body.next }
    : null
}
