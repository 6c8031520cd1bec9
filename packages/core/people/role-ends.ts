/** Where the words of a role end, and where they go on through commas and links. */

import { isNounLike } from '../speakers/phrases.ts'
import { isAlsoNoun, speechForm } from '../speakers/verbs.ts'
import { isRole } from '../text/names.ts'
import type { Token } from '../text/tokens.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  TIMES,
} from '../text/words.ts'
import { isRemit, isVerb } from './role-words.ts'

type Sentence = readonly Token[]

/** "sat by the director", "told the director": what comes is no role of the one before it; "an advanced practitioner" is. */
export function isNoRole(tokens: Sentence, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.capital) return false
  if (PREPOSITIONS.has(token.lower)) return true
  const before = tokens[at - 1]?.lower ?? ''
  const describes = (/^(?:a|an|the)$/.test(before) || isAdverb(before)) && isNounLike(next)
  return !describes && (speechForm(token.lower, next?.lower ?? '') === 'past' || isVerb(token))
}

export const belongs = (token: Token) =>
  token.kind === 'word' &&
  !RELATIVES.has(token.lower) &&
  !AUXILIARIES.has(token.lower) &&
  !(CONJUNCTIONS.has(token.lower) && token.lower !== 'and')

/** "director | two weeks ago", "director there", "director since May", "carer whom", "director and Ivor Blane", "leader said". */
export function endsRole(tokens: Sentence, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.lower === 'whom' || /^\d/.test(token.text)) return true
  if (tokens[at + 2]?.lower === 'ago') return true
  if (token.lower === 'and')
    return (
      !next ||
      !isNounLike(next) ||
      isAdverb(next.lower) ||
      (next.capital && !isRemit(next.lower) && !isRole(next.lower))
    )
  if (PREPOSITIONS.has(token.lower)) {
    const isWhen = TIMES.has(next?.lower ?? '') || /^\d/.test(next?.text ?? '') || isLength(tokens, at + 1)
    return isWhen || !/^(?:of|for|in|at|with|from|to|on)$/.test(token.lower)
  }
  if (token.capital) return false
  const speaks = speechForm(token.lower, next?.lower ?? '')
  return (
    TIMES.has(token.lower) ||
    (token.lower === 'responsible' && next?.lower !== 'for') ||
    isAdverb(token.lower) ||
    isVerb(token) ||
    /^(?:based|appointed|living|working|leading|speaking|aged|next|last)$/.test(token.lower) ||
    speaks === 'past' ||
    (speaks === 'third' && !isAlsoNoun(token.lower))
  )
}

/** "branch secretary for | nine years", "manager for | both" */
function isLength(tokens: Sentence, at: number): boolean {
  const head = tokens[at]?.lower ?? ''
  if (/^(?:both|each|them|now)$/.test(head)) return !isNounLike(tokens[at + 1])
  if (
    !/^(?:a|an|the|two|three|four|five|six|seven|eight|nine|ten|most|more|almost|nearly|over|several|many|some)$/.test(
      head,
    )
  )
    return false
  const words = tokens.slice(at + 1, at + LONGEST_LENGTH)
  const unit = words.findIndex(({ lower }) => /^(?:years?|months?|weeks?|days?|decades?)$/.test(lower))
  return unit >= 0 && words.slice(0, unit).every(({ kind }) => kind === 'word')
}

/** In tokens: "more than nine years". */
const LONGEST_LENGTH = 4

/** Behind "at", "from", "with" and "in the" stands where somebody works, and what a role is not called. */
export function keepsOn(tokens: Sentence, at: number): boolean {
  const [link, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (link === 'to')
    return /^(?:advis[eo]r|assistant|aide|deputy|secretary|consultant)$/.test(tokens[at - 1]?.lower ?? '')
  if (link === 'with') return next === 'responsibility'
  if (link === 'in') return !DETERMINERS.has(next) && !TIMES.has(next) && !/^\d/.test(next)
  // Whom an MP sits for is no part of what they are.
  return link === 'of' || link === 'on' || (link === 'for' && !/^mps?$/.test(tokens[at - 1]?.lower ?? ''))
}

/** "cabinet member for children, families and schools": the list goes on after the comma, but not with another's role. */
export function goesOn(tokens: Sentence, first: number, comma: number, stop: number): boolean {
  const listed = tokens.slice(first, comma).some((token) => token.lower === 'for' || token.lower === 'of')
  if (!listed) return false
  let joining = false
  let joined = false
  for (let at = comma + 1; at < Math.min(stop, comma + LONGEST_LIST); at++) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (token?.text === ',' && !joined && isRemit(before?.lower ?? '')) continue
    if (!token || !mayBeListed(token)) break
    if (isRole(token.lower)) return false
    joined ||= joining
    joining ||= /^(?:and|&)$/.test(token.lower)
  }
  return joined
}

/** In tokens. */
const LONGEST_LIST = 8

function mayBeListed(token: Token): boolean {
  if (token.kind !== 'word') return false
  if (token.capital) return isRemit(token.lower)
  return (
    !PREPOSITIONS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    !RELATIVES.has(token.lower) &&
    !AUXILIARIES.has(token.lower) &&
    !isAdverb(token.lower) &&
    speechForm(token.lower, '') !== 'past'
  )
}
