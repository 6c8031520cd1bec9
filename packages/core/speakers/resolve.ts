/** From the words that name a speaker ("he", "Blane", "the report") to whom they stand for. */

import type { Naming, Person } from '../people/people.ts'
import type { Found } from '../rules/rule.ts'
import type { Speaker } from '../schema/quotation.ts'
import { isPostnominal } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import { PREPOSITIONS } from '../text/words.ts'
import { authorAt, isPaper } from './authors.ts'
import { type Description, describeWords, OFSTED, theCouncil } from './describe.ts'
import { describeNominal } from './nominals.ts'
import type { Phrase } from './phrases.ts'
import { type Reading, type Sentence, sentenceBefore, sentencesBefore } from './reading.ts'
import type { Statement } from './statements.ts'
import { firstSubject } from './subjects.ts'

/** A speaker and where the words that name it stand. */
export interface Voice {
  /** Null where the words name nobody that the story has introduced: "he", "I". */
  speaker: Speaker | null
  start: number
  end: number
}

/** Whose statement it is; the words that name a speaker are the nearest: of "Ivor Blane, who said", "who". */
export function voiceOf(
  { subject, relative }: Statement,
  sentence: Sentence,
  reading: Reading,
  found: Found,
): Voice | null {
  const voice = resolve(subject, sentence, reading, found)
  const pronoun = relative === null ? undefined : sentence.tokens[relative]
  if (!voice?.speaker || !pronoun) return voice
  const { start, end, text } = pronoun
  return { speaker: { ...voice.speaker, surface: text }, start, end }
}

export function resolve(phrase: Phrase, sentence: Sentence, reading: Reading, found: Found): Voice | null {
  const { tokens } = sentence
  const head = tokens[phrase.first]
  const tail = tokens[phrase.last]
  if (!head || !tail) return null
  const surface = reading.text.slice(head.start, tail.end)
  const voice = (start: number, end: number, speaker: Description): Voice => ({
    speaker: { ...speaker, surface: reading.text.slice(start, end) },
    start,
    end,
  })

  const nobody: Voice = { speaker: null, start: head.start, end: tail.end }

  if (phrase.first === phrase.last && /^(?:he|she|his|her)$/.test(head.lower)) {
    const pronoun = /^(?:he|his)$/.test(head.lower) ? 'he' : 'she'
    const person =
      reporterOf(phrase, pronoun, sentence, reading, found) ?? found.people.lastBefore(head.start, pronoun)
    return person ? voice(head.start, tail.end, person.description) : nobody
  }
  if (/^(?:i|we|you|who)$/.test(tail.lower)) return nobody
  if (phrase.first === phrase.last && /^(?:it|they|its|their|this|that|these|those)$/.test(head.lower)) {
    return voice(
      head.start,
      tail.end,
      theyOf(sentence, head.lower, reading, found) ??
        bodyBefore(sentence, phrase, reading, found) ??
        (found.bodies.isAboutOfsted ? OFSTED : describeWords(surface)),
    )
  }
  const naming = namingIn(phrase, sentence, reading, found)
  if (naming) {
    const start = tokens[naming.first]?.start ?? head.start
    const last = tokens[naming.last]
    const end = last ? last.end - (/'s$/.test(last.text) ? 2 : 0) : tail.end
    return voice(start, end, naming.person.description)
  }
  const nominal = describeNominal(phrase, sentence, reading, found)
  const isBare = SPEAKS.test(nominal.role ?? '') && !nominal.organisation
  const body = isBare ? spokenFor(phrase, sentence, reading, found) : null
  return voice(head.start, tail.end, body ? { ...body, role: nominal.role } : nominal)
}

/** Whom "a spokesman" answers for: the body of the sentence before, the one that spoke last, the council spoken of. */
function spokenFor(phrase: Phrase, sentence: Sentence, reading: Reading, found: Found): Description | null {
  const about = subjectBefore(sentence, reading, found)
  if (about) return about
  const spoke = bodyBefore(sentence, phrase, reading, found)
  if (spoke && spoke !== OFSTED) return spoke
  const { start = 0, end = 0 } = sentence.tokens[phrase.first] ?? {}
  const { name, council } = found.bodies.describe(theCouncil(start, end))
  return council ? { name, role: null, organisation: name, council } : null
}

const SPEAKS = /^spokes\p{L}+$/u

/** "His opposite number at Bury, Mara Whitlow," */
const OTHER_HALF = /^(?:number|counterpart|successor|predecessor|replacement|colleague)$/

/** The person whose name ends the phrase, or follows it after a comma: the chief executive, Mara Whitlow. */
function namingIn(phrase: Phrase, sentence: Sentence, _reading: Reading, found: Found): Naming | null {
  const { tokens } = sentence
  const here = found.people.namedIn(sentence)
  const within = here.filter((naming) => naming.first >= phrase.first && naming.first <= phrase.last)
  const author = authorIn(phrase, within, tokens)
  if (author) return author
  const last = within.at(-1)
  const rest = last ? tokens.slice(last.last + 1, phrase.last + 1) : []
  if (last && rest.every(({ lower }) => isPostnominal(lower))) {
    const joined = tokens[last.first - 1]?.lower ?? ''
    // "A spokesman for Ivor Blane" is not Ivor Blane.
    const spokenFor = /^(?:for|of|to|by|with|at)$/.test(joined) && last.first > phrase.first
    return spokenFor ? null : last
  }
  // Grace Lindley, director at | Leeds City Council | said
  const isGoverned = PREPOSITIONS.has(tokens[phrase.first - 1]?.lower ?? '')
  const inRole = here.find(({ last, next }) => isGoverned && last < phrase.first && phrase.last < next)
  if (inRole) return inRole
  const opening = within.find((naming) => naming.first === phrase.first)
  if (opening && tokens[opening.last + 1]?.lower === 'of') return opening
  if (
    tokens[phrase.last + 1]?.text !== ',' ||
    !(
      found.people.readRole(tokens, phrase.first, phrase.last + 1) ||
      tokens.slice(phrase.first, phrase.last + 1).some(({ lower }) => OTHER_HALF.test(lower))
    )
  )
    return null
  return here.find((naming) => naming.first === phrase.last + 2) ?? null
}

/** A letter from | Ivor Blane | to Mara Whitlow; | Blane's | letter to parents. */
function authorIn({ first, last }: Phrase, within: readonly Naming[], tokens: readonly Token[]) {
  const paper = within.length > 0 ? tokens.slice(first, last + 1).findIndex(isPaper) : -1
  const author = paper < 0 ? null : authorAt(tokens, first + paper)
  return within.find((naming) => author && naming.first >= author.first && naming.last === author.last)
}

/** Whom a sentence names before its token `end`, where it names but one person. */
export function onlyNamed(sentence: Sentence, end: number, reading: Reading, found: Found): Voice | null {
  const [naming, ...more] = found.people.namedIn(sentence).filter(({ last }) => last < end)
  const last = sentence.tokens[naming?.last ?? -1]
  if (!naming || !last || more.length > 0) return null
  const { start, person } = naming
  const surface = reading.text.slice(start, last.end)
  return { speaker: { ...person.description, surface }, start, end: last.end }
}

/** With Bury's mayor gone, Blane said that | he …: whose report the pronoun stands in. */
function reporterOf(
  { first }: Phrase,
  pronoun: string,
  sentence: Sentence,
  reading: Reading,
  found: Found,
): Person | null {
  const report = sentence.statements.findLast(
    ({ verb, subject, borrowed, inverted }) => verb < first && subject.last < verb && !borrowed && !inverted,
  )
  const stretch = report ? sentence.tokens.slice(report.verb, first) : []
  if (!report || stretch.some(({ kind, text }) => kind === 'quote' || text === ';')) return null
  const person = namingIn(report.subject, sentence, reading, found)?.person
  return person?.gender === pronoun ? person : null
}

/** Inspectors came in May. | “…,” they write: whom the sentence before is about, in whatever paragraph. */
function theyOf(sentence: Sentence, pronoun: string, reading: Reading, found: Found): Description | null {
  const before = pronoun === 'they' ? sentenceBefore(sentence, reading) : undefined
  return before ? bodyAsSubject(before, reading, found, (noun) => noun.endsWith('s')) : null
}

/** The body that the sentence before is about, in the same paragraph: Ofsted does not agree. “…,” a spokesman said. */
function subjectBefore({ paragraph, index }: Sentence, reading: Reading, found: Found): Description | null {
  const before = paragraph.sentences[index - 1]
  return before ? bodyAsSubject(before, reading, found) : null
}

function bodyAsSubject(
  sentence: Sentence,
  reading: Reading,
  found: Found,
  fits: (noun: string) => boolean = () => true,
): Description | null {
  const { tokens } = sentence
  const subject = firstSubject(tokens, tokens.length)
  if (!subject || !fits(tokens[subject.last]?.lower ?? '')) return null
  const described = describeNominal(subject, sentence, reading, found)
  return described.organisation && described.role === null ? described : null
}

/** Sentences that a body is remembered for. */
const RECENT = 6

/** The body that spoke last. */
function bodyBefore(sentence: Sentence, phrase: Phrase, reading: Reading, found: Found) {
  for (const other of sentencesBefore(sentence.start, reading, RECENT)) {
    for (const statement of other.statements.toReversed()) {
      const head = other.tokens[statement.subject.first]
      const here = other === sentence && statement.subject.first >= phrase.first
      if (here || !head || /^(?:he|she|it|they|who|i|we|you|this|that|these|those)$/.test(head.lower))
        continue
      if (namingIn(statement.subject, other, reading, found)) continue
      const described = describeNominal(statement.subject, other, reading, found)
      const isBody = described.role === null || SPEAKS.test(described.role)
      if (described.organisation && isBody) return described
    }
  }
  return null
}
