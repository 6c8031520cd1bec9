import type { Selectors } from '@spotcheck/core'

/** UTF-16 code units of context kept on each side of a quote. */
export const CONTEXT = 64

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** What is left of an emoji that the context's far end cuts in two: other programs refuse a text with half a sign. */
const HALF_BEFORE = /^[\uDC00-\uDFFF]/
const HALF_AFTER = /[\uD800-\uDBFF]$/

/** Describes a stretch of an article's text so that it can be found again: by its words, and by its place. */
export function describeStretch(text: string, start: number, end: number): Selectors {
  const pairs = text.slice(0, start).match(SURROGATE_PAIR)?.length ?? 0
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(start - CONTEXT, 0), start).replace(HALF_BEFORE, ''),
      suffix: text.slice(end, end + CONTEXT).replace(HALF_AFTER, ''),
    },
    { type: 'TextPositionSelector', start, end, ...(pairs > 0 && { pairsBefore: pairs }) },
  ]
}
