/** A paragraph as words, punctuation and quoted stretches; a quoted stretch counts as one token. */
import type { Stretch } from './quotation-marks.ts'

export interface Token {
  kind: 'word' | 'punctuation' | 'quote'
  start: number
  end: number
  /** As printed, with straight apostrophes; for a quote the empty string. */
  text: string
  lower: string
  capital: boolean
  /** Of a quote: which stretch of the paragraph. */
  stretch: Stretch | null
}

/** Bounded, so that text without spaces is not read again and again. */
const WORD = /['’](?:d|s|ll|ve|re|m)\b|[\p{L}\p{N}£$€@#&][\p{L}\p{N}£$€@#&'’.-]{0,80}/uy
/** he'd, who's: the pronoun is a word of its own. */
const CONTRACTION = /^(?:he|she|it|they|i|we|you|who|that)(?=['’](?:d|s|ll|ve|re|m)$)/i
const SPACE = /\s+/y
const PLAIN_SPACE = 32

/** Reads the text between `start` and `end` in one pass. */
export function readTokens(text: string, start: number, end: number, stretches: Stretch[]): Token[] {
  const tokens: Token[] = []
  let nextStretch = 0
  let at = start
  while (at < end) {
    const stretch = stretches[nextStretch]
    if (stretch && at >= stretch.start) {
      tokens.push({
        kind: 'quote',
        start: stretch.start,
        end: stretch.end,
        text: '',
        lower: '',
        capital: false,
        stretch,
      })
      at = stretch.end
      nextStretch++
      continue
    }
    if (text.charCodeAt(at) === PLAIN_SPACE) {
      at++
      continue
    }
    SPACE.lastIndex = at
    if (SPACE.test(text)) {
      at = SPACE.lastIndex
      continue
    }
    WORD.lastIndex = at
    const limit = stretch ? Math.min(stretch.start, end) : end
    const stop = WORD.test(text) ? wordEnd(text, at, Math.min(WORD.lastIndex, limit)) : at
    const word = stop > at
    const pronoun = word ? CONTRACTION.exec(text.slice(at, Math.min(stop, at + 8))) : null
    const tokenEnd = pronoun ? at + pronoun[0].length : word ? stop : at + 1
    const printed = text.slice(at, tokenEnd).replaceAll('’', "'")
    tokens.push({
      kind: word ? 'word' : 'punctuation',
      start: at,
      end: tokenEnd,
      text: printed,
      lower: printed.toLowerCase(),
      capital: /^\p{Lu}/u.test(printed),
      stretch: null,
    })
    at = tokenEnd
  }
  return tokens
}

const ABBREVIATION =
  /^(?:\p{L}|\p{L}\.\p{L}|\p{L}\.\p{L}\.\p{L}|mr|mrs|ms|dr|st|cllr|coun|prof|rev|hon|sen|gov|rep|reps|gen|sgt|lt|col|capt|jr|sr|inc|ltd|co|corp|vs|no|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ph\.d|a\.m|p\.m)$/iu

/** Words keep inner points, hyphens and apostrophes, and the point of an abbreviation. */
function wordEnd(text: string, start: number, end: number): number {
  let stop = end
  while (stop > start && /['’.-]/.test(text.charAt(stop - 1))) stop--
  if (text.charAt(stop) === '.' && stop < end && ABBREVIATION.test(text.slice(start, stop))) stop++
  // A plural's apostrophe belongs to the word.
  else if (/['’]/.test(text.charAt(stop)) && stop < end && text.charAt(stop - 1) === 's') stop++
  return stop
}
