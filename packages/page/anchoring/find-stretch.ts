import type { Selectors } from '@spotcheck/core'
import { FoldedText } from './folded-text.ts'
import { type Located, locate } from './locate.ts'
import { type Wanted, wantedOf } from './wanted.ts'

/**
 * Where a saved passage stands in the text of today (UTF-16 code units, end exclusive). `exact`: the same words where they
 * stood; `moved`: the same words elsewhere; `changed`: some of them are others. Typography does not count as words. Where
 * it is not `certain`, the reader should look.
 */
export type Place =
  | { status: 'exact' | 'moved'; certain: boolean; start: number; end: number }
  | { status: 'changed'; certain: boolean; start: number; end: number; was: string; now: string }

/** `orphan`: not found, or not told apart from the same words in other places. */
export type Anchor = Place | { status: 'orphan'; start: null; end: null }

/** UTF-16 code units on each side of the old place where a passage is looked for first. */
const NEAR = 8000

/** Finds saved passages in one text, which is made ready but once for all of them. */
export function createFinder(text: string): (selectors: Selectors) => Anchor {
  let whole: FoldedText | undefined
  return (selectors) => {
    if (isUnmoved(text, selectors)) return unmoved(selectors)
    const wanted = wantedOf(selectors)
    const there = near(text, selectors, wanted)
    if (there?.certain) return anchorAt(text, there, selectors)
    whole ??= new FoldedText(text)
    const somewhere = placeIn(whole, wanted, true) ?? there
    return somewhere ? anchorAt(text, somewhere, selectors) : { status: 'orphan', start: null, end: null }
  }
}

/** The very words at their place, with at least half of their context around them. */
function isUnmoved(text: string, [{ exact, prefix, suffix }, { start }]: Selectors): boolean {
  if (!text.startsWith(exact, start)) return false
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return (before + after) * 2 >= prefix.length + suffix.length
}

function unmoved([{ exact }, { start }]: Selectors): Anchor {
  return { status: 'exact', certain: true, start, end: start + exact.length }
}

interface Found extends Located {
  /** Whether the words are the same. */
  same: boolean
}

/** A long page need not be folded as a whole for a passage that has hardly moved. */
function near(text: string, [, { start, end }]: Selectors, wanted: Wanted): Found | null {
  const from = Math.max(start - NEAR, 0)
  const found = placeIn(new FoldedText(text.slice(from, end + NEAR)), wanted, false)
  return found && { ...found, start: found.start + from, end: found.end + from }
}

function placeIn(folded: FoldedText, wanted: Wanted, far: boolean): Found | null {
  const place = locate(folded.text, wanted, far)
  if (!place) return null
  const same = folded.text.slice(place.start, place.end) === wanted.exact
  return { ...folded.plainStretch(place.start, place.end), certain: place.certain, same }
}

function anchorAt(text: string, { start, end, certain, same }: Found, [quote, position]: Selectors): Anchor {
  if (same) return { status: start === position.start ? 'exact' : 'moved', certain, start, end }
  return { status: 'changed', certain, start, end, was: quote.exact, now: text.slice(start, end) }
}
