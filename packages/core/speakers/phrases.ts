/** Noun phrases without a parser: where the subject of a verb of saying begins and ends. */

import type { Token } from '../text/tokens.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  LINKS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../text/words.ts'
import { isAlsoNoun, isPlainPast, isPlainVerb, speechForm } from './verbs.ts'

/** Indexes of the first and the last token of a phrase in its sentence. */
export interface Phrase {
  first: number
  last: number
}

type Sentence = readonly Token[]

const NOT_NOUNS = (token: Token) =>
  token.kind !== 'word' ||
  (!token.capital &&
    (AUXILIARIES.has(token.lower) || CONJUNCTIONS.has(token.lower) || RELATIVES.has(token.lower)))

/** A word that may stand inside a noun phrase: a name, a noun or what modifies it. */
export function isNounLike(token: Token | undefined): boolean {
  if (!token || NOT_NOUNS(token)) return false
  return !PREPOSITIONS.has(token.lower) && !DETERMINERS.has(token.lower) && !SUBJECT_PRONOUNS.has(token.lower)
}

/** Skips adverbs, auxiliaries and days leftwards from `at`: Blane has since | said, Blane on Monday | said. */
export function skipModifiers(tokens: Sentence, at: number): number {
  let index = at
  while (index > 0) {
    const token = tokens[index]
    if (token?.kind !== 'word') break
    // has | long | argued
    const long = token.lower === 'long' && AUXILIARIES.has(tokens[index - 1]?.lower ?? '')
    const small = !token.capital && (long || isAdverb(token.lower) || AUXILIARIES.has(token.lower))
    const day = TIMES.has(token.lower) && isNounLike(tokens[index - 1])
    const on = TIMES.has(token.lower) && tokens[index - 1]?.lower === 'on'
    const time = timePhraseLength(tokens, index)
    if (on) index -= 2
    else if (time > 0 && index - time >= 0) index -= time
    else if (small || day) index -= 1
    else break
  }
  return index
}

/** In how many tokens a time ends at `at`: last year, in the past, two weeks ago, less than a year ago. */
function timePhraseLength(tokens: Sentence, at: number): number {
  if (tokens[at]?.lower === 'ago') return /^(?:than|about|some)$/.test(tokens[at - 3]?.lower ?? '') ? 5 : 3
  if (
    !/^(?:year|month|week|weekend|day|night|morning|evening|afternoon|time|past|moment)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return 0
  const before = tokens[at - 1]?.lower ?? ''
  if (/^(?:last|this|that|next)$/.test(before)) return 2
  return /^(?:the|that|this)$/.test(before) && /^(?:in|at|over|during)$/.test(tokens[at - 2]?.lower ?? '')
    ? 3
    : 0
}

/** The noun phrase whose last word stands at `last`; null where none does. */
export function phraseEndingAt(tokens: Sentence, last: number): Phrase | null {
  const end = tokens[last]
  if (end?.kind !== 'word') return null
  if (SUBJECT_PRONOUNS.has(end.lower) || RELATIVES.has(end.lower)) return { first: last, last }
  if (
    DETERMINERS.has(end.lower) &&
    !end.capital &&
    !/^(?:one|two|three|another|some|many|most|both|others)$/.test(end.lower)
  )
    return null
  if (!isNounLike(end) && !DETERMINERS.has(end.lower)) return null
  let first = last
  let index = last - 1
  while (index >= 0) {
    const token = tokens[index]
    // to bid on what | Blane called
    if (token?.kind !== 'word' || (token.lower === 'what' && !token.capital)) break
    if (isNounLike(token) && !stops(token, tokens[index + 1])) {
      first = index
    } else if (DETERMINERS.has(token.lower)) {
      // "said that Blane": no determiner here.
      if (token.lower === 'that') break
      first = index
      if (!linkedOn(tokens, index - 1)) break
    } else if (linkedOn(tokens, index)) {
      first = index
    } else break
    index--
  }
  return { first: skipOpening(tokens, first, last), last }
}

/** A link with a noun before it carries a phrase on leftwards: a spokesman for | Ofsted. */
function linkedOn(tokens: Sentence, index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.kind !== 'word' || !LINKS.has(token.lower) || !before) return false
  const next = tokens[index + 1]?.lower ?? ''
  if (token.lower === 'and')
    return isNounLike(before) && !(before.capital ? next === 'the' : /^(?:its|his|her|their)$/.test(next))
  return isNounLike(before) && !stops(before, token) && !TIMES.has(before.lower)
}

/** Finite verbs that are no nouns end a phrase read leftwards. */
function stops(token: Token, next: Token | undefined): boolean {
  if (token.capital) return false
  const form = speechForm(token.lower, next?.lower ?? '')
  return (
    form === 'past' ||
    /^(?:took|went|came|gave|got)$/.test(token.lower) ||
    (form === 'participle' && next?.kind === 'word' && next.lower !== 'of')
  )
}

/** Drops sentence openers that look like names: "Earlier Blane", "Yesterday Ofsted". */
function skipOpening(tokens: Sentence, first: number, last: number): number {
  let index = first
  while (index < last) {
    const token = tokens[index]
    if (
      !token ||
      !(
        isAdverb(token.lower) ||
        CONJUNCTIONS.has(token.lower) ||
        TIMES.has(token.lower) ||
        /^(?:what|how|why)$/.test(token.lower)
      )
    )
      break
    index++
  }
  return index
}

/** The noun phrase that begins at `first`; null where none does. */
export function phraseStartingAt(tokens: Sentence, first: number): Phrase | null {
  const head = tokens[first]
  if (head?.kind !== 'word') return null
  if (SUBJECT_PRONOUNS.has(head.lower)) return { first, last: first }
  // "the inspectors", "the five inspectors"
  let index = first
  while (index < first + 2 && DETERMINERS.has(tokens[index]?.lower ?? '')) index++
  if (!isNounLike(tokens[index])) {
    return DETERMINERS.has(head.lower) && !/^(?:the|a|an)$/.test(head.lower) ? { first, last: first } : null
  }
  let last = index
  while (index < tokens.length) {
    const token = tokens[index]
    if (token?.kind !== 'word') break
    const verb =
      !token.capital &&
      index > first &&
      !isAlsoNoun(token.lower) &&
      speechForm(token.lower, tokens[index + 1]?.lower ?? '') !== null
    // Ivor Blane | decided; inspectors | spent five days
    const next = tokens[index + 1]?.lower ?? ''
    const past = isPlainPast(token) && (DETERMINERS.has(next) || PREPOSITIONS.has(next) || /^\d/.test(next))
    const named = tokens[index - 1]?.capital === true && (isPlainVerb(token) || isThird(token.lower, next))
    const did = /ed$/.test(token.lower) && next !== 'by' && index > first + 1 && isSmall(next)
    const acts = index > first && (past || named || did)
    const adverb =
      isAdverb(token.lower) &&
      !(
        index === first + 1 &&
        (isOrdinal(token) || (DETERMINERS.has(head.lower) && isNounLike(tokens[index + 1])))
      )
    if (isNounLike(token) && !adverb && !verb && !acts && !TIMES.has(token.lower)) {
      last = index
      index++
    } else if (joinsRight(tokens, first, index)) {
      index += DETERMINERS.has(tokens[index + 1]?.lower ?? '') ? 2 : 1
    } else break
  }
  return { first, last }
}

/** Ivor Blane | shakes his head */
const isThird = (word: string, next: string) =>
  /[^s']s$/.test(word) && /^(?:his|her|its|their|the|a|an)$/.test(next)

/** What follows a verb, and no participle before its noun: the number of visits | dropped to. */
const isSmall = (word: string) => DETERMINERS.has(word) || PREPOSITIONS.has(word)

/** "The first visit" */
const isOrdinal = ({ lower }: Token) => lower === 'first' || lower === 'only'

/** "director of children's services at the council" goes on; "Ivor Blane at the council's" has its name already. */
function joinsRight(tokens: Sentence, first: number, index: number): boolean {
  const link = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (!/^(?:of|for|at|from|with|and)$/.test(link) || !before || !after) return false
  if (link === 'and') return before.capital && after.capital
  if (!isNounLike(after) && !DETERMINERS.has(after.lower)) return false
  const named =
    before.capital && tokens[first]?.capital === true && !DETERMINERS.has(tokens[first]?.lower ?? '')
  return !named || link === 'of'
}
