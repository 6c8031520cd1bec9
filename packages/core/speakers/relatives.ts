/** Relative clauses: whom "who" and "which" stand for, and whose verb comes after one. */
import type { Token } from '../text/tokens.ts'
import { CONJUNCTIONS, DETERMINERS, SUBJECT_PRONOUNS } from '../text/words.ts'
import { type Phrase, phraseEndingAt } from './phrases.ts'
import { isPlainVerb } from './verbs.ts'

type Sentence = readonly Token[]

/** They point to reports | which described: what stands before "to" or "and" is not what the pronoun stands for. */
export function nearestNoun(tokens: Sentence, { first, last }: Phrase, isThing: boolean): Phrase {
  let start = first
  for (let at = first; at < last; at++) {
    const link = tokens[at]?.lower ?? ''
    const named = tokens[at + 1]?.capital === true
    const sent = /^(?:from|by)$/.test(link) && tokens[last]?.capital === false
    if (sent || (named ? isThing && link === 'of' : link === 'to' || link === 'and')) start = at + 1
  }
  return { first: start, last }
}

/** Inspectors who visited the council in May | said: the head of a relative clause without commas. */
export function headOfRelative(tokens: Sentence, last: number): Phrase | null {
  if (SUBJECT_PRONOUNS.has(tokens[last]?.lower ?? '')) return null
  for (let at = last; at > 0 && last - at < 25; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || (CONJUNCTIONS.has(token.lower) && token.lower !== 'and')) return null
    const next = tokens[at + 1]
    if (token.lower === 'that' ? !isPlainVerb(next) : token.lower !== 'who' && token.lower !== 'which')
      continue
    const ownSubject =
      next === undefined || next.capital || DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower)
    return ownSubject || at + 1 > last ? null : phraseEndingAt(tokens, at - 1)
  }
  return null
}
