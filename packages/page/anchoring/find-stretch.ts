import type { Selectors } from '@spotcheck/core'
import { saysOther } from './facts.ts'
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

/** Finds saved passages in one text. */
export function createFinder(text: string): (selectors: Selectors) => Anchor {
  const foldedAbout = createFoldedAbout(text)
  return (selectors) => {
    if (isUnmoved(text, selectors)) return unmoved(selectors)
    const wanted = wantedOf(selectors)
    const there = near(foldedAbout(selectors), wanted)
    const found = there?.certain ? there : (locate(text, wanted, true) ?? there)
    return found ? anchorAt(text, found, selectors) : { status: 'orphan', start: null, end: null }
  }
}

/** The very words at their place, with at least half of their context around them, which speaks of nobody else. */
function isUnmoved(text: string, [quote, { start }]: Selectors): boolean {
  const { exact, prefix, suffix } = quote
  if (exact === '' || !text.startsWith(exact, start)) return false
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  const [kept, all] = [before + after, prefix.length + suffix.length]
  if (kept === all) return true
  const now: Wanted = {
    exact,
    prefix: text.slice(Math.max(start - prefix.length, 0), start),
    suffix: text.slice(end, end + suffix.length),
  }
  return kept * 2 >= all && !saysOther(quote, now)
}

function unmoved([{ exact }, { start }]: Selectors): Anchor {
  return { status: 'exact', certain: true, start, end: start + exact.length }
}

interface About {
  from: number
  to: number
  folded: FoldedText
}

/** The text about an old place in plain typography: all of it where it is short, so that it is made once for all passages. */
function createFoldedAbout(text: string): (selectors: Selectors) => About {
  let last: About | null = null
  return ([, { start, end }]) => {
    const from = Math.max(start - NEAR, 0)
    const to = Math.min(end + NEAR, text.length)
    if (last?.from !== from || last.to !== to)
      last = { from, to, folded: new FoldedText(text.slice(from, to)) }
    return last
  }
}

/** About its old place it is looked for in plain typography, where signs that are not seen break no word. */
function near({ from, folded }: About, wanted: Wanted): Located | null {
  const found = locate(folded.text, wanted, false)
  if (!found) return null
  const stretch = folded.plainStretch(found.start, found.end)
  return { ...found, start: stretch.start + from, end: stretch.end + from }
}

function anchorAt(
  text: string,
  { start, end, certain, same }: Located,
  [quote, position]: Selectors,
): Anchor {
  if (same) return { status: start === position.start ? 'exact' : 'moved', certain, start, end }
  return { status: 'changed', certain, start, end, was: quote.exact, now: text.slice(start, end) }
}
