import type { Selectors, TextQuoteSelector } from '@spotcheck/core'
import { CONTEXT } from './describe.ts'

/**
 * Where a saved passage stands now. `exact`: where it stood; `moved`: the same words elsewhere; `orphan`: not
 * found, or not told apart from the same words in other places.
 */
export type Anchor =
  | { status: 'exact' | 'moved'; start: number; end: number }
  | { status: 'orphan'; start: null; end: null }

const ORPHAN: Anchor = { status: 'orphan', start: null, end: null }

/** Finds a described passage in the text of today. An orphan beats a wrong anchor. */
export function anchor(text: string, [quote, position]: Selectors): Anchor {
  const isHome = text.startsWith(quote.exact, position.start)
  if (isHome && agrees(agreementAt(text, position.start, quote), quote)) return at(position.start)
  const start = elsewhere(text, quote, isHome ? position.start : null)
  if (start !== null) return at(start)
  return isHome ? at(position.start) : ORPHAN

  function at(start: number): Anchor {
    return { status: start === position.start ? 'exact' : 'moved', start, end: start + quote.exact.length }
  }
}

/**
 * The one place of the words; of several (`home` is one), the one whose context agrees best. Words shorter than
 * their context, such as names and grades, may stand anywhere: only their context tells that they are the same.
 */
function elsewhere(text: string, quote: TextQuoteSelector, home: number | null): number | null {
  let places = home === null ? 0 : 1
  let best: { start: number; agreement: number; alone: boolean } | null = null
  for (const start of occurrences(text, quote.exact)) {
    if (start === home) continue
    places++
    const agreement = agreementAt(text, start, quote)
    if (!best || agreement > best.agreement) best = { start, agreement, alone: true }
    else if (agreement === best.agreement) best.alone = false
  }
  if (!best) return null
  const needsContext = quote.exact.length < CONTEXT || places > 1
  return needsContext && !(best.alone && agrees(best.agreement, quote)) ? null : best.start
}

function* occurrences(text: string, exact: string): Generator<number> {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) yield at
}

/** How many code units around the quote are as they were. */
function agreementAt(text: string, start: number, { exact, prefix, suffix }: TextQuoteSelector): number {
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return before + after
}

/** One whole side, or half of both. */
function agrees(agreement: number, { prefix, suffix }: TextQuoteSelector): boolean {
  return agreement * 2 >= prefix.length + suffix.length
}
