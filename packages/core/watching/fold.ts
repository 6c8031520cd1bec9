import { matchesOf } from '../text/pattern.ts'

/** A word or sign of a text, as words are compared, and where it stands. */
export interface Token {
  folded: string
  start: number
  end: number
}

/** A word with its apostrophes, or any other sign by itself. Spaces and hyphens only part words; a line's end stops them. */
const TOKENS = /[\p{L}\p{N}\p{M}'’\u00ad]+|[^\S\n\r\u2028\u2029]+|[-‐‑]+|[\s\S]/gu
const PARTS_WORDS = /^[-‐‑\s]/u
const LINE_ENDS = /^[\n\r\u2028\u2029]/u

/** Case, accents, typographic apostrophes and soft hyphens do not tell words apart. */
export function tokensOf(text: string): Token[] {
  return matchesOf(TOKENS, text)
    .map(({ 0: token, index }) => tokenAt(token, index))
    .filter(({ folded }) => LINE_ENDS.test(folded) || !PARTS_WORDS.test(folded))
}

/** Apostrophes around a word are quotation marks, and none of it. */
function tokenAt(token: string, index: number): Token {
  const bare = token.replace(/^['’]+/, '')
  const word = bare.replace(/(?<!['’])['’]+$/, '')
  const start = index + token.length - bare.length
  return word === ''
    ? { folded: token, start: index, end: index + token.length }
    : { folded: fold(word), start, end: start + word.length }
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00ad]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
}

/** What a word has in common with its plural and its genitive, in most cases. */
export function stemOf(folded: string): string {
  const bare = folded.replace(/'s$/, '')
  if (bare.length < 4 || bare.endsWith('ss')) return bare
  return bare.replace(/ies$/, 'y').replace(/s$/, '')
}
