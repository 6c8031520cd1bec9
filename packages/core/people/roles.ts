/** What a person is: the role and the body in "director of children's services at Leeds City Council". */

import {
  bodyOf,
  type NamesCouncil,
  type Organisation,
  type ReadBody,
  readBody,
  readLeadingBody,
  readOwner,
} from '../bodies/read-body.ts'
import { isNounLike } from '../speakers/phrases.ts'
import { isParty, isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { DETERMINERS } from '../text/words.ts'
import { belongs, endsRole, goesOn, isNoRole, keepsOn } from './role-ends.ts'
import { inLowerCase, isModifier } from './role-words.ts'

export interface Role {
  role: string
  organisation: Organisation | null
  /** The token after the role and its body. */
  next: number
}

type Sentence = readonly Token[]

/** Reads a role from `first` on, up to `stop` (exclusive); null where the words name none. */
export function readRole(
  tokens: Sentence,
  first: number,
  stop: number,
  namesCouncil: NamesCouncil,
): Role | null {
  const words: string[] = []
  let opened = skipOpenings(tokens, first, stop)
  for (const before = modifiersBefore(tokens, opened, stop); opened < before; opened++)
    words.push(tokens[opened]?.text ?? '')
  let owner = readOwner(tokens, opened, stop) ?? readLeadingBody(tokens, opened, stop, namesCouncil)
  const start = skipOpenings(tokens, owner?.next ?? opened, stop)

  let end = start
  let named = false
  let body: ReadBody | null = null
  for (let token = tokens[end]; token && end < stop; token = tokens[end]) {
    if (named && isAbbreviationInBrackets(tokens, end)) {
      end += 3
      continue
    }
    const listed = token.text === ',' && named && goesOn(tokens, start, end, stop)
    if (!listed) {
      if (!belongs(token) || (named ? endsRole(tokens, end) : isNoRole(tokens, end))) break
      body = bodyBehind(tokens, start, end, stop, namesCouncil)
      if (body && isOwner(tokens, body)) {
        words.push(token.text, ...(tokens[end + 1]?.lower === 'the' ? ['the'] : []))
        owner ??= body
        end = body.next
        continue
      }
      if (body || (named && LINK.test(token.lower) && !keepsOn(tokens, end))) break
    }
    named ||= isRole(token.lower)
    words.push(token.text)
    end++
  }
  if (!named) return null
  if (start === 0 && opensSentence(tokens, namesCouncil)) words[0] = tokens[0]?.lower ?? ''
  // "the Labour leader of Bury Council" leads the council.
  if (body && words.at(-1)?.toLowerCase() === 'leader' && isParty(words.at(-2)?.toLowerCase() ?? ''))
    words.splice(-2, 1)
  // "a social worker there"
  const there = tokens[end]?.lower === 'there' ? bodyOf(tokens, end, end) : null
  return {
    role: inLowerCase(trimmed(words).join(' ').replaceAll(' ,', ',')),
    organisation: owner?.organisation ?? body?.organisation ?? there,
    next: body?.next ?? end,
  }
}

const LINK = /^(?:at|of|for|in|on|with|from|to)$/

/** The body that a link at `at` leads to: "director | at Leeds City Council". */
function bodyBehind(
  tokens: Sentence,
  start: number,
  at: number,
  stop: number,
  namesCouncil: NamesCouncil,
): ReadBody | null {
  const link = tokens[at]?.lower ?? ''
  if (!LINK.test(link)) return null
  const leads = /^(?:leader|mayor)$/.test(tokens[at - 1]?.lower ?? '')
  const read = leads || !isStyled(tokens, start, at) ? readBody : readTitledBody
  const body = read(tokens, at + 1, stop, namesCouncil) ?? readUnknown(tokens, at, stop)
  if (!body) return null
  const run = tokens.slice(at + 1, body.next)
  // "leader of the Liberal Democrats"; "adviser on Children in Need"
  if (run.every(({ lower }) => isParty(lower) || lower === 'the')) return null
  if (link === 'on' && !run.some((token) => namesCouncil(token) || token.lower === 'council')) return null
  // Whence somebody comes is not where they work.
  return link === 'from' ? { ...body, organisation: null } : body
}

/** "Kinship carer Grace Lindley": the capital is the sentence's. */
const opensSentence = ([head, next]: Sentence, namesCouncil: NamesCouncil) =>
  head !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(head.text) &&
  !next?.capital &&
  !isParty(head.lower) &&
  !namesCouncil(head)

/** "head of | Devon's | children's services" */
const isOwner = (tokens: Sentence, { next }: ReadBody) => /'s$|s'$/.test(tokens[next - 1]?.text ?? '')

/** "former deputy | Leeds City Council leader": where the body begins, or `first` where none follows. */
function modifiersBefore(tokens: Sentence, first: number, stop: number): number {
  let at = first
  while (at < stop && (opensAs(tokens, at) || !tokens[at]?.capital) && isModifier(tokens[at]?.lower ?? ''))
    at++
  return at < stop && tokens[at]?.capital ? at : first
}

/** "Former Leeds City Council leader": "National Children's Bureau" is a name whole. */
const opensAs = (tokens: Sentence, at: number) => at === 0 && tokens[0]?.lower !== 'national'

function skipOpenings(tokens: Sentence, first: number, stop: number): number {
  let at = first
  while (
    at < stop &&
    (isOpening(tokens[at]) || isByNow(tokens, at) || isNewlyMade(tokens, at) || isLocal(tokens, at))
  )
    at++
  return at
}

/** "the local Unison branch secretary" */
const isLocal = (tokens: Sentence, at: number) =>
  tokens[at]?.lower === 'local' && tokens[at + 1]?.capital === true && !tokens[at]?.capital

/** "by now a senior practitioner" */
const isByNow = (tokens: Sentence, at: number) =>
  tokens[at]?.lower === 'by' && tokens[at + 1]?.lower === 'now'

/** "newly appointed director" */
const isNewlyMade = (tokens: Sentence, at: number) =>
  /^(?:appointed|elected)$/.test(tokens[tokens[at]?.lower === 'newly' ? at + 1 : at]?.lower ?? '') &&
  tokens[at]?.lower !== 'elected'

const isOpening = (token: Token | undefined) =>
  token !== undefined &&
  ((DETERMINERS.has(token.lower) && !/^(?:its|their)$/.test(token.lower)) ||
    /^(?:now|current|currently|formerly|then|as|own|new|first|newest|latest|youngest|oldest|longest-serving|newly-appointed|newly-elected)$/.test(
      token.lower,
    ))

/** "director of children's services (DCS)" */
const isAbbreviationInBrackets = (tokens: Sentence, at: number) =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && /^[A-Z]{2,6}$/.test(tokens[at + 1]?.text ?? '')

/** "in the bi-borough service that": somewhere else than the council that the story speaks of. */
function readUnknown(tokens: Sentence, link: number, stop: number): ReadBody | null {
  if (!/^(?:in|at)$/.test(tokens[link]?.lower ?? '') || !DETERMINERS.has(tokens[link + 1]?.lower ?? ''))
    return null
  if (NOWHERE.test(tokens[link + 2]?.lower ?? '')) return null
  let last = link + 1
  while (last + 1 < Math.min(stop, link + 5) && isNounLike(tokens[last + 1])) last++
  return { organisation: bodyOf(tokens, link + 1, last), next: last + 1 }
}

/** "cabinet member at the time" */
const NOWHERE = /^(?:time|moment|beginning|start|end|top|helm|centre|heart)$/

/** Whether a role is printed in capitals that are only style: "Head of Fostering". */
function isStyled(tokens: Sentence, start: number, end: number): boolean {
  return tokens.slice(start, end).some((token, at) => at + start > 0 && token.capital && isRole(token.lower))
}

/** Among capitals a body is what a council or its like is called, not what the role is for. */
function readTitledBody(tokens: Sentence, first: number, stop: number, namesCouncil: NamesCouncil) {
  const body = readBody(tokens, first, stop, namesCouncil)
  const words = body ? tokens.slice(first, body.next) : []
  return words.some((token) => namesCouncil(token) || !token.capital || isBodyName(token)) ? body : null
}

const isBodyName = ({ text }: Token) =>
  /^(?:[A-Z]{2,}|Council|Trust|Ofsted|Association|Federation|Foundation|University|College|Union|Charity|Commission|Group|Company)$/.test(
    text,
  )

/** Without the links that nothing follows. */
function trimmed(words: readonly string[]): readonly string[] {
  return words.slice(0, words.findLastIndex((word) => !/^(?:and|of|for|in|to|on|the|,)$/.test(word)) + 1)
}
