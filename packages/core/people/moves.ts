/** When people came to their posts and went from them, where from and where to. */

import { bodyOf, type NamesCouncil, type Organisation, readBody } from '../bodies/read-body.ts'
import type { Found } from '../rules/rule.ts'
import type { DateMention, PersonMention } from '../schema/mention.ts'
import type { Reading } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Token } from '../text/tokens.ts'
import { type Direction, directionAt, directionOfNoun, skipToVerb } from './move-verbs.ts'
import type { Naming, Person } from './people.ts'
import { readRole } from './roles.ts'

export type Move = NonNullable<PersonMention['move']>

type Tokens = readonly Token[]

interface Told {
  dates: readonly DateMention[]
  namesCouncil: NamesCouncil
}

/** Only of those whose move the story tells with a date or a body. */
export function movesOf(reading: Reading, found: Found): ReadonlyMap<Person, Move> {
  const told: Told = {
    dates: found.mentions.filter((mention) => mention.kind === 'date').sort((a, b) => a.start - b.start),
    namesCouncil: found.bodies.namesCouncil,
  }
  const { namings } = found.people
  const moves = new Map<Person, Move>()
  const note = (person: Person, move: Move) => {
    const known = moves.get(person)
    if (!known && Object.values(move).some((field) => field !== null)) moves.set(person, move)
    if (known && !(namesBody(known) && namesBody(move))) moves.set(person, together(known, move))
  }
  namings.forEach((naming, at) => {
    const next = namings[at + 1]
    const stop = next?.sentence === naming.sentence ? next.first : naming.sentence.tokens.length
    for (const move of movesAround(naming, stop, told)) note(naming.person, move)
  })
  for (const { sentences } of reading.paragraphs) {
    for (const { tokens } of sentences) {
      const [head] = tokens
      if (!head || !/^(?:he|she)$/.test(head.lower)) continue
      const person = found.people.lastBefore(head.start, head.lower)
      if (person) for (const move of clauseMoves(tokens, 1, tokens.length, told)) note(person, move)
    }
  }
  return moves
}

/** What is told first is the news; a second post is another move. */
const namesBody = ({ to, from }: Move) => to !== null || from !== null

const together = (known: Move, later: Move): Move => ({
  joined: known.joined ?? later.joined,
  left: known.left ?? later.left,
  to: known.to ?? later.to,
  from: known.from ?? later.from,
})

/** `stop`: where somebody else is named. */
function movesAround({ sentence: { tokens }, first, last }: Naming, stop: number, told: Told): Move[] {
  return [
    ...movesBefore(tokens, first, last, stop, told),
    ...movesOfNoun(tokens, last, stop, told),
    ...clauseMoves(tokens, verbAfter(tokens, last, stop), stop, told),
    ...presentPost(tokens, last, stop, told),
  ]
}

const move = (fields: Partial<Move>): Move => ({ joined: null, left: null, to: null, from: null, ...fields })

/** Longest words in commas behind a name. */
const APPOSITION = 25

/** Behind the name, or behind what stands in commas after it. */
function verbAfter(tokens: Tokens, last: number, stop: number): number {
  if (tokens[last + 1]?.text !== ',') return last + 1
  if (directionAt(tokens, skipToVerb(tokens, last + 2))) return last + 2
  for (let at = last + 2; at < Math.min(stop, last + APPOSITION); at++)
    if (tokens[at]?.text === ',' && directionAt(tokens, skipToVerb(tokens, at + 1))) return at + 1
  return stop
}

/** "joined in May from Kent", and what follows with the same subject: "but is to leave in July". */
function clauseMoves(tokens: Tokens, from: number, stop: number, told: Told): Move[] {
  const moves: Move[] = []
  let verb = skipToVerb(tokens, from)
  let direction = verb < stop ? directionAt(tokens, verb) : null
  while (direction) {
    const end = clauseEnd(tokens, verb + 1, stop)
    moves.push(moveOf(direction, tokens, verb + 1, end, told))
    verb = skipToVerb(tokens, end)
    direction = verb > end && verb < stop ? directionAt(tokens, verb) : null
  }
  return moves
}

function clauseEnd(tokens: Tokens, from: number, stop: number): number {
  for (let at = from; at < stop; at++) {
    const word = tokens[at]?.lower ?? ''
    if (/^(?:;|:|while|when|where|after|before|following|having|since|although|whose)$/.test(word)) return at
    if (/^(?:and|but)$/.test(word) && directionAt(tokens, skipToVerb(tokens, at))) return at
  }
  return stop
}

/** What the words from `start` to `end` (exclusive) say of a move. */
function moveOf(direction: Direction, tokens: Tokens, start: number, end: number, told: Told): Move {
  const date = dateIn(tokens, start, end, told)
  const from = bodyBehind(tokens, start, end, /^from$/, told)
  const place = bodyAt(tokens, start, end, told)
  if (direction === 'goes') {
    const to = bodyBehind(tokens, start, end, /^(?:for|join|to|at)$/, told)
    return move({ left: date, to, from: from ?? place })
  }
  return move({
    joined: date,
    from,
    to: place ?? bodyBehind(tokens, start, end, /^(?:to|at|as|join|by)$/, told),
  })
}

function dateIn(tokens: Tokens, start: number, end: number, { dates }: Told): string | null {
  const [head, tail] = [tokens[start], tokens[end - 1]]
  if (!head || !tail) return null
  const date = dates[lastStartingBefore(dates, head.start) + 1]
  return date && date.start < tail.end ? date.from : null
}

/** joined | Bury Council */
function bodyAt(tokens: Tokens, start: number, end: number, { namesCouncil }: Told): string | null {
  return nameOf(readBody(tokens, start, end, namesCouncil)?.organisation)
}

/** from | Rotherham Council; as | director at Croydon Council */
function bodyBehind(
  tokens: Tokens,
  start: number,
  end: number,
  link: RegExp,
  { namesCouncil }: Told,
): string | null {
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.lower ?? ''
    if (!link.test(word)) continue
    const body =
      word === 'as'
        ? readRole(tokens, at + 1, end, namesCouncil)?.organisation
        : readBody(tokens, at + 1, end, namesCouncil)?.organisation
    const name = nameOf(body)
    if (name) return name
  }
  return null
}

/** Bodies that have a name: not "the council". */
const nameOf = (body: Organisation | null | undefined) =>
  body && /^\p{Lu}/u.test(body.name) ? body.name : null

/** ", who is now director at Croydon Council", ", interim director until May" */
function presentPost(tokens: Tokens, last: number, stop: number, { namesCouncil, dates }: Told): Move[] {
  if (tokens[last + 1]?.text !== ',') return []
  const who = tokens[last + 2]?.lower === 'who' && /^(?:is|was)$/.test(tokens[last + 3]?.lower ?? '')
  const at = who ? last + 4 : last + 2
  const role = readRole(tokens, at, stop, namesCouncil)
  if (!role) return []
  const to = tokens[at]?.lower === 'now' ? nameOf(role.organisation) : null
  const date = dateIn(tokens, role.next, Math.min(stop, role.next + 4), { dates, namesCouncil })
  const link = tokens[role.next]?.lower
  return [move({ to, left: link === 'until' ? date : null, joined: link === 'since' ? date : null })]
}

/** "Crane's departure in May" */
function movesOfNoun(tokens: Tokens, last: number, stop: number, told: Told): Move[] {
  const direction = /'s$|s'$/.test(tokens[last]?.text ?? '')
    ? directionOfNoun(tokens[last + 1]?.lower ?? '')
    : null
  return direction ? [moveOf(direction, tokens, last + 2, clauseEnd(tokens, last + 2, stop), told)] : []
}

/** From "succeeded in July by" to the name. */
const PASSIVE = 14

/** "the departure of Crane", "Bury has appointed Crane", "will be succeeded in July by Crane" */
function movesBefore(tokens: Tokens, first: number, last: number, stop: number, told: Told): Move[] {
  const [noun, link] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? '']
  const behind = (direction: Direction) =>
    moveOf(direction, tokens, last + 1, clauseEnd(tokens, last + 1, stop), told)
  const direction = link === 'of' ? directionOfNoun(noun) : null
  if (direction) return [behind(direction)]
  if (/^(?:appointed|appoints|hired)$/.test(link)) {
    const appointed = behind('comes')
    return [{ ...appointed, to: appointed.to ?? councilBefore(tokens, first, told) }]
  }
  if (link !== 'by') return []
  for (let at = first - 2; at >= Math.max(0, first - PASSIVE); at--)
    if (/^(?:succeeded|replaced|joined)$/.test(tokens[at]?.lower ?? ''))
      return [move({ joined: dateIn(tokens, at, first, told) })]
  return []
}

/** The council whose name ends last before a token. */
function councilBefore(tokens: Tokens, before: number, { namesCouncil }: Told): string | null {
  const last = tokens.slice(0, before).findLastIndex(namesCouncil)
  const first = tokens.slice(0, last + 1).findLastIndex((token) => !namesCouncil(token)) + 1
  return last < 0 ? null : nameOf(bodyOf(tokens, first, last))
}
