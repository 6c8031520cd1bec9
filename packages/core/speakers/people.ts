/** The people of a story: where each is introduced, and every later mention by surname. */
import { bareName, genderOfTitle, isBody, isNamePart, isParticle, isRole, isTitle } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { genderOf } from './first-names.ts'
import { phraseEndingAt } from './phrases.ts'
import type { Reading, Sentence } from './reading.ts'
import { type Organisation, type Role, readRole } from './roles.ts'

export interface Person {
  /** Without titles, as are `start` and `end`. */
  name: string
  surname: string
  gender: 'she' | 'he' | null
  role: string | null
  organisation: Organisation | null
  /** Of the name where it first stands in full. */
  start: number
  end: number
  /** Printed with a title, a role, a "who" or a common first name, so that it is no place. */
  certain: boolean
}

/** One printing of a person's name; `first` and `last` are its tokens. */
export interface Naming {
  person: Person
  sentence: Sentence
  first: number
  last: number
  start: number
}

export interface People {
  /** In the order of their introduction. */
  people: Person[]
  /** In the order of the text. */
  namings: Naming[]
}

interface Run {
  sentence: Sentence
  first: number
  last: number
  /** First token of the name itself, after titles. */
  name: string[]
}

/** No story tells more people of one surname apart. */
const MOST_NAMESAKES = 20

const tables = new WeakMap<Reading, People>()

export function peopleOf(reading: Reading): People {
  const known = tables.get(reading)
  if (known) return known
  const people: Person[] = []
  const bySurname = new Map<string, Person[]>()
  const runs = reading.paragraphs.flatMap((paragraph) => paragraph.sentences.flatMap(findRuns))
  for (const run of runs) {
    if (run.name.length < 2 && !hasTitle(run)) continue
    const person = introduce(run)
    const namesakes = bySurname.get(person.surname) ?? []
    const same = namesakes.find(
      (other) => other.name === person.name || (run.name.length < 2 && agrees(other, person)),
    )
    if (same) complete(same, person)
    else {
      people.push(person)
      if (namesakes.length < MOST_NAMESAKES) bySurname.set(person.surname, [...namesakes, person])
    }
  }
  const namings = runs.flatMap((run) => {
    const person = lookUp(run, bySurname)
    const start = run.sentence.tokens[run.first]?.start ?? 0
    return person ? [{ person, sentence: run.sentence, first: run.first, last: run.last, start }] : []
  })
  const table = { people, namings }
  tables.set(reading, table)
  return table
}

const hasTitle = (run: Run) => isTitle(run.sentence.tokens[run.first]?.lower ?? '') && run.last > run.first

const agrees = (a: Person, b: Person) => !a.gender || !b.gender || a.gender === b.gender

function complete(person: Person, later: Person) {
  person.role ??= later.role
  person.organisation ??= later.organisation
  person.gender ??= later.gender
  person.certain ||= later.certain
}

/** Runs of capitals that may be people's names: not those that end in a body's word. */
function findRuns(sentence: Sentence): Run[] {
  const { tokens } = sentence
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (!isNamePart(tokens[at])) {
      at++
      continue
    }
    let first = at
    let last = at
    while (!endsRun(tokens[last]) && continues(tokens, last + 1)) last++
    at = last + 1
    for (let index = first; index <= last; index++) {
      const word = tokens[index]?.lower.replace(/'s$/, '') ?? ''
      if ((isBody(word) || isRole(word) || word === 'former') && !isTitle(word)) first = index + 1
    }
    // "Mr Ivor Blane" and "Sir Peter": what stands before a title belongs to it no more.
    for (let index = first + 1; index <= last; index++) if (isTitle(tokens[index]?.lower ?? '')) first = index
    while (first < last && isTitle(tokens[last]?.lower ?? '')) last--
    if (first > last) continue
    const name = bareName(tokens.slice(first, last + 1))
    if (name.length <= 5) runs.push({ sentence, first, last, name })
  }
  return runs
}

const endsRun = (token: Token | undefined) => token === undefined || /'s$|s'$/.test(token.text)

function continues(tokens: readonly Token[], at: number): boolean {
  return isNamePart(tokens[at]) || (isParticle(tokens[at]?.lower ?? '') && isNamePart(tokens[at + 1]))
}

function introduce({ sentence, first, last, name }: Run): Person {
  const { tokens } = sentence
  const head = tokens[first]
  const bare = tokens[last + 1 - name.length]
  const tail = tokens[last]
  const printed = name.join(' ')
  const surname = name.at(-1)?.toLowerCase() ?? ''
  const title = genderOfTitle(head?.lower ?? '')
  const role = roleBefore(tokens, first) ?? roleAfter(tokens, last)
  const gender = title ?? (name.length > 1 ? genderOf(name[0] ?? '') : null)
  return {
    name: printed,
    surname,
    gender,
    role: role?.role ?? null,
    organisation: role?.organisation ?? null,
    start: bare?.start ?? 0,
    end: (tail?.end ?? 0) - (tail && /['’]s$/.test(tail.text) ? 2 : 0),
    certain: gender !== null || role !== null || isTitle(head?.lower ?? '') || acts(tokens, last),
  }
}

/** Ivor Blane, who …: no place and no paper is a "who". */
const acts = (tokens: readonly Token[], last: number) =>
  tokens[last + 1]?.text === ',' && tokens[last + 2]?.lower === 'who'

/** Leeds City Council leader | Ivor Blane; the council's chief executive, | Mara Whitlow. */
function roleBefore(tokens: readonly Token[], first: number): Role | null {
  const comma = tokens[first - 1]?.text === ','
  const phrase = phraseEndingAt(tokens, comma ? first - 2 : first - 1)
  if (!phrase) return null
  const opens =
    phrase.first === 0 || tokens[phrase.first - 1]?.kind !== 'word' || !tokens[phrase.first - 1]?.capital
  if (comma && !(opens && tokens[phrase.last + 1]?.text === ',')) return null
  // A summary from lead inspector | Ivor Blane; credit to the commissioner, | Mara Whitlow.
  const link = tokens.findLastIndex(
    ({ lower }, at) => at >= phrase.first && at <= phrase.last && /^(?:from|by|with|to)$/.test(lower),
  )
  return readRole(tokens, Math.max(phrase.first, link + 1), phrase.last + 1)
}

/** Grace Lindley, | director of children's services at Leeds City Council, */
function roleAfter(tokens: readonly Token[], last: number): Role | null {
  const separator = tokens[last + 1]?.text ?? ''
  if (!/^[,(–—]$/.test(separator)) return null
  const stop = Math.min(tokens.length, last + 30)
  return tokens[last + 2]?.lower === 'who'
    ? roleTaken(tokens, last + 3, stop)
    : readRole(tokens, last + 2, stop)
}

/** Amy Lane, who | is now director; who | joins next month as service director */
function roleTaken(tokens: readonly Token[], verb: number, stop: number): Role | null {
  if (/^(?:is|was)$/.test(tokens[verb]?.lower ?? '')) return readRole(tokens, verb + 1, stop)
  const end = Math.min(stop, verb + 7)
  for (let at = verb + 1; at < end; at++)
    if (tokens[at]?.lower === 'as') return readRole(tokens, at + 1, stop)
  return null
}

function lookUp(run: Run, bySurname: Map<string, Person[]>): Person | null {
  const surname = run.name.at(-1)?.toLowerCase() ?? ''
  const namesakes = bySurname.get(surname)
  if (!namesakes) return null
  const printed = run.name.join(' ')
  const exact = namesakes.find((person) => person.name === printed)
  if (exact || run.name.length > 1) return exact ?? null
  const gender = genderOfTitle(run.sentence.tokens[run.first]?.lower ?? '')
  return namesakes.find((person) => !gender || !person.gender || person.gender === gender) ?? null
}
