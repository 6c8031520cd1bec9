/** The people of a story: where each is introduced, and every later mention by surname. */

import type { NamesCouncil, Organisation } from '../bodies/read-body.ts'
import { genderOf, isFirstName } from '../register/first-names.ts'
import type { Found } from '../rules/rule.ts'
import { type Description, describeWords } from '../speakers/describe.ts'
import { readStory, type Sentence } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { genderOfTitle, isAlsoPlace, isKin, isTitle } from '../text/names.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { describePerson } from './describe.ts'
import { personInRole } from './in-role.ts'
import { afterRole, introductionOf, isPersonSurely } from './introductions.ts'
import { findRuns, type Run } from './name-runs.ts'
import { personBefore } from './pronouns.ts'
import type { Role } from './roles.ts'
import { readRoleOfUnnamed } from './spokesmen.ts'
import { tellAcrossSentences } from './told-later.ts'

export interface Person {
  /** Without titles, as are `start` and `end`. */
  name: string
  surname: string
  gender: 'she' | 'he' | null
  role: string | null
  organisation: Organisation | null
  /** Of the name where it first stands in full, in the story itself rather than in its headline. */
  start: number
  end: number
  /** Printed with a title, a role, a "who" or a common first name, so that it is no place. */
  certain: boolean
  /** Titled as one. */
  isCouncillor: boolean
  /** As a speaker: role and organisation in full, and the council's code. */
  description: Description
}

/** One printing of a person's name; `first` and `last` are its tokens. */
export interface Naming {
  person: Person
  sentence: Sentence
  first: number
  last: number
  /** The token after the role that stands in commas behind the name; after the name where none does. */
  next: number
  start: number
}

export interface People {
  /** In the order of their introduction. */
  introduced: Person[]
  /** In the order of the text. */
  namings: Naming[]
  namedIn(sentence: Sentence): readonly Naming[]
  /** Whom "he" or "she" stands for at an offset. */
  lastBefore(at: number, pronoun: string): Person | null
  /** Whom "the director" stands for at an offset. */
  inRole(role: string, at: number, sentence: Sentence): Person | null
  /** What people are said to be from the token `first` up to `stop`; null where that is no role. */
  readRole(tokens: readonly Token[], first: number, stop: number): Role | null
}

/** No story tells more people of one surname apart. */
const MOST_NAMESAKES = 20

export const NOBODY: People = {
  introduced: [],
  namings: [],
  namedIn: () => [],
  lastBefore: () => null,
  inRole: () => null,
  readRole: () => null,
}

/** Of a story whose councils and ratings are found. */
export function findPeople(story: Story, found: Found): People {
  const reading = readStory(story)
  const { namesCouncil } = found.bodies
  const runs = reading.paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findRuns(sentence, namesCouncil)),
  )
  const { introduced, bySurname } = introduceAll(runs, namesCouncil)
  const byFirstName = uniqueByFirstName(introduced)
  const namings = runs.flatMap((run) => {
    const person = lookUp(run, bySurname) ?? friendly(run, byFirstName)
    const start = run.sentence.tokens[run.first]?.start ?? 0
    const next = afterRole(run, namesCouncil)
    return person ? [{ person, sentence: run.sentence, first: run.first, last: run.last, next, start }] : []
  })
  const people: People = {
    introduced,
    namings,
    namedIn: ({ start, end }) =>
      namings.slice(lastStartingBefore(namings, start) + 1, lastStartingBefore(namings, end) + 1),
    lastBefore: (at, pronoun) => personBefore(at, pronoun, namings, reading),
    inRole: (role, at, sentence) => personInRole(role, at, sentence, introduced),
    readRole: (tokens, first, stop) => readRoleOfUnnamed(tokens, first, stop, namesCouncil),
  }
  tellAcrossSentences(reading, people, namesCouncil)
  for (const person of introduced) person.description = describePerson(person, reading, found)
  return people
}

function introduceAll(runs: readonly Run[], namesCouncil: NamesCouncil) {
  const introduced: Person[] = []
  const bySurname = new Map<string, Person[]>()
  let body: Organisation | null = null
  for (const run of inOrderOfTelling(runs)) {
    const person = introduce(run, namesCouncil)
    if (run.name.length < 2 && !hasTitle(run)) {
      const [only, ...others] = bySurname.get(person.surname) ?? []
      if (only && others.length === 0) complete(only, person)
      continue
    }
    if (isKnighted(run) && introduced.some(({ name }) => name.startsWith(`${person.name} `))) continue
    if (body && person.start >= body.start && person.end <= body.end) continue
    body = person.organisation
    const namesakes = bySurname.get(person.surname) ?? []
    const same = namesakes.find(
      (other) => other.name === person.name || (run.name.length < 2 && agrees(other, person)),
    )
    if (same) complete(same, person)
    else {
      introduced.push(person)
      if (namesakes.length < MOST_NAMESAKES) bySurname.set(person.surname, [...namesakes, person])
    }
  }
  return { introduced, bySurname }
}

/** A headline names people before the story introduces them. */
const inOrderOfTelling = (runs: readonly Run[]) => [
  ...runs.filter((run) => !isAbove(run)),
  ...runs.filter(isAbove),
]

const isAbove = ({ sentence: { paragraph } }: Run) =>
  paragraph.kind === 'headline' || paragraph.kind === 'heading'

const hasTitle = (run: Run) => isTitle(run.sentence.tokens[run.first]?.lower ?? '') && run.last > run.first

/** "Sir Michael": by his first name, as knights and dames are called. */
const isKnighted = ({ sentence, first, name }: Run) =>
  name.length === 1 && /^(?:sir|dame)$/.test(sentence.tokens[first]?.lower ?? '')

const agrees = (a: Person, b: Person) => !a.gender || !b.gender || a.gender === b.gender

function complete(person: Person, later: Person) {
  // Another role may be of another body: "in six years as director at Kirklees".
  if (person.role === null || later.role === null || later.role === person.role)
    person.organisation ??= later.organisation
  person.role ??= later.role
  person.gender ??= later.gender
  person.certain ||= later.certain
  person.isCouncillor ||= later.isCouncillor
}

function introduce(run: Run, namesCouncil: NamesCouncil): Person {
  const { sentence, first, last, name } = run
  const { tokens } = sentence
  const head = tokens[first]
  const bare = tokens[last + 1 - name.length]
  const tail = tokens[last]
  const firstName = name.length > 1 ? (name[0] ?? '') : ''
  const title = genderOfTitle(head?.lower ?? '')
  const { role, organisation, isCouncillor } = introductionOf(run, namesCouncil)
  return {
    name: name.join(' '),
    surname: name.at(-1)?.toLowerCase() ?? '',
    gender: title ?? genderOf(firstName),
    role: isFamily(role) ? null : role,
    organisation,
    start: bare?.start ?? 0,
    end: (tail?.end ?? 0) - (tail && /['’]s$/.test(tail.text) ? 2 : 0),
    certain:
      title !== null ||
      (isFirstName(firstName) && !isPlace(run)) ||
      isCouncillor ||
      role !== null ||
      organisation !== null ||
      isPersonSurely(run),
    isCouncillor,
    description: describeWords(name.join(' ')),
  }
}

/** "in Victoria Park", "the MP for Hazel Grove" */
const isPlace = ({ sentence: { tokens }, first, last }: Run) =>
  (isAlsoPlace(tokens[last]?.lower ?? '') &&
    /^(?:in|at|near|on|from|to)$/.test(tokens[first - 1]?.lower ?? '')) ||
  (tokens[first - 1]?.lower === 'for' &&
    /^(?:mp|candidate|councillor|parliament)$/.test(tokens[first - 2]?.lower ?? ''))

/** "mother of two", not "foster parent" */
const isFamily = (role: string | null) =>
  !role?.startsWith('foster parent') &&
  isKin(
    role
      ?.replace(/ (?:of|from|in|to)\b.*/, '')
      .split(' ')
      .at(-1) ?? '',
  )

/** Those whose first name nobody else in the story bears. */
function uniqueByFirstName(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const byFirstName = new Map<string, Person | null>()
  for (const person of people) {
    const [first = ''] = person.name.split(' ')
    byFirstName.set(first, byFirstName.has(first) || !person.certain ? null : person)
  }
  return byFirstName
}

/** "Marguerite likes to say", once Marguerite Sole has been introduced. */
const friendly = (run: Run, byFirstName: ReadonlyMap<string, Person | null>) =>
  run.name.length === 1 && (isKnighted(run) || !isTitle(run.sentence.tokens[run.first]?.lower ?? ''))
    ? (byFirstName.get(run.name[0] ?? '') ?? null)
    : null

function lookUp(run: Run, bySurname: ReadonlyMap<string, Person[]>): Person | null {
  const surname = run.name.at(-1)?.toLowerCase() ?? ''
  const namesakes = bySurname.get(surname)
  if (!namesakes) return null
  const printed = run.name.join(' ')
  const exact = namesakes.find((person) => person.name === printed)
  if (exact || run.name.length > 1) return exact ?? null
  const gender = genderOfTitle(run.sentence.tokens[run.first]?.lower ?? '')
  return namesakes.find((person) => !gender || !person.gender || person.gender === gender) ?? null
}
