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

/** What a word is wherever it stands: most stand often, and to find out takes longer than to look up. */
type Printed = Pick<Token, 'text' | 'lower' | 'capital'>

/** Words and punctuation met so far, in whatever story, by their characters. */
const VOCABULARY = new Map<string, Printed>()
const MOST_WORDS = 20_000
/** Engines keep the whole text of a longer word for as long as they keep the word. */
const LONGEST_KEPT = 12

/** Reads the text between `start` and `end` in one pass. */
export function readTokens(text: string, start: number, end: number, stretches: Stretch[]): Token[] {
  const tokens: Token[] = []
  let nextStretch = 0
  let at = start
  while (at < end) {
    const stretch = stretches[nextStretch]
    if (stretch && at >= stretch.start) {
      const { start, end } = stretch
      tokens.push({ kind: 'quote', start, end, text: '', lower: '', capital: false, stretch })
      at = stretch.end
      nextStretch++
    } else if (partOf(text.charCodeAt(at)) === SPACE) {
      at++
    } else {
      const stop = wordEnd(text, at, stretch ? Math.min(stretch.start, end) : end)
      const kind = stop > at ? 'word' : 'punctuation'
      const { text: words, lower, capital } = look(text.slice(at, Math.max(stop, at + 1)))
      tokens.push({ kind, start: at, end: at + words.length, text: words, lower, capital, stretch: null })
      at += words.length
    }
  }
  return tokens
}

/** he'd, who's: the pronoun is a word of its own. */
const CONTRACTION = /^(?:he|she|it|they|i|we|you|who|that)(?=['’](?:d|s|ll|ve|re|m)$)/i

function look(words: string): Printed {
  const known = VOCABULARY.get(words)
  if (known) return known
  const text = CONTRACTION.exec(words)?.[0] ?? words.replaceAll('’', "'")
  const printed = { text, lower: text.toLowerCase(), capital: /^\p{Lu}/u.test(text) }
  if (words.length > LONGEST_KEPT) return printed
  if (VOCABULARY.size === MOST_WORDS) VOCABULARY.clear()
  VOCABULARY.set(words, printed)
  return printed
}

/** What a character may be in a word. */
const [UNKNOWN, NONE, SPACE, INNER, LETTER] = [0, 1, 2, 3, 4]
/** By code point, filled in as they are met: looked up far faster than matched. */
const PARTS = new Uint8Array(0x110000)

function partOf(code: number): number {
  const known = PARTS[code] ?? NONE
  if (known !== UNKNOWN) return known
  const char = String.fromCodePoint(code)
  const part = /\s/.test(char)
    ? SPACE
    : /[\p{L}\p{N}£$€@#&]/u.test(char)
      ? LETTER
      : /['’.-]/.test(char)
        ? INNER
        : NONE
  PARTS[code] = part
  return part
}

/** Bounded, so that text without spaces is not read again and again. */
const LONGEST_WORD = 80

/** Where the run of letters from `start` on ends, at `limit` at the latest; `start` itself where none begins. */
function runEnd(text: string, start: number, limit: number): number {
  let at = start
  for (let length = 0; at < limit && length <= LONGEST_WORD; length++) {
    const code = text.codePointAt(at) ?? 0
    const part = partOf(code)
    if (part !== LETTER && (part !== INNER || length === 0)) break
    at += code > 0xffff ? 2 : 1
  }
  return at
}

const INITIALS = /^\p{L}(?:\.\p{L}){0,2}$/u
const ABBREVIATIONS = new Set(
  'mr mrs ms dr st cllr coun prof rev hon sen gov rep reps gen sgt lt col capt jr sr inc ltd co corp vs no jan feb mar apr jun jul aug sep sept oct nov dec ph.d a.m p.m'.split(
    ' ',
  ),
)
const isAbbreviation = (word: string) => INITIALS.test(word) || ABBREVIATIONS.has(word.toLowerCase())

/** Words keep inner points, hyphens and apostrophes, and the point of an abbreviation. */
function wordEnd(text: string, start: number, limit: number): number {
  const end = isApostrophe(text, start) ? contractedEnd(text, start, limit) : runEnd(text, start, limit)
  let stop = end
  while (stop > start && partOf(text.charCodeAt(stop - 1)) === INNER) stop--
  if (stop === end) return stop
  if (text.charAt(stop) === '.' && isAbbreviation(text.slice(start, stop))) return stop + 1
  // A plural's apostrophe belongs to the word.
  return isApostrophe(text, stop) && text.charAt(stop - 1) === 's' ? stop + 1 : stop
}

const CONTRACTED = /['’](?:d|s|ll|ve|re|m)\b/y

function contractedEnd(text: string, start: number, limit: number): number {
  CONTRACTED.lastIndex = start
  return CONTRACTED.test(text) ? Math.min(CONTRACTED.lastIndex, limit) : start
}

function isApostrophe(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char === "'" || char === '’'
}
