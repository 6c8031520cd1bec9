/** What the quotation rules share: which quotes are still open, and how a quote and a voice make a quotation. */
import type { Found } from '../rules/rule.ts'
import type { RatingMention } from '../schema/mention.ts'
import type { Quotation } from '../schema/quotation.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Story } from '../text/story.ts'
import { DETERMINERS, PREPOSITIONS } from '../text/words.ts'
import { LEAST_CONFIDENCE } from './confidence.ts'
import { type Quote, type Reading, readStory } from './reading.ts'
import type { Voice } from './resolve.ts'
import { isAdverbial } from './subjects.ts'
import { isTerm } from './terms.ts'

/** The quotes that no rule has attributed yet and that may be somebody's words, in order. */
export function openQuotes(story: Story, found: Found): { reading: Reading; quotes: Quote[] } {
  const reading = readStory(story)
  const taken = new Set(found.quotations.map((quotation) => quotation.start))
  const quotes = wordsOfSomebody(reading, found).filter(({ stretch }) => !taken.has(stretch.start))
  return { reading, quotes }
}

const known = new WeakMap<Found['mentions'], Quote[]>()

/** The same for every rule, since the ratings stand before quotations are looked for. */
function wordsOfSomebody({ quotes, text }: Reading, { mentions }: Found): Quote[] {
  const before = known.get(mentions)
  if (before) return before
  const ratings = mentions.filter((mention) => mention.kind === 'rating').sort((a, b) => a.start - b.start)
  const somebodys = quotes.filter((quote) => !isRating(quote, text, ratings) && !isTerm(quote, text))
  known.set(mentions, somebodys)
  return somebodys
}

const GRADE =
  /^(?:outstanding|(?:very\s+)?good|(?:in)?adequate|poor(?:ly)?|requires\s+improvement(?:\s+to\s+be\s+good)?|needs\s+improvement|perform(?:s|ing)?\s+(?:poorly|adequately|well|excellently))[,.]?$/i

/** Ratings stand in marks in the trade press; they are no quotations. */
function isRating({ stretch, sentence }: Quote, text: string, ratings: RatingMention[]): boolean {
  // “It went well,” Blane said. “Very good.”
  if (sentence.index > 0 && sentence.tokens.length === 1) return false
  if (GRADE.test(text.slice(stretch.wordsStart, Math.min(stretch.wordsEnd, stretch.wordsStart + 60))))
    return true
  let rated = 0
  for (let at = lastStartingBefore(ratings, stretch.end); at >= 0; at--) {
    const rating = ratings[at]
    if (!rating || rating.start < stretch.start) break
    rated += rating.end - rating.start
  }
  return rated * 2 > stretch.wordsEnd - stretch.wordsStart
}

export interface Attribution {
  rule: string
  voice: Voice | null
  confidence: number
  /** The quotation whose speech goes on here. */
  goesOn?: Quotation | undefined
}

export function attribute(
  quote: Quote,
  text: string,
  { rule, voice: heard, confidence, goesOn }: Attribution,
): Quotation {
  const voice = confidence < LEAST_CONFIDENCE ? null : heard
  const { start, wordsStart } = quote.stretch
  const end = trimEnd(text, quote.stretch.end)
  return {
    kind: isDirect(quote, text, goesOn) ? 'direct' : 'partial',
    start,
    end,
    text: text.slice(start, end),
    words: text.slice(wordsStart, Math.min(quote.stretch.wordsEnd, end)).trim(),
    speech: goesOn?.speech ?? quote.index,
    speaker: voice?.speaker ?? null,
    speakerStart: voice?.start ?? null,
    speakerEnd: voice?.end ?? null,
    // More digits would claim a precision that no rule has.
    confidence: voice?.speaker ? Math.round(confidence * 100) / 100 : 0,
    rule,
  }
}

function trimEnd(text: string, end: number): number {
  let stop = end
  while (stop > 0 && text.charAt(stop - 1).trim() === '') stop--
  return stop
}

/** The clause is quoted whole: it begins a sentence or a speech, with a capital or after a colon. */
export function isDirect({ stretch, sentence, at }: Quote, text: string, goesOn?: Quotation): boolean {
  const opening = at === 1 && /^(?:and|but|so|or)$/.test(sentence.tokens[0]?.lower ?? '')
  const before = opening ? undefined : sentence.tokens[at - 1]
  const capital = /^\P{L}*\p{Lu}/u.test(text.slice(stretch.wordsStart, stretch.wordsStart + 12))
  const set = before?.kind !== 'word'
  // “We failed,” Blane said, “and we know it.”
  const resumed = before?.text === ',' && sentence.tokens[0]?.kind === 'quote' && at > 0
  return set && (capital || before?.text === ':' || goesOn?.kind === 'direct' || resumed)
}

/** The quoted words end a sentence: no verb of a clause around them may follow. */
export function standsAlone({ stretch, sentence, at }: Quote, text: string): boolean {
  const next = sentence.tokens[at + 1]
  return !stretch.closed || next?.kind !== 'word' || /[.!?…,]/.test(text.charAt(stretch.wordsEnd - 1))
}

/** The last of the quoted words carries the mark that closes their clause. */
export const endsClause = ({ stretch }: Quote, text: string) =>
  /[,.!?…–—-]/.test(text.charAt(stretch.wordsEnd - 1))

/** How many words a stretch has. */
export function countWords({ stretch }: Quote, text: string): number {
  return text.slice(stretch.wordsStart, stretch.wordsEnd).trim().split(/\s+/).length
}

/** Speaking on the “Daily Round,” Blane said no: the marks stand in what opens the sentence, and nobody speaks there. */
export function standsInOpening({ sentence: { tokens, statements }, at }: Quote): boolean {
  const governor = tokens[at - 1]
  const isNoun =
    governor !== undefined &&
    (PREPOSITIONS.has(governor.lower) || DETERMINERS.has(governor.lower) || governor.text.endsWith("'s"))
  return isNoun && isAdverbial(tokens, 0, at) && !statements.some(({ verb }) => verb < at)
}
