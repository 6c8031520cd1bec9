/** Sentences of a paragraph whose quoted stretches are single tokens: full stops inside marks do not count. */
import type { Token } from './tokens.ts'

const TITLES = new Set(
  'mr. mrs. ms. dr. st. cllr. coun. prof. rev. hon. sen. gov. rep. reps. gen. sgt. lt. col. capt. vs.'.split(
    ' ',
  ),
)

/** Splits the tokens of one paragraph. `speaks` tells whether a word is a verb of saying. */
export function splitSentences(text: string, tokens: Token[], speaks: (word: string) => boolean): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  tokens.forEach((token, index) => {
    current.push(token)
    if (endsSentence(text, tokens, index, speaks)) {
      sentences.push(current)
      current = []
    }
  })
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(text: string, tokens: Token[], index: number, speaks: (word: string) => boolean) {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return false
  const begins = next.capital || next.kind === 'quote' || /^[\p{N}£$([•]/u.test(next.text)
  if (token.kind === 'quote') {
    const last = text.charAt((token.stretch?.wordsEnd ?? token.end) - 1)
    if (last === '.' || last === '…')
      return begins && !(last === '…' && attributes(tokens, index + 1, speaks))
    // "Who is to blame?" Box asked.
    return /[!?]/.test(last) && begins && !attributes(tokens, index + 1, speaks)
  }
  if (token.kind === 'word') return token.text.endsWith('.') && begins && !staysOpen(token, next)
  return /^[.!?]$/.test(token.text) && begins
}

const staysOpen = (token: Token, next: Token) =>
  TITLES.has(token.lower) ||
  (/^(?:\p{L}\.)+$/u.test(token.text) && next.capital) ||
  next.kind === 'punctuation'

/** A short clause of saying follows: a name and a verb of saying within a few words. */
function attributes(tokens: Token[], from: number, speaks: (word: string) => boolean): boolean {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return false
    if (speaks(token.lower)) {
      const next = tokens[index + 1]
      return index > from && next?.text !== ':' && next?.lower !== 'that' && next?.kind !== 'quote'
    }
  }
  return false
}
