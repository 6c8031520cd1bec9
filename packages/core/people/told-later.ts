/** Roles that stand in another sentence than the name: "Grace Lindley is off. The council's director told staff on Monday." */

import type { NamesCouncil } from '../bodies/read-body.ts'
import { phraseEndingAt } from '../speakers/phrases.ts'
import type { Reading } from '../speakers/reading.ts'
import { isPlainPast, isSayingAt } from '../speakers/verbs.ts'
import { isKin, isNamePart, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, isAdverb, TIMES } from '../text/words.ts'
import type { Naming, People } from './people.ts'
import { roleTold } from './predicates.ts'
import { isVerb } from './role-words.ts'
import { type Role, readRole } from './roles.ts'

type Tokens = readonly Token[]

/** Tells of people what the sentence before or behind the one that names nobody else says they are. */
export function tellAcrossSentences(
  reading: Reading,
  { introduced, namings }: People,
  namesCouncil: NamesCouncil,
) {
  const known = introduced.flatMap(({ role }) => role ?? [])
  const isOthers = ({ role }: Role) => known.some((other) => other.includes(role))
  let before: readonly Naming[] = []
  let above: Tokens = []
  let next = 0
  for (const { tokens, index } of reading.paragraphs.flatMap(({ sentences }) => sentences)) {
    const end = tokens.at(-1)?.end ?? 0
    const from = next
    while (next < namings.length && (namings[next]?.start ?? end) < end) next++
    const here = namings.slice(from, next)
    const [naming] = before
    const [opening] = here
    if (naming && before.every(({ person }) => person === naming.person)) {
      if (mayBe(naming, pronounOf(tokens))) {
        naming.person.certain = true
        tell(naming, toldOfPronoun(tokens, namesCouncil))
      }
      const standing = standingFor(tokens, opening?.first ?? tokens.length, namesCouncil)
      if (standing && isKin(headOf(standing)) && opens(naming)) tellKin(naming, standing)
      else if (standing && index > 0 && !isOthers(standing) && !tellsOfKin(naming.sentence.tokens))
        tell(naming, standing)
    } else if (opening && opens(opening)) {
      const told = announcedIn(above, namesCouncil)
      if (told && !isOthers(told)) tell(opening, told)
    }
    before = here
    above = tokens
  }
}

/** Places that "in" and its like stand before are nobody. */
const WHERE = /^(?:in|at|on|near|from|to|through|across|around|the|of)$/

function mayBe({ person, sentence, first }: Naming, pronoun: string): boolean {
  if (pronoun === '' || (person.gender !== null && person.gender !== pronoun)) return false
  return person.certain || !WHERE.test(sentence.tokens[first - 1]?.lower ?? '')
}

/** What those sit on a council as. */
const SEATS = /\b(?:councillor|member|leader|holder|mayor|chair\w{0,6}|spokes\w{3,6})\b/

function tell({ person }: Naming, told: Role | null) {
  if (!told || person.role !== null || isKin(headOf(told))) return
  if (person.isCouncillor && !SEATS.test(told.role)) return
  person.certain = true
  person.role = told.role
  person.organisation ??= told.organisation
}

/** "Grace Lindley has stopped counting. | The mother of two" is all that the story says of her. */
function tellKin({ person }: Naming, { role }: Role) {
  person.certain = true
  person.role ??= role
}

/** director | of children's services */
const headOf = ({ role }: Role) =>
  role
    .replace(/ (?:of|for|from|in|to|on|with)\b.*/, '')
    .split(' ')
    .at(-1) ?? ''

const isPronoun = (token: Token | undefined) => /^(?:he|she)$/.test(token?.lower ?? '')

/** "She is", "A caseworker, he spoke", "As director she will": how a sentence goes on about somebody. */
const FRONTED = 16

function pronounAt(tokens: Tokens): number {
  if (isPronoun(tokens[0])) return 0
  if (!/^(?:as|a|an|the|its)$/.test(tokens[0]?.lower ?? '')) return -1
  return tokens.slice(0, FRONTED).findIndex(isPronoun)
}

const pronounOf = (tokens: Tokens) => tokens[pronounAt(tokens)]?.lower ?? ''

function toldOfPronoun(tokens: Tokens, namesCouncil: NamesCouncil): Role | null {
  const at = pronounAt(tokens)
  if (at === 0) return roleTold(tokens, 1, tokens.length, namesCouncil)
  const role = readRole(tokens, 0, at, namesCouncil)
  const rest = role ? tokens.slice(role.next, at) : []
  return rest.every((token) => token.capital || /^(?:,|and|for|the)$/.test(token.lower)) ? role : null
}

const tellsOfKin = (tokens: Tokens) => tokens.some(({ lower }) => isKin(lower) || lower === 'whose')

/** "Since Easter, | the portfolio holder | said", "when | Bury's councillor | produced": a subject that needs no name. */
function standingFor(tokens: Tokens, stop: number, namesCouncil: NamesCouncil): Role | null {
  for (let at = 0; at < stop; at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    const isOne = token?.lower === 'the' || (token?.capital && /'s$/.test(token.text))
    if (!isOne || !(at === 0 || begins(before))) continue
    const role = readRole(tokens, at, stop, namesCouncil)
    if (role && isSubject(tokens, role)) return role
  }
  return null
}

const begins = (token: Token | undefined) =>
  token !== undefined &&
  (token.text === ',' || CONJUNCTIONS.has(token.lower) || TIMES.has(token.lower) || isAdverb(token.lower))

/** "The director | said", "the former carer | , of Bury, says": not "the director, Grace Lindley," nor several. */
function isSubject(tokens: Tokens, role: Role): boolean {
  const next = tokens[role.next]
  if (!next || /[^s]s$/.test(headOf(role)) || isNamePart(next)) return false
  if (next.text === ',') return /^(?:of|from|who|now)$/.test(tokens[role.next + 1]?.lower ?? '')
  return (
    AUXILIARIES.has(next.lower) ||
    /^(?:who|still|for)$/.test(next.lower) ||
    isAdverb(next.lower) ||
    isVerb(next) ||
    isPlainPast(next) ||
    isSayingAt(tokens, role.next)
  )
}

/** Named for the first time, as what the sentence is about. */
function opens({ person, sentence, first, start }: Naming): boolean {
  const { tokens } = sentence
  const isFirst = start === person.start || isTitle(tokens[first]?.lower ?? '')
  return (
    first === 0 &&
    isFirst &&
    !DEAD.test(
      tokens
        .slice(0, REACH)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
}

/** In tokens. */
const REACH = 10
/** Of whom a report tells is not who has resigned over it. */
const DEAD = /\b(?:died|killed|murdered|dead|death)\b/

/** "A social worker who ... has won", "Bury has appointed a new director.", "…, a councillor has claimed.": whom the next sentence names. */
function announcedIn(tokens: Tokens, namesCouncil: NamesCouncil): Role | null {
  const post = appointedIn(tokens, namesCouncil)
  if (post) return post
  const role = readRole(tokens, 0, tokens.length, namesCouncil)
  if (role && isSubject(tokens, role)) return role
  const said = tokens.findLastIndex((_, at) => isSayingAt(tokens, at))
  if (said < 0 || tokens.length - said > LAST) return null
  let last = said - 1
  while (AUXILIARIES.has(tokens[last]?.lower ?? '')) last--
  const phrase = phraseEndingAt(tokens, last)
  const sayer = phrase && readRole(tokens, phrase.first, phrase.last + 1, namesCouncil)
  return sayer && !/[^s]s$/.test(headOf(sayer)) ? sayer : null
}

/** Bury has appointed | a new director of children's services | . */
function appointedIn(tokens: Tokens, namesCouncil: NamesCouncil): Role | null {
  const verb = tokens.findIndex(({ lower }) =>
    /^(?:appointed|appoints|named|names|hired|found|chosen)$/.test(lower),
  )
  if (verb < 0 || !/^(?:a|its|the)$/.test(tokens[verb + 1]?.lower ?? '')) return null
  const role = readRole(tokens, verb + 1, tokens.length, namesCouncil)
  const next = role ? tokens[role.next] : undefined
  return role && (!next || /^(?:\.|to|who|after|following)$/.test(next.lower)) ? role : null
}

/** From a verb to the end of its sentence, in tokens: "said on Monday." */
const LAST = 4
