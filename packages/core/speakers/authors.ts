/** Whose words a letter, a statement or a speech holds: its author's, not those of whoever got, read or published it. */
import type { Token } from '../text/tokens.ts'
import { isNounLike, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts'

type Sentence = readonly Token[]

const PAPER =
  /^(?:letters?|e-?mails?|messages?|memos?|memoirs?|autobiography|statements?|speech(?:es)?|remarks|address|testimony|evidence|diary|diaries|essay|article|blog|column|posts?|tweets?|texts?|affidavit|note|notes|submission)$/

export const isPaper = ({ lower }: Token) => PAPER.test(lower)

/** In tokens, between a paper and who wrote it. */
const FAR = 8

/** The author of a paper that stands at `paper`: Blane's | letter; the | letter, sent by Blane; a | statement from her. */
export function authorAt(tokens: Sentence, paper: number): Phrase | null {
  return ownerBefore(tokens, paper) ?? writerBehind(tokens, paper)
}

/** In tokens, from where a paper is announced to its words. */
const LONGEST_ANNOUNCEMENT = 40

/** The author of the first paper before `end` that has one. */
export function authorBefore(tokens: Sentence, end: number): Phrase | null {
  for (let at = Math.max(0, end - LONGEST_ANNOUNCEMENT); at < end; at++) {
    const token = tokens[at]
    const author = token && isPaper(token) ? authorAt(tokens, at) : null
    if (author && author.last < end) return author
  }
  return null
}

function ownerBefore(tokens: Sentence, paper: number): Phrase | null {
  let at = paper - 1
  const far = Math.max(0, paper - FAR)
  while (at > far && isNounLike(tokens[at]) && !isOwner(tokens[at])) at--
  return isOwner(tokens[at]) ? phraseEndingAt(tokens, at) : null
}

const isOwner = (token: Token | undefined) => /.'s$|s'$/.test(token?.text ?? '')

const WROTE = /^(?:sent|written|signed|penned|posted|given|delivered|issued|made|dictated|e-?mailed)$/

function writerBehind(tokens: Sentence, paper: number): Phrase | null {
  for (let at = paper + 1; at <= paper + FAR; at++) {
    const { lower = '' } = tokens[at] ?? {}
    if (lower !== 'by' && lower !== 'from') continue
    const wrote = WROTE.test(tokens[at - 1]?.lower ?? '')
    return wrote || at === paper + 1 ? nameAt(tokens, at + 1) : null
  }
  return null
}

/** from | Ivor Blane | to Mara Whitlow: a name ends with its capitals. */
function nameAt(tokens: Sentence, first: number): Phrase | null {
  if (!tokens[first]?.capital) return phraseStartingAt(tokens, first)
  let last = first
  while (tokens[last + 1]?.capital && tokens[last + 1]?.kind === 'word') last++
  return { first, last }
}

/** Council turns up the heat – | Ivor Blane |: “…” as digests of other papers have it. */
export function authorBehindDash(tokens: Sentence, colon: number): Phrase | null {
  const named = phraseEndingAt(tokens, colon - 1)
  const head = tokens[named?.first ?? -1]
  return named && head?.capital && /^[–—-]$/.test(tokens[named.first - 1]?.text ?? '') ? named : null
}
