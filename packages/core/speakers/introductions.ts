/** How a story introduces somebody: their role and body before the name, behind it or behind "is" and "who". */
import { isNamePart, isRole, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { DETERMINERS, LINKS } from '../text/words.ts'
import { bodyOf, type NamesCouncil, type Organisation } from './bodies.ts'
import type { Run } from './name-runs.ts'
import { type Phrase, phraseEndingAt } from './phrases.ts'
import { isModifier, isRemit } from './role-words.ts'
import { type Role, readRole } from './roles.ts'
import { isAlsoNoun, speechForm } from './verbs.ts'

type Tokens = readonly Token[]

/** Longest role with its body, in tokens. */
const REACH = 30

export interface Introduction {
  role: string | null
  organisation: Organisation | null
}

export function introductionOf(run: Run, namesCouncil: NamesCouncil): Introduction {
  const { tokens } = run.sentence
  const before = roleBefore(tokens, run.first, namesCouncil)
  const behind = roleBehind(tokens, run.last, namesCouncil)
  const role = behind && before && isVague(before) ? behind : (before ?? behind)
  return {
    role: role?.role ?? null,
    organisation:
      role?.organisation ?? before?.organisation ?? behind?.organisation ?? owner(tokens, run.first),
  }
}

/** "Cllr" and its like stand before the role that counts. */
const isVague = ({ role }: Role) =>
  /^(?:councillor|(?:labour|conservative|tory|green|independent) councillor)$/i.test(role)

/** Ofsted's | Hugo Crane */
function owner(tokens: Tokens, first: number): Organisation | null {
  const token = tokens[first - 1]
  return token?.capital && /'s$/.test(token.text) ? bodyOf(tokens, first - 1, first - 1) : null
}

/** Leeds City Council leader | Ivor Blane; the council's chief executive, | Mara Whitlow. */
function roleBefore(tokens: Tokens, first: number, namesCouncil: NamesCouncil): Role | null {
  const before = isLowerTitle(tokens[first - 1]) ? first - 1 : first
  const comma = tokens[before - 1]?.text === ','
  const phrase = phraseEndingAt(tokens, comma ? before - 2 : before - 1)
  if (!phrase) return null
  const opens = phrase.first === 0 || !isNamePart(tokens[phrase.first - 1])
  if (comma && !(opens && tokens[phrase.last + 1]?.text === ',')) return null
  return readRole(tokens, openingOf(tokens, phrase, namesCouncil), phrase.last + 1, namesCouncil)
}

/** "councillor Martin Crane" */
const isLowerTitle = (token: Token | undefined) =>
  token !== undefined && !token.capital && isTitle(token.lower) && token.kind === 'word'

/**
 * Where in the words before a name the role begins: behind what it hangs on ("retirement of the | director",
 * "includes | Leeds City Council leader", "says | social worker"), and behind another's name.
 */
function openingOf(tokens: Tokens, { first, last }: Phrase, namesCouncil: NamesCouncil): number {
  let start = first
  let named = false
  for (let at = first; at <= last; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || at === last) break
    const linked = LINKS.has(token.lower) || DETERMINERS.has(token.lower)
    const another = token.lower === 'and' && isNamePart(tokens[at - 1]) && !isOfRole(tokens[at - 1])
    const begins = !token.capital && (namesCouncil(next) || (next.capital && isOfRole(next)))
    const hangs = !named && (linked || isSaying(tokens, at) || (begins && !isOfRole(token)))
    if (another || hangs || /^(?:from|by|with|to)$/.test(token.lower)) {
      start = at + 1
      named = false
    } else named ||= isRole(token.lower)
  }
  return start
}

const isOfRole = (token: Token | undefined) =>
  token !== undefined && (isRole(token.lower) || isModifier(token.lower) || isRemit(token.lower))

/** Grace Lindley, | director of children's services at Leeds City Council, */
function roleBehind(tokens: Tokens, last: number, namesCouncil: NamesCouncil): Role | null {
  const at = skipAside(tokens, last + 1)
  const stop = Math.min(tokens.length, at + REACH)
  const separator = tokens[at]
  if (separator?.kind === 'word')
    return /^(?:is|was|has|had|will|became|becomes)$/.test(separator.lower)
      ? roleBeing(tokens, at + 1, stop, namesCouncil)
      : null
  if (!/^[,(–—-]$/.test(separator?.text ?? '')) return null
  return tokens[at + 1]?.lower === 'who'
    ? roleTaken(tokens, at + 2, stop, namesCouncil)
    : readRole(tokens, at + 1, stop, namesCouncil)
}

/** Ivor Blane (Lab), …; Ivor Blane, 45, …; a role in brackets is no aside. */
function skipAside(tokens: Tokens, at: number): number {
  if (
    tokens[at]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.text === ','
  )
    return at + 2
  if (tokens[at]?.text === ',' && tokens[at + 1]?.text === '(') return skipAside(tokens, at + 1)
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex(({ text }, index) => index > at && index < at + 6 && text === ')')
  const isAside = close > 0 && !tokens.slice(at, close).some(({ lower }) => isRole(lower))
  return isAside ? close + 1 : at
}

/** Amy Lane is | the director; was | appointed director: not "is working with the director". */
function roleBeing(tokens: Tokens, at: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  let start = at
  while (
    /^(?:the|a|an|now|currently|also|then|first|be|been|to|become|appointed|named|confirmed|announced|as|its|their)$/.test(
      tokens[start]?.lower ?? '',
    )
  )
    start++
  const head = tokens[start]
  const opens =
    head && (isRole(head.lower) || isModifier(head.lower) || DETERMINERS.has(tokens[start - 1]?.lower ?? ''))
  if (!opens) return null
  const owned = /^(?:its|their)$/.test(tokens[start - 1]?.lower ?? '')
  return readRole(tokens, owned ? start - 1 : start, stop, namesCouncil)
}

/** Amy Lane, who | is now director; who | joins next month as service director; who | left Bury to become director */
function roleTaken(tokens: Tokens, verb: number, stop: number, namesCouncil: NamesCouncil): Role | null {
  if (/^(?:is|was|became|becomes)$/.test(tokens[verb]?.lower ?? ''))
    return roleBeing(tokens, verb + 1, stop, namesCouncil)
  const end = Math.min(stop, verb + 10)
  for (let at = verb; at < end; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word') return null
    if (/^(?:as|become|became)$/.test(word.lower)) return readRole(tokens, at + 1, stop, namesCouncil)
  }
  return null
}

/** Printed with a title, or doing what only people do. */
export function isPersonSurely({ sentence: { tokens }, first, last, name }: Run): boolean {
  if (isTitle(tokens[first]?.lower ?? '')) return true
  const comma = tokens[last + 1]?.text === ','
  if (comma && /^(?:who|whose)$/.test(tokens[last + 2]?.lower ?? '')) return true
  if (comma && /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 3]?.text === ',') return true
  if (name.length < 2) return false
  return isSaying(tokens, last + 1) || (isSaying(tokens, first - 1) && !isSaying(tokens, last + 1))
}

function isSaying(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || isAlsoNoun(token.lower)) return false
  const form = speechForm(token.lower, tokens[at + 1]?.lower ?? '')
  return form === 'past' || form === 'third'
}
