import type { Selectors } from '@spotcheck/core'

/** UTF-16 code units of context kept on each side of a quote. */
export const CONTEXT = 64

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** Describes a stretch of an article's text so that it can be found again: by its words, and by its place. */
export function describeStretch(text: string, start: number, end: number): Selectors {
  const pairs = text.slice(0, start).match(SURROGATE_PAIR)?.length ?? 0
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(start - CONTEXT, 0), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start, end, ...(pairs > 0 && { pairsBefore: pairs }) },
  ]
}
