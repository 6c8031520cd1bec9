/** The subject of a sentence's main clause, past whatever stands before it: datelines, times, "Responding to the report,". */
import type { Token } from '../text/tokens.ts'
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, RELATIVES, TIMES } from '../text/words.ts'
import { type Phrase, phraseStartingAt } from './phrases.ts'
import { isPlainVerb, speechForm } from './verbs.ts'

type Sentence = readonly Token[]

const MOST_CLAUSES = 7

/** The first noun phrase with a verb after it; what opens a sentence ("In a letter to parents,") has none. */
export function firstSubject(tokens: Sentence, before: number): Phrase | null {
  let candidate: Phrase | null = null
  let isBehindOpening = false
  let start = startAfterDateline(tokens)
  for (let tries = 0; tries < MOST_CLAUSES && start < before; tries++) {
    while (start < before && opensClause(tokens[start])) start++
    if (start >= before) break
    const verb = isVerb(tokens, start)
    if (candidate && verb) return candidate
    const end = clauseEnd(tokens, start, before)
    if (isAdverbial(tokens, start, end)) isBehindOpening = true
    else if (!verb && !isAside(tokens, start)) {
      const subject = phraseStartingAt(tokens, start)
      if (subject && subject.last < before) {
        const acts = subject.last + 1 < end
        if (acts && (candidate === null || (isBehindOpening && tokens[start]?.capital))) return subject
        candidate ??= subject
      }
    }
    start = end + 1
  }
  return candidate
}

function clauseEnd(tokens: Sentence, start: number, before: number): number {
  let end = start
  while (end < before && !isSeparator(tokens[end])) end++
  return end
}

const LONGEST_DATELINE = 12

/** LEEDS, 8 December (PA) — | Mara Whitlow told */
function startAfterDateline(tokens: Sentence): number {
  const start = tokens.slice(0, LONGEST_DATELINE)
  const dash = start.findIndex(({ text }) => /^[—–-]$/.test(text))
  const named = start
    .slice(0, dash)
    .every(({ kind, capital, text }) => kind === 'punctuation' || capital || /^\d/.test(text))
  return dash > 0 && named ? dash + 1 : 0
}

/** Where a clause that opens the sentence ends: When Ofsted called, | Blane answered. -1 where none does. */
export function endOfOpening(tokens: Sentence, before: number): number {
  const start = startAfterDateline(tokens)
  const end = clauseEnd(tokens, start, before)
  return end < before && isAdverbial(tokens, start, end) ? end : start - 1
}

const SUBORDINATORS = /^(?:when|while|although|though|as|if|once|because|unless|whereas)$/

/** "Asked whether he would stay," */
const ASKS = /^(?:whether|if|what|why|how|when|who)$/

/** When Blane left in May; Responding to the report; Published on Tuesday; Hours later. */
export function isAdverbial(tokens: Sentence, start: number, end: number): boolean {
  const token = tokens[start]
  const last = tokens[end - 1]?.lower ?? ''
  if (!token || (token.capital && start > 0 && !opensSentence(tokens, start))) return false
  const next = tokens[start + 1]?.lower ?? ''
  return (
    (isAdverb(token.lower) && (PREPOSITIONS.has(next) || /ing$/.test(next))) ||
    (end === start + 1 && (isAdverb(token.lower) || CONJUNCTIONS.has(token.lower))) ||
    PREPOSITIONS.has(token.lower) ||
    SUBORDINATORS.test(token.lower) ||
    /ing$/.test(token.lower) ||
    (/ed$/.test(token.lower) && (PREPOSITIONS.has(next) || ASKS.test(next))) ||
    /^(?:later|ago|earlier|afterwards)$/.test(last) ||
    (end - start <= 4 && (TIMES.has(last) || /^(?:week|month|year|night|morning|weekend)$/.test(last)))
  )
}

const opensSentence = (tokens: Sentence, start: number) =>
  tokens.slice(0, start).every((token) => token.kind !== 'word' || opensClause(token))

const isAside = (tokens: Sentence, start: number) => RELATIVES.has(tokens[start]?.lower ?? '')

/** Auxiliaries, verbs of saying and a few others: enough to tell a clause from a noun phrase. */
export function isVerb(tokens: Sentence, at: number): boolean {
  const token = tokens[at]
  if (!token || token.capital) return false
  const form = speechForm(token.lower, tokens[at + 1]?.lower ?? '')
  return AUXILIARIES.has(token.lower) || form === 'past' || form === 'third' || isPlainVerb(token)
}

/** What may stand before the subject of a clause, apart from subordinate clauses. */
export const opensClause = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind !== 'word' ||
    (CONJUNCTIONS.has(token.lower) && !SUBORDINATORS.test(token.lower)) ||
    (isAdverb(token.lower) && !token.capital) ||
    /^(?:Earlier|Later|Meanwhile|Yesterday|Today)$/.test(token.text))

export const isSeparator = (token: Token | undefined) => token !== undefined && /^[,—–-]$/.test(token.text)
