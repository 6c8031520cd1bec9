/** Describing and finding again on any part of any page; within an article's text, see the functions beside. */
import type { Selectors } from '@spotcheck/core'
import { readText } from '../text/read-text.ts'
import type { Span } from '../text/text-map.ts'
import { describeStretch } from './describe-stretch.ts'
import { type Anchor, createFinder } from './find-stretch.ts'

/** Describes what a range covers of the words in `root`; null where it covers none that a reader sees. */
export function describe(root: Element, range: Range): Selectors | null {
  const { text, map } = readText(root)
  const stretch = map.spanOf(range, text)
  return stretch && describeStretch(text, stretch.start, stretch.end)
}

/** Where the described words stand in `root` today: what has become of them, and their ranges, one for each text node. */
export function anchor(root: Element, selectors: Selectors): Anchor & { ranges: Span[] } {
  const { text, map } = readText(root)
  const found = createFinder(text)(selectors)
  return { ...found, ranges: found.start === null ? [] : map.rangesOf(found.start, found.end) }
}
