import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Paragraph, Quote, Reading } from '../speakers/reading.ts'
import { resolve, type Voice } from '../speakers/resolve.ts'
import { isSayingAt } from '../speakers/verbs.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Story } from '../text/story.ts'
import { AUXILIARIES } from '../text/words.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-name-line'
export const title = 'Paragraphs of quoted words under, or over, a line that only says whose they are'

export const examples: Example<Quotation>[] = [
  // The names stand below, as in letters and pull quotes: the first words have none above them.
  {
    text: 'Readers wrote to the paper about the report.\n\n“Nobody told us who our social worker was.”\n\nMara Whitlow, foster carer\n\n“It has been better since June.”\n\nIvor Blane, retired teacher\n\nThe council meets in May.',
    finds: [
      {
        words: 'Nobody told us who our social worker was.',
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Mara Whitlow',
          role: 'foster carer',
          organisation: null,
          council: null,
        },
      },
      {
        words: 'It has been better since June.',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'retired teacher',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // The names stand above, as in a round of reactions.
  {
    text: 'Two people gave their views.\n\nCllr Mara Whitlow\n\n“We let children down.\n\n“It will not happen again.”\n\nIvor Blane, 61, a father of two\n\n“I will believe it when I see it.”\n\nThe council meets in May.',
    finds: [
      { words: 'We let children down.', speech: 0 },
      {
        words: 'It will not happen again.',
        speech: 0,
        speaker: {
          name: 'Mara Whitlow',
          surface: 'Cllr Mara Whitlow',
          role: null,
          organisation: null,
          council: null,
        },
      },
      {
        words: 'I will believe it when I see it.',
        speaker: { name: 'Ivor Blane', surface: 'Ivor Blane', role: null, organisation: null, council: null },
      },
    ],
  },
  // One line between two quotations, the first of which has its speaker.
  {
    text: 'Mara Whitlow said: “We are sorry.”\n\nIvor Blane, head of care\n\n“So am I.”\n\nThe council meets in May.',
    finds: [
      {
        words: 'So am I.',
        speaker: {
          name: 'Ivor Blane',
          surface: 'Ivor Blane',
          role: 'head of care',
          organisation: null,
          council: null,
        },
      },
    ],
  },
  // Whose they are cannot be told; a heading names nobody; a sentence is no such line.
  {
    text: 'Two people gave their views.\n\nMara Whitlow, carer\n\n“We were let down.”\n\nIvor Blane, head of care\n\nThe council meets in May.',
    finds: [],
  },
  {
    text: 'Staff were asked.\n\nEarly Help\n\n“It came too late for us.”\n\nThe council meets in May.',
    finds: [],
  },
  {
    text: 'Staff were asked.\n\n“It came too late.”\n\nMara Whitlow has left the council.\n\nIt meets in May.',
    finds: [],
  },
]

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  const names = namesByParagraph(reading, quotes, found)
  const speeches = new Map<Voice, Quotation>()
  return quotes.flatMap((quote) => {
    const voice = names.get(quote.sentence.paragraph)
    if (!voice) return []
    const quotation = attribute(quote, story.text, {
      rule: id,
      voice,
      confidence: CONFIDENCE.nameLine,
      goesOn: speeches.get(voice),
    })
    speeches.set(voice, quotation)
    return [quotation]
  })
}

/** A paragraph of nothing but quoted words, or a line that only names somebody. */
interface Line {
  paragraph: Paragraph
  name: Voice | null
}

/** Who said the words of each paragraph that stands in a row of such paragraphs and lines. */
function namesByParagraph(reading: Reading, quotes: readonly Quote[], found: Found): Map<Paragraph, Voice> {
  const open = new Set(quotes.map(({ sentence }) => sentence.paragraph))
  const names = new Map<Paragraph, Voice>()
  let row: Line[] = []
  for (const paragraph of reading.paragraphs) {
    const name = open.has(paragraph) ? null : nameIn(paragraph, reading, found)
    const isWords = open.has(paragraph) && isQuoted(paragraph) && !goesOn(paragraph, reading)
    if (name || isWords) row.push({ paragraph, name })
    else {
      nameRow(row, names)
      row = []
    }
  }
  nameRow(row, names)
  return names
}

/** Where the row begins with a name each name stands over its words; where it ends with one, under them. */
function nameRow(row: readonly Line[], names: Map<Paragraph, Voice>) {
  const above = row[0]?.name !== null
  const below = row.at(-1)?.name !== null
  if (above === below) return
  let name: Voice | null = null
  for (const line of above ? row : row.toReversed()) {
    if (line.name) name = line.name
    else if (name) names.set(line.paragraph, name)
  }
}

const isQuoted = ({ sentences }: Paragraph) =>
  sentences.every(({ tokens }) => tokens.every(({ kind }) => kind !== 'word'))

/** The speech of the paragraph before is still open. */
function goesOn({ index }: Paragraph, { paragraphs }: Reading): boolean {
  const before = paragraphs[index - 1]
  return before !== undefined && !isQuoted(before) && before.stretches.at(-1)?.closed === false
}

/** In tokens. */
const LONGEST_LINE = 20

/** Mara Whitlow, 34, foster carer: a line without a verb that begins with somebody's name or role. */
function nameIn({ sentences, start, end, kind }: Paragraph, reading: Reading, found: Found): Voice | null {
  const [sentence, ...more] = sentences
  if (!sentence || more.length > 0 || kind === 'headline' || sentence.tokens.length > LONGEST_LINE)
    return null
  const { tokens } = sentence
  const { namings } = found.people
  const naming = namings[lastStartingBefore(namings, start) + 1]
  if (!naming || naming.start >= end) return null
  const { first, last, person } = naming
  const isSure = person.certain || tokens[last + 1]?.text === ','
  const speaks = tokens.some(
    ({ kind, lower, text }, at) =>
      kind === 'quote' || AUXILIARIES.has(lower) || /^[:?!]$/.test(text) || isSayingAt(tokens, at),
  )
  const opens = tokens.slice(0, first).every(({ kind }) => kind === 'word')
  return isSure && !speaks && opens ? resolve({ first: 0, last }, sentence, reading, found) : null
}
