/** The role that stands before a name: Leeds City Council leader | Ivor Blane; its chief executive, | Mara Whitlow. */

import { bodyOf, type NamesCouncil, opensTitle } from '../bodies/read-body.ts'
import { type Phrase, phraseEndingAt } from '../speakers/phrases.ts'
import { isSayingAt } from '../speakers/verbs.ts'
import { isBody, isNamePart, isParty, isRole, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, BE, DETERMINERS, isAdverb, LINKS } from '../text/words.ts'
import { isModifier, isRemit, isVerb } from './role-words.ts'
import { type Role, readRole } from './roles.ts'

type Tokens = readonly Token[]

/** `first`: the token at which the name begins. */
export function roleBefore(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Role | null {
  const linked =
    sideOf(tokens, first) ??
    leadership(tokens, first, namesCouncil) ??
    roleOutside(tokens, first, namesCouncil) ??
    roleLinked(tokens, first, namesCouncil)
  if (linked) return linked
  const before = isLowerTitle(tokens[first - 1]) || isTitledThe(tokens, first) ? first - 1 : first
  const comma = tokens[before - 1]?.text === ','
  const phrase = listEndingAt(tokens, comma ? before - 2 : before - 1)
  if (!phrase) return null
  const opens = phrase.first === 0 || !isNamePart(tokens[phrase.first - 1])
  if (comma && !(opens && tokens[phrase.last + 1]?.text === ',')) return null
  if (comma && isOfOther(tokens, phrase, namesCouncil)) return null
  if (comma && endsInName(tokens, phrase, namesCouncil)) return null
  return roleIn(tokens, phrase, namesCouncil)
}

/** "As deputy to Ivor Blane, | Luton's director of people, | Grace Lindley was" */
function isOfOther(tokens: Tokens, { first }: Phrase, namesCouncil: NamesCouncil): boolean {
  const [name, surname] = tokens.slice(first - 3, first - 1)
  if (tokens[first - 1]?.text !== ',' || !name || !surname) return false
  return [name, surname].every((token) => isNamePart(token) && isName(token, namesCouncil))
}

/** Its founder, the | Rev Ivor Blane */
const isTitledThe = (tokens: Tokens, first: number) =>
  tokens[first - 1]?.lower === 'the' && isTitle(tokens[first]?.lower ?? '')

/** "In a question to councillor Bray, Ms Corbett" */
function endsInName(tokens: Tokens, { last }: Phrase, namesCouncil: NamesCouncil): boolean {
  const tail = tokens[last]
  if (!tail || !isNamePart(tail) || isOfPlace(tokens, last)) return false
  return !(isOfRole(tail) || isBody(tail.lower) || namesCouncil(tail))
}

/** "the regional director for the | West Midlands", "the MP for | Hazel Grove" */
function isOfPlace(tokens: Tokens, at: number): boolean {
  let start = at
  while (at - start < LONGEST_PLACE && isNamePart(tokens[start - 1])) start--
  const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1
  return /^(?:for|of|in)$/.test(tokens[link]?.lower ?? '') && isRole(tokens[link - 1]?.lower ?? '')
}

/** In tokens. */
const LONGEST_PLACE = 4

/** The role in a phrase; of the body before it where it opens with "whose", or stands behind "has appointed". */
function roleIn(tokens: Tokens, phrase: Phrase, namesCouncil: NamesCouncil): Role | null {
  const role = readRole(tokens, openingOf(tokens, phrase, namesCouncil), phrase.last + 1, namesCouncil)
  if (!role || role.organisation) return role
  const isWhose = tokens[phrase.first - 1]?.lower === 'whose'
  const body = isWhose
    ? phraseEndingAt(tokens, phrase.first - (tokens[phrase.first - 2]?.text === ',' ? 3 : 2))
    : employer(tokens, phrase.first - 1, namesCouncil)
  return { ...role, organisation: body && bodyOf(tokens, body.first, body.last) }
}

const APPOINTED = /^(?:appointed|appoints|named|names|hired|recruited|found|chosen|unveiled|welcomed)$/

/** Slough Children's Services Trust | has appointed | a new chair, Ivor Blane */
function employer(tokens: Tokens, verb: number, namesCouncil: NamesCouncil): Phrase | null {
  if (!APPOINTED.test(tokens[verb]?.lower ?? '')) return null
  let at = verb - 1
  while (AUXILIARIES.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at]?.lower ?? '')) at--
  const body = phraseEndingAt(tokens, at)
  const tail = body && tokens[body.last]
  return tail && (isBody(tail.lower) || namesCouncil(tail)) ? body : null
}

/** Its assistant director (| Grace Lindley) */
function roleOutside(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Role | null {
  if (tokens[first - 1]?.text !== '(') return null
  const phrase = phraseEndingAt(tokens, first - 2)
  return phrase && roleIn(tokens, phrase, namesCouncil)
}

/** Opposition councillor | Ivor Blane; Liberal Democrat councillor | Mara Whitlow */
function sideOf(tokens: Tokens, first: number): Role | null {
  const title = tokens[first - 1]
  if (title?.lower !== 'councillor' || title.capital) return null
  let start = first - 1
  while (isSide(tokens, start - 1)) start--
  const words = tokens.slice(start, first)
  // An independent's capital may be the sentence's, but is a party's more often.
  const role = words.map(({ text, lower }) => (lower === 'opposition' ? lower : text)).join(' ')
  return words.length > 1 ? { role, organisation: null, next: first } : null
}

const isSide = (tokens: Tokens, at: number) => {
  const side = tokens[at]?.lower ?? ''
  return (
    isParty(side) ||
    /^(?:opposition|independent|green)$/.test(side) ||
    (side === 'uk' && isParty(tokens[at - 1]?.lower ?? ''))
  )
}

/** The council, led by Liberal Democrat | Ivor Blane */
function leadership(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Role | null {
  let by = first - 1
  while (isParty(tokens[by]?.lower.replace(/'s$/, '') ?? '')) by--
  if (tokens[by]?.lower !== 'by' || tokens[by - 1]?.lower !== 'led') return null
  const body = phraseEndingAt(tokens, tokens[by - 2]?.text === ',' ? by - 3 : by - 2)
  const last = body && tokens[body.last]
  if (!last || !(namesCouncil(last) || /^(?:council|authority|borough|county|city)$/.test(last.lower)))
    return null
  return { role: 'council leader', organisation: bodyOf(tokens, body.first, body.last), next: first }
}

/** Its leader is now | Ivor Blane; Bury has a new director: | Grace Lindley */
function roleLinked(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Role | null {
  let at = first - 1
  while (isAdverb(tokens[at]?.lower ?? '')) at--
  if (!(BE.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ':')) return null
  while (at > 0 && (AUXILIARIES.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ':')) at--
  const phrase = phraseEndingAt(tokens, at)
  const role = phrase && roleIn(tokens, phrase, namesCouncil)
  return role?.next === at + 1 ? role : null
}

/** "councillor Martin Crane" */
export const isLowerTitle = (token: Token | undefined) =>
  token?.kind === 'word' && !token.capital && isTitle(token.lower)

/** Commas in the list of what a role is for: "director of | performance, | quality and innovation". */
const LONGEST_LIST = 3

/** A phrase, and those before its commas where it says only what a role is for. */
function listEndingAt(tokens: Tokens, last: number): Phrase | null {
  const ending = phraseEndingAt(tokens, last)
  let first = ending?.first ?? 0
  for (let commas = 0; ending && commas < LONGEST_LIST; commas++) {
    const isRest = tokens
      .slice(first, last + 1)
      .every(({ lower }) => isRemit(lower) || /^(?:and|&|,|of|board|committee)$/.test(lower))
    const earlier = isRest && tokens[first - 1]?.text === ',' ? phraseEndingAt(tokens, first - 2) : null
    if (!earlier) break
    first = earlier.first
  }
  return ending && { first, last }
}

/**
 * Where the role begins among the words before a name: behind what it hangs on ("retirement of the | director",
 * "includes | Leeds City Council leader", "says | social worker"), and behind another's name.
 */
function openingOf(tokens: Tokens, { first, last }: Phrase, namesCouncil: NamesCouncil): number {
  let start = first
  let named = false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next) break
    const before = tokens[at - 1]
    const inName =
      token.lower === 'and' && ((before?.capital && next.capital) || (isOfRole(before) && isOfRole(next)))
    const inTitle = opensTitle(before) && next.capital && /^(?:of|for)$/.test(token.lower)
    const linked =
      (LINKS.has(token.lower) && !inName && !inTitle) ||
      (DETERMINERS.has(token.lower) && !/^(?:its|their)$/.test(token.lower))
    const another =
      token.lower === 'and' && before !== undefined && isNamePart(before) && isName(before, namesCouncil)
    const begins =
      !token.capital && !inName && !inTitle && (namesCouncil(next) || (next.capital && isOfRole(next)))
    const hangs =
      !named && (linked || isSayingAt(tokens, at) || isVerb(token) || (begins && !isOfRole(token)))
    // "director Ivor Blane met | minister"
    const name = named && isNamePart(token) && isName(token, namesCouncil) && !isOfPlace(tokens, at)
    if (name || another || hangs || /^(?:from|by|with|to|time|year|month|week|night)$/.test(token.lower)) {
      start = at + 1
      named = false
    } else named ||= isRole(token.lower)
  }
  return start
}

const isName = (token: Token, namesCouncil: NamesCouncil) =>
  !isOfRole(token) &&
  !isBody(token.lower) &&
  !isParty(token.lower) &&
  !namesCouncil(token) &&
  !/^[A-Z]{2,}$/.test(token.text)

const isOfRole = (token: Token | undefined) =>
  token !== undefined && (isRole(token.lower) || isModifier(token.lower) || isRemit(token.lower))
