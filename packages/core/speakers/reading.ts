/** One story read for who says what: paragraphs, sentences, quoted stretches and verbs of saying. Read once a story. */
import { pairMarks, type Stretch } from '../text/quotation-marks.ts'
import { splitSentences } from '../text/sentences.ts'
import type { BlockKind, Story } from '../text/story.ts'
import { readTokens, type Token } from '../text/tokens.ts'
import { findStatements, type Statement } from './statements.ts'
import { speechForm } from './verbs.ts'

export interface Sentence {
  tokens: Token[]
  statements: Statement[]
  paragraph: Paragraph
  /** Position in the paragraph. */
  index: number
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
  const speaks = (word: string, next: string) => speechForm(word, next) !== null
  for (const sentence of splitSentences(text, tokens, speaks)) {
    const statements = findStatements(sentence)
    paragraph.sentences.push({ tokens: sentence, statements, paragraph, index: paragraph.sentences.length })
  }
}

/** Headings between paragraphs only repeat what is quoted under them. */
function collectQuotes(paragraph: Paragraph, quotes: Quote[]) {
  if (paragraph.kind === 'heading') return
  for (const sentence of paragraph.sentences) {
    sentence.tokens.forEach((token, at) => {
      if (token.stretch) quotes.push({ index: quotes.length, stretch: token.stretch, sentence, at })
    })
  }
}
