import type { Quotation } from '../schema/quotation.ts'
import { attribute, openQuotes } from '../speakers/attribution.ts'
import { authorBefore } from '../speakers/authors.ts'
import { CONFIDENCE } from '../speakers/confidence.ts'
import type { Paragraph, Quote, Reading } from '../speakers/reading.ts'
import { onlyNamed, resolve, type Voice, voiceOf } from '../speakers/resolve.ts'
import { isSomebody } from '../speakers/somebody.ts'
import type { Story } from '../text/story.ts'
import type { Example, Found } from './rule.ts'

export const id = 'quotation-list'
export const title =
  'A list of one person’s words: here is what Blane told councillors, Blane in his own words'

const whitlow = {
  name: 'Mara Whitlow',
  surface: 'Mara Whitlow',
  role: null,
  organisation: null,
  council: null,
}

export const examples: Example<Quotation>[] = [
  {
    text: 'Here are three things that Mara Whitlow told the committee:\n\n1. “We have built nine homes since May.”\n\n2. “Ivor Blane will be missed.”\n\n3. “Rates go up, and so do wages.”\n\nThe council meets in June.',
    finds: [
      { words: 'We have built nine homes since May.', speaker: whitlow },
      { words: 'Ivor Blane will be missed.', speaker: whitlow },
      { words: 'Rates go up, and so do wages.', speaker: whitlow },
    ],
  },
  {
    text: 'Mara Whitlow in her own words\n\nBy Ann Reporter\n\nThe leader has gone. These are her ten years.\n\nOn children’s homes\n\n“We have built nine since May.”\n\nOn Ivor Blane\n\n“He will be missed by everybody here.”\n\nOn rates\n\n“They go up, and so do wages.”',
    finds: [
      { words: 'We have built nine since May.', speaker: whitlow },
      { words: 'He will be missed by everybody here.', speaker: whitlow },
      { words: 'They go up, and so do wages.', speaker: whitlow },
    ],
  },
  {
    text: 'Mara Whitlow’s speech to the conference, in quotes:\n\nOn homes: “We have built nine since May.”\n\nOn Ivor Blane: “He will be missed by everybody here.”\n\nOn rates: “They go up, and so do wages.”',
    finds: [
      { words: 'We have built nine since May.', speaker: whitlow },
      { words: 'He will be missed by everybody here.', speaker: whitlow },
      { words: 'They go up, and so do wages.', speaker: whitlow },
    ],
  },
  // Nobody is announced, or two are.
  {
    text: 'Staff met in May.\n\n1. “We have built nine homes.”\n\n2. “Ivor Blane will be missed.”\n\n3. “Rates go up.”',
    finds: [],
  },
  {
    text: 'Mara Whitlow and Ivor Blane in their own words\n\nBy Ann Reporter\n\nThe two met in May.\n\nOn homes\n\n“We have built nine since May.”\n\nOn rates\n\n“They go up.”\n\nOn wages\n\n“So do they.”',
    finds: [],
  },
]

/** Fewer are left to the rules that read one quotation at a time. */
const FEWEST_ITEMS = 3

export function find(story: Story, found: Found): Quotation[] {
  const { reading, quotes } = openQuotes(story, found)
  const lists = listsOf(reading, quotes).filter(({ items }) => items.length >= FEWEST_ITEMS)
  if (lists.length === 0) return []
  const headline = reading.paragraphs.find(({ kind }) => kind === 'headline')
  const ofAll = speaksIn(headline, reading, found)
  return lists.flatMap(({ items, above }) => {
    const voice = speaksIn(above, reading, found) ?? ofAll
    return voice
      ? items.map((quote) => attribute(quote, story.text, { rule: id, voice, confidence: CONFIDENCE.list }))
      : []
  })
}

interface List {
  items: Quote[]
  /** What stands over the list. */
  above: Paragraph | undefined
}

/** Paragraphs of nothing but quoted words, each perhaps behind a number or a topic, or under a line that gives it. */
function listsOf({ paragraphs }: Reading, quotes: readonly Quote[]): List[] {
  const items = new Map(quotes.filter(isItem).map((quote) => [quote.sentence.paragraph, quote]))
  const lists: List[] = []
  let list: List | null = null
  for (const paragraph of paragraphs) {
    const item = items.get(paragraph)
    if (item && !list) {
      list = { items: [], above: paragraphs[paragraph.index - 1] }
      const topic = paragraphs[paragraph.index - 1]
      if (topic && isTopic(topic)) list.above = paragraphs[topic.index - 1]
      lists.push(list)
    }
    if (item) list?.items.push(item)
    else if (!isTopic(paragraph)) list = null
  }
  return lists
}

/** In tokens. */
const LONGEST_TOPIC = 8

/** 1. “…” On schools: “…” Only the last quoted words of a paragraph may be one, so that none is read through for each of many. */
function isItem({ stretch, sentence: { paragraph } }: Quote): boolean {
  if (paragraph.stretches.at(-1) !== stretch) return false
  const tokens = paragraph.sentences.flatMap(({ tokens }) => tokens)
  const at = tokens.findIndex((token) => token.stretch === stretch)
  return (
    at <= LONGEST_TOPIC &&
    tokens[at - 1]?.kind !== 'word' &&
    tokens.slice(at + 1).every(({ kind }) => kind === 'punctuation')
  )
}

function isTopic({ kind, sentences, stretches }: Paragraph): boolean {
  const [sentence, ...more] = sentences
  return (
    kind !== 'headline' &&
    stretches.length === 0 &&
    more.length === 0 &&
    sentence !== undefined &&
    sentence.tokens.length <= LONGEST_TOPIC &&
    !/^[.:]$/.test(sentence.tokens.at(-1)?.text ?? '')
  )
}

const ANNOUNCES =
  /:\s*$|\b(?:here|below|own words|quotes|excerpts?|extracts?|highlights|best lines|full text)\b/i

/** Who speaks in the line over a list, or in the headline, if that announces a list. */
function speaksIn(paragraph: Paragraph | undefined, reading: Reading, found: Found): Voice | null {
  const sentence = paragraph?.sentences.at(-1)
  const last = sentence?.tokens.at(-1)
  if (!sentence || !last || !ANNOUNCES.test(reading.text.slice(sentence.start, last.end))) return null
  const author = authorBefore(sentence.tokens, sentence.tokens.length)
  const [said] = sentence.statements
  const voice =
    (author && resolve(author, sentence, reading, found)) ??
    onlyNamed(sentence, sentence.tokens.length, reading, found) ??
    (said ? voiceOf(said, sentence, reading, found) : null)
  return voice && isSomebody(voice, sentence) ? voice : null
}
