/**
 * What each kind of mark says, and how it is written:
 *
 *     [[council CODE|…]]                             CODE a GSS code, or - for none
 *     [[rating RATING JUDGEMENT STATUS CODE|…]]      the grade's words, without quotation marks
 *     [[framework FRAMEWORK|…]]  [[visit VISIT|…]]   "inspection" alone is not marked
 *     [[date FROM|…]]  [[date FROM TO|…]]            ISO, as precise as the words are
 *     [[person KEY|…]]                               KEY one of the story's people
 *     [[person ROLE @ CODE|…]]                       for a text without a list of people; - for no role, - for no council
 *     [[money POUNDS|…]]  [[count N|…]]  [[count N ordinal|…]]
 *     [[quote KIND SPEECH KEY|…]]                    with its quotation marks; KEY one of the people, ofsted, or -
 *     [[quote KIND SPEECH Kent County Council|…]]    a body speaks: its name, with a capital, in place of the key
 *
 * Ratings, judgements and the rest are spelt as in core's vocabulary.
 */
import {
  type CouncilMention,
  type CountMention,
  type DateMention,
  Framework,
  type FrameworkMention,
  GssCode,
  Judgement,
  type Mention,
  type MoneyMention,
  PartialDate,
  type PersonMention,
  Quotation,
  Rating,
  type RatingMention,
  Status,
  Visit,
  type VisitMention,
} from '@spotcheck/core'
import type { InlineMark } from './inline.ts'

type Span = 'start' | 'end' | 'text'
type Marked<M extends Mention, Field extends keyof M> = Pick<M, Extract<'kind' | Span | Field, keyof M>>

export type GoldMention =
  | Marked<CouncilMention, 'council'>
  | Marked<RatingMention, 'rating' | 'judgement' | 'status' | 'council'>
  | Marked<FrameworkMention, 'framework'>
  | Marked<VisitMention, 'visit'>
  | Marked<DateMention, 'from' | 'to'>
  | Marked<PersonMention, 'name' | 'role' | 'council'>
  | Marked<MoneyMention, 'amount'>
  | Marked<CountMention, 'value' | 'ordinal'>

export interface GoldQuotation extends Pick<Quotation, 'kind' | Span | 'words' | 'speech' | 'headline'> {
  /** The speaker's resolved name. */
  speaker: string | null
}

/** An invented person of a story. */
export interface Person {
  name: string
  role: string | null
  council: GssCode | null
}

export type People = Record<string, Person>

type MentionFields = GoldMention extends infer M ? (M extends GoldMention ? Omit<M, Span> : never) : never

const mentionFields: Record<string, (words: string[], people: People, text: string) => MentionFields> = {
  council: ([code]) => ({ kind: 'council', council: codeOrNone(code) }),
  rating: ([rating, judgement, status, code]) => ({
    kind: 'rating',
    rating: Rating.parse(rating),
    judgement: judgement === '-' ? null : Judgement.parse(judgement),
    status: Status.parse(status),
    council: codeOrNone(code),
  }),
  framework: ([framework]) => ({ kind: 'framework', framework: Framework.parse(framework) }),
  visit: ([visit]) => ({ kind: 'visit', visit: Visit.parse(visit) }),
  date: ([from, to = from]) => ({ kind: 'date', from: PartialDate.parse(from), to: PartialDate.parse(to) }),
  person: (words, people, text) => ({ kind: 'person', ...personOf(words, people, text) }),
  money: ([amount]) => ({ kind: 'money', amount: numberOf(amount) }),
  count: ([value, ordinal]) => ({ kind: 'count', value: numberOf(value), ordinal: ordinal === 'ordinal' }),
}

const mostWords: Record<string, number> = {
  council: 1,
  rating: 4,
  framework: 1,
  visit: 1,
  date: 2,
  money: 1,
  count: 2,
}

/** @throws Error that names the mark, where its words are not as the table above has them. */
export function goldOf(
  mark: InlineMark,
  text: string,
  people: People,
): { mention: GoldMention } | { quotation: GoldQuotation } {
  const [kind = '', ...words] = mark.words
  const span = { start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end) }
  try {
    if (words.length > (mostWords[kind] ?? words.length)) throw new Error('too many words')
    if (kind === 'quote') return { quotation: { ...quotationFields(words, people, span.text), ...span } }
    const fields = mentionFields[kind]
    if (!fields) throw new Error(`no such kind, only ${Object.keys(mentionFields).join(', ')}`)
    return { mention: { ...fields(words, people, span.text), ...span } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`[[${mark.words.join(' ')}|${span.text}]]: ${reason}`)
  }
}

function quotationFields([kind, speech, ...speaker]: string[], people: People, text: string) {
  return {
    kind: Quotation.shape.kind.parse(kind),
    words: text.replace(/^["“”'‘’]/, '').replace(/["“”'‘’]$/, ''),
    speech: numberOf(speech),
    speaker: speakerOf(speaker, people),
  }
}

function speakerOf(words: string[], people: People): string | null {
  const [key = ''] = words
  if (/^\p{Lu}/u.test(key)) return words.join(' ')
  if (words.length !== 1) throw new Error('one key, or the name of a body')
  return key === '-' ? null : key === 'ofsted' ? 'Ofsted' : inList(key, people).name
}

function codeOrNone(code: string | undefined): GssCode | null {
  return code === '-' ? null : GssCode.parse(code)
}

function personOf(words: string[], people: People, name: string): Person {
  const at = words.indexOf('@')
  if (at < 0) return inList(words.join(' '), people)
  const role = words.slice(0, at).join(' ')
  return { name, role: role === '-' ? null : role, council: codeOrNone(words[at + 1]) }
}

function inList(key: string, people: People): Person {
  const person = people[key]
  if (!person) throw new Error(`"${key}" is none of the story's people`)
  return person
}

function numberOf(word: string | undefined): number {
  const value = Number(word)
  if (word === undefined || !Number.isFinite(value)) throw new Error(`"${word}" is not a number`)
  return value
}
