/** Sentences of a paragraph whose quoted stretches are single tokens: full stops inside marks do not count. */
import type { Token } from './tokens.ts'

const TITLES = new Set(
  'mr. mrs. ms. dr. st. cllr. coun. prof. rev. hon. sen. gov. rep. reps. gen. sgt. lt. col. capt. vs.'.split(
    ' ',
  ),
)

/** In tokens. Longer ones are cut, so that what looks around in a sentence stays linear in the text. */
const LONGEST_SENTENCE = 200

/** Tells whether a word is a verb of saying, given the word after it. */
type Speaks = (word: string, next: string) => boolean

/** Splits the tokens of one paragraph. */
export function splitSentences(text: string, tokens: Token[], speaks: Speaks): Token[][] {
  const sentences: Token[][] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const isLongest = at + 1 - from === LONGEST_SENTENCE
    if (isLongest || at + 1 === tokens.length || endsSentence(text, tokens, at, speaks)) {
      sentences.push(tokens.slice(from, at + 1))
      from = at + 1
    }
  }
  return sentences
}

function endsSentence(text: string, tokens: Token[], index: number, speaks: Speaks) {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return false
  if (token.kind === 'quote') {
    const last = text.charAt((token.stretch?.wordsEnd ?? token.end) - 1)
    if (last === '.') return begins(next)
    // "Who is to blame?" Blane asked.
    return /[…!?]/.test(last) && begins(next) && !attributes(tokens, index + 1, speaks)
  }
  if (token.kind === 'word') return token.text.endsWith('.') && begins(next) && !staysOpen(token, next, text)
  return /^[.!?]$/.test(token.text) && begins(next)
}

const begins = ({ kind, capital, text }: Token) => capital || kind === 'quote' || /^[\p{N}£$([•]/u.test(text)

/** in the U.S. “they say” */
const goesOnIn = ({ stretch }: Token, text: string) =>
  stretch !== null && /^\p{Ll}/u.test(text.slice(stretch.wordsStart, stretch.wordsStart + 2))

const staysOpen = (token: Token, next: Token, text: string) =>
  TITLES.has(token.lower) ||
  (/^(?:\p{L}\.)+$/u.test(token.text) && (next.capital || goesOnIn(next, text))) ||
  next.kind === 'punctuation'

/** In tokens: “Who knew?” asked | Ivor Blane, | its director until May, | said. */
const LONGEST_ASIDE = 14

/** A short clause of saying follows: a name and a verb of saying within a few words or behind an aside. */
function attributes(tokens: Token[], from: number, speaks: Speaks): boolean {
  for (let index = from; index < from + 6; index++) {
    const token = tokens[index]
    if (token?.text === ',' && index > from) {
      const behind = tokens.findIndex(
        ({ text }, at) => at > index && at < index + LONGEST_ASIDE && text === ',',
      )
      return behind > 0 && speaks(tokens[behind + 1]?.lower ?? '', tokens[behind + 2]?.lower ?? '')
    }
    if (token?.kind !== 'word') return false
    const next = tokens[index + 1]
    if (speaks(token.lower, next?.lower ?? '')) {
      // "Who is to blame?" Blane answered, "We all are."
      const after = next?.text === ',' ? tokens[index + 2] : next
      return index > from && next?.text !== ':' && next?.lower !== 'that' && after?.kind !== 'quote'
    }
  }
  return false
}
