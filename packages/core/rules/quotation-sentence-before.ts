import type { Quotation } from '../schema/quotation.ts'
import { attribute, isDirect, openQuotes, standsAlone } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import { outermost } from '../speakers/outermost.ts'
import type { Phrase } from '../speakers/phrases.ts'
import { type Quote, type Reading, type Sentence, sentenceBefore } from '../speakers/reading.ts'
import { resolve, type Voice } from '../speakers/resolve.ts'
import { isSomebody } from '../speakers/somebody.ts'
import { firstSubject } from '../speakers/subjects.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-sentence-before'
export const title = 'A whole sentence in marks after one that tells who speaks: Blane promised change. “…”'

export const examples: Example<Quotation>[] = [
  {
    text: 'Mara Whitlow promised a new start. “Nobody will wait a year for a visit again.”',
    finds: [{ words: 'Nobody will wait a year for a visit again.' }],
  },
  {
    text: 'Responding to the report, Ivor Blane promised change.\n\n“We have hired forty social workers since June.”',
    finds: [
      {
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  {
    text: 'Ofsted was blunt. “Leaders did not know what was happening in their own service.”',
    finds: [{ words: 'Leaders did not know what was happening in their own service.' }],
  },
  // What the words are about, and what they answer, is no speaker.
  { text: 'Ivor Blane had a bad week. “Blane has to go, and soon.”', finds: [] },
  { text: 'Ivor Blane came late. Why was Blane late? “The bus broke down in Bury.”', finds: [] },
  {
    text: 'Inspectors came in May. Pause for thought, perhaps.\n\n“We are on the right road.”',
    finds: [],
  },
  {
    text: 'The union reported that Ivor Blane had seen the plan.\n\n“It is a plan for cuts.”',
    finds: [
      {
        speaker: { name: 'union', surface: 'The union', role: null, organisation: 'union', council: null },
      },
    ],
  },
  // In a paragraph of their own, words are the last speaker's, or tell of whoever speaks.
  { text: 'The board turned on Ivor Blane in May. Ivor Blane left in June.\n\n“A wise move.”', finds: [] },
  {
    text: 'Ivor Blane became a foster carer in May.\n\n“It was the best thing I ever did.”',
    finds: [
      {
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'foster carer',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  { text: 'Ofsted inspected in May. The “front door” team was moved to the town hall.', finds: [] },
  { text: 'Mara Whitlow promised a new start. A “family hub” will open in June.', finds: [] },
  // The last who speaks is nobody known: the sentence's subject does.
  {
    text: 'Ivor Blane wrote to parents, some of whom said nothing.\n\n“Your children were let down, and we are sorry.”',
    finds: [
      {
        words: 'Your children were let down, and we are sorry.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  const known = new Map(found.quotations.map(({ start, speaker }) => [start, speaker?.name]))
  return quotes.flatMap((quote) => {
    if (quote.at > 0 || !isDirect(quote, story.text) || !standsAlone(quote, story.text)) return []
    const last = reading.quotes[quote.index - 1]
    const voice = voiceBefore(quote, known.get(last?.stretch.start ?? -1), reading, found)
    return voice
      ? [attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.sentenceBefore })]
      : []
  })
}

/** @param last who is quoted last before the quote */
function voiceBefore(quote: Quote, last: string | undefined, reading: Reading, found: Found): Voice | null {
  const { paragraph } = quote.sentence
  const before = sentenceBefore(quote.sentence, reading)
  if (!before || before.paragraph.kind === 'headline') return null
  const said = outermost(
    before.statements.filter(({ relative }) => relative === null),
    before.tokens,
  )
  const speaks = said && resolve(said.subject, before, reading, found)
  if (speaks && isKnown(speaks)) return speaks
  const subject = subjectOf(before)
  const acts = subject && resolve(subject, before, reading, found)
  const words = reading.text.slice(quote.stretch.wordsStart, quote.stretch.wordsEnd)
  const isNear = before.paragraph === paragraph || acts?.speaker?.name === last || OF_ONESELF.test(words)
  return acts && isNear && isSomebody(acts, before) && !tellsOf(words, acts) ? acts : null
}

/** Whom a sentence is about that is no question and has a verb. */
function subjectOf({ tokens }: Sentence): Phrase | null {
  const subject = firstSubject(tokens, tokens.length)
  const rest = tokens.slice((subject?.last ?? 0) + 1)
  return rest.at(-1)?.text !== '?' && rest.some(({ kind }) => kind === 'word') ? subject : null
}

/** In a paragraph of their own, words are those of whom the paragraph before is about if they tell of whoever speaks. */
const OF_ONESELF = /\b(?:I|me|my|we|us|our)\b/

/** Nobody calls himself by his name: Blane had a bad week. “Blane has to go.” */
const tellsOf = (words: string, { speaker }: Voice) =>
  words.includes(speaker?.name.split(' ').at(-1) ?? words)

const isKnown = ({ speaker }: Voice) =>
  speaker !== null &&
  ((speaker.role ?? speaker.organisation) !== null || /^(?!It$|This$)\p{Lu}/u.test(speaker.name))
