/** One story read for who says what: paragraphs, sentences, quoted stretches and verbs of saying. Read once a story. */
import { lastStartingBefore } from '../text/in-order.ts'
import { pairMarks, type Stretch } from '../text/quotation-marks.ts'
import { splitSentences } from '../text/sentences.ts'
import type { BlockKind, Story } from '../text/story.ts'
import { readTokens, type Token } from '../text/tokens.ts'
import { findStatements, type Statement } from './statements.ts'
import { speechForm } from './verbs.ts'

export class Sentence {
  readonly tokens: readonly Token[]
  readonly paragraph: Paragraph
  /** Position in the paragraph. */
  readonly index: number
  #statements: Statement[] | null = null

  constructor(tokens: readonly Token[], paragraph: Paragraph, index: number) {
    this.tokens = tokens
    this.paragraph = paragraph
    this.index = index
  }

  get start(): number {
    return this.tokens[0]?.start ?? this.paragraph.start
  }

  get end(): number {
    return this.tokens.at(-1)?.end ?? this.paragraph.start
  }

  /** Read when first asked for: most sentences stand near no quoted words, and nobody asks. */
  get statements(): readonly Statement[] {
    this.#statements ??= findStatements(this.tokens)
    return this.#statements
  }
}

export interface Paragraph {
  kind: BlockKind
  start: number
  end: number
  /** Position among the paragraphs that are read. */
  index: number
  stretches: Stretch[]
  sentences: Sentence[]
}

/** A stretch in marks and where it stands. */
export interface Quote {
  /** Position among the story's quotes; the first one of a speech gives the speech its id. */
  index: number
  stretch: Stretch
  sentence: Sentence
  /** Its token in the sentence. */
  at: number
}

export interface Reading {
  text: string
  paragraphs: Paragraph[]
  quotes: Quote[]
}

const speaks = (word: string, next: string) => speechForm(word, next) !== null

const READ: ReadonlySet<BlockKind> = new Set(['headline', 'standfirst', 'heading', 'paragraph'])

const readings = new WeakMap<Story, Reading>()

export function readStory(story: Story): Reading {
  const known = readings.get(story)
  if (known) return known
  const reading: Reading = { text: story.text, paragraphs: [], quotes: [] }
  for (const block of story.blocks) {
    if (!READ.has(block.kind)) continue
    const paragraph: Paragraph = {
      kind: block.kind,
      start: block.start,
      end: block.end,
      index: reading.paragraphs.length,
      stretches: pairMarks(story.text, block.start, block.end),
      sentences: [],
    }
    readSentences(story.text, paragraph)
    reading.paragraphs.push(paragraph)
  }
  for (const paragraph of reading.paragraphs) collectQuotes(paragraph, reading.quotes)
  readings.set(story, reading)
  return reading
}

function readSentences(text: string, paragraph: Paragraph) {
  const tokens = readTokens(text, paragraph.start, paragraph.end, paragraph.stretches)
  paragraph.sentences = splitSentences(text, tokens, speaks).map(
    (sentence, index) => new Sentence(sentence, paragraph, index),
  )
}

/** Headings between paragraphs only repeat what is quoted under them. */
function collectQuotes(paragraph: Paragraph, quotes: Quote[]) {
  if (paragraph.kind === 'heading' || paragraph.stretches.length === 0) return
  for (const sentence of paragraph.sentences) {
    sentence.tokens.forEach((token, at) => {
      if (token.stretch) quotes.push({ index: quotes.length, stretch: token.stretch, sentence, at })
    })
  }
}

/** The last sentence before another, in whatever paragraph. */
export const sentenceBefore = ({ paragraph, index }: Sentence, { paragraphs }: Reading) =>
  paragraph.sentences[index - 1] ?? paragraphs[paragraph.index - 1]?.sentences.at(-1)

/** The sentence that holds an offset and those before it, nearest first, up to a heading. */
export function* sentencesBefore(at: number, reading: Reading, limit: number): Generator<Sentence> {
  const paragraph = reading.paragraphs[lastStartingBefore(reading.paragraphs, at + 1)]
  let sentence = paragraph?.sentences[lastStartingBefore(paragraph.sentences, at + 1)]
  for (let count = 0; sentence && count < limit; count++) {
    yield sentence
    sentence = sentenceBefore(sentence, reading)
    if (sentence?.paragraph.kind === 'heading') return
  }
}
