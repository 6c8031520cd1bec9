import type { Quotation, Speaker } from '../schema/quotation.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { type Reading, readStory, type Sentence } from '../speakers/reading.ts'
import { voiceOf } from '../speakers/resolve.ts'
import type { Statement } from '../speakers/statements.ts'
import { isVerb } from '../speakers/subjects.ts'
import type { Story } from '../text/story.ts'
import type { Token } from '../text/tokens.ts'
import { isAdverb, PREPOSITIONS, TIMES } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-indirect'
export const title =
  'Speech reported without marks: Blane said that …; …, Ofsted said; according to the report, …'

export const examples: Example<Quotation>[] = [
  {
    text: 'Ivor Blane, leader of Leeds City Council, said that the plan would cost £3m.',
    finds: [
      {
        kind: 'indirect',
        text: 'the plan would cost £3m',
        words: 'the plan would cost £3m',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'council leader',
          organisation: 'Leeds City Council',
          council: 'E08000035',
        },
      },
    ],
  },
  {
    text: 'Ofsted came in May. Caseloads in the north of the town were far too high, inspectors said on Tuesday.',
    finds: [{ words: 'Caseloads in the north of the town were far too high' }],
  },
  {
    text: 'Mara Whitlow told parents that their children had been let down.',
    finds: [{ words: 'their children had been let down' }],
  },
  {
    text: 'Ofsted came in May. According to the report, managers did not know how many children had a plan.',
    finds: [{ words: 'managers did not know how many children had a plan' }],
  },
  {
    text: 'Parents met in the hall. The move was a mistake from the beginning, said Jo Finch.',
    finds: [{ words: 'The move was a mistake from the beginning' }],
  },
  // No clause is reported, nobody is named, or the words stand in marks.
  { text: 'Ivor Blane said nothing about the plan on Tuesday.', finds: [] },
  { text: 'Critics said that the plan would fail within a year.', finds: [] },
  { text: 'Ivor Blane said that the plan was “a disgrace” to the town.', finds: [] },
  { text: 'Ivor Blane, who was said to be leaving, met parents and staff in the hall.', finds: [] },
]

/** They report whole clauses; the others, such as "praised" and "found", take nouns as well. */
const SAYS = new Set(
  `said says told tells added adds claimed claims argued argues warned warns insisted insists admitted admits explained
  explains confirmed confirms stated states announced stressed stresses acknowledged conceded concluded noted notes
  according`.split(/\s+/),
)
/** What they report may begin without "that". */
const BARE = /^(?:said|says|claimed|claims|insisted|insists|admitted|admits|warned|warns)$/
const FEWEST_TOKENS = 4

export function find(story: Story, found: Found): Quotation[] {
  const reading = readStory(story)
  const sentences = reading.paragraphs.flatMap(({ kind, sentences }) =>
    kind === 'paragraph' ? sentences : [],
  )
  return sentences
    .flatMap((sentence) => reportIn(sentence, reading, found))
    .map((report, index) => ({
      ...report,
      speech: reading.quotes.length + index,
    }))
}

function reportIn(sentence: Sentence, reading: Reading, found: Found): Omit<Quotation, 'speech'>[] {
  const { tokens } = sentence
  if (tokens.some(({ kind }) => kind === 'quote') || !tokens.some(({ lower }) => SAYS.has(lower))) return []
  const statement = sentence.statements.find(
    ({ verb, borrowed }) => !borrowed && SAYS.has(tokens[verb]?.lower ?? ''),
  )
  const clause = statement && upToNextReport(clauseOf(statement, tokens), sentence)
  const first = clause?.at(0)
  const last = clause?.at(-1)
  if (!statement || !clause || !first || !last || clause.length < FEWEST_TOKENS) return []
  if (
    !clause.some(
      ({ lower }, at) => at > 0 && !/ing$|^(?:to|not|plans?|needs?)$/.test(lower) && isVerb(clause, at),
    )
  )
    return []
  const voice = voiceOf(statement, sentence, reading, found)
  if (!voice?.speaker || !isNamed(voice.speaker)) return []
  const { start } = first
  const { end } = last
  const text = reading.text.slice(start, end)
  return [
    {
      kind: 'indirect',
      start,
      end,
      text,
      words: text,
      speaker: voice.speaker,
      speakerStart: voice.start,
      speakerEnd: voice.end,
      confidence: CONFIDENCE.indirect,
      rule: id,
    },
  ]
}

const isNamed = ({ name, organisation }: Speaker) =>
  organisation !== null || /^(?!(?:Many|Some|Other|Several) )\p{Lu}.* \p{Lu}/u.test(name)

function clauseOf({ verb, subject, inverted }: Statement, tokens: readonly Token[]): readonly Token[] | null {
  const end = tokens.at(-1)?.kind === 'punctuation' ? tokens.length - 1 : tokens.length
  const opens = Math.min(verb, subject.first)
  const closes = Math.max(verb, subject.last) + 1
  if (opens > 0 && tokens[opens - 1]?.text === ',' && isTail(tokens.slice(closes, end)))
    return tokens.slice(0, opens - 1)
  if (inverted) return null
  if (verb < subject.first)
    return tokens[closes]?.text === ',' && opens === 0 ? tokens.slice(closes + 1, end) : null
  const that = tokens.findIndex(({ lower }, at) => at > verb && at <= verb + 5 && lower === 'that')
  if (that > verb && !tokens.slice(verb, that).some(({ kind }) => kind === 'punctuation'))
    return tokens.slice(that + 1, end)
  const next = tokens[verb + 1]
  const bare = BARE.test(tokens[verb]?.lower ?? '') && next?.kind === 'word' && !PREPOSITIONS.has(next.lower)
  return bare && !isAdverb(next.lower) && !TIMES.has(next.lower) ? tokens.slice(verb + 1, end) : null
}

/** "…, adding that", "… and asked whether": what follows is reported by a verb of its own. */
function upToNextReport(
  clause: readonly Token[] | null,
  { tokens, statements }: Sentence,
): readonly Token[] | null {
  const start = clause?.[0]?.start ?? 0
  const later = statements.find(
    ({ verb, borrowed, relative }) => borrowed && relative === null && (tokens[verb]?.start ?? 0) > start,
  )
  const stop = later && tokens[later.verb]
  const next = stop ? (clause?.findIndex((token) => token.start >= stop.start) ?? -1) : -1
  if (!clause || next < 0) return clause
  const cut = clause.findLastIndex(({ text }, at) => at < next && /^(?:,|and|but)$/.test(text))
  return cut > 0 && next - cut <= 2 ? clause.slice(0, clause[cut - 1]?.text === ',' ? cut - 1 : cut) : clause
}

/** Nothing, or a place and a time: "… in a report on Tuesday". */
function isTail(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return (
    !first ||
    (tokens.length <= 8 && PREPOSITIONS.has(first.lower) && !tokens.some((_, at) => isVerb(tokens, at)))
  )
}
