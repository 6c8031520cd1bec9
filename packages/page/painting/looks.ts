import type { Mention, Quotation, Rating, RatingMention, Status } from '@spotcheck/core'

/** What is painted on a page. */
export type Painted = Extract<Mention, { kind: 'council' | 'rating' }> | Quotation

/**
 * The looks that marks.css paints, from the bottom to the top. They are the names in the page's highlight registry
 * too, which its scripts can read: they speak of lines and colours, not of what was found.
 */
export const LOOKS = [
  'mark-yellow',
  'mark-line',
  'mark-dotted',
  'mark-blue-dashed',
  'mark-green-dashed',
  'mark-amber-dashed',
  'mark-red-dashed',
  'mark-blue-double',
  'mark-green-double',
  'mark-amber-double',
  'mark-red-double',
] as const
/** What a mark has on top of its look while the reader points at it. */
export const POINTED = 'mark-ground'

export type Look = (typeof LOOKS)[number]

/** The words of older scales get the colour of the grade nearest to them. */
const COLOURS = {
  outstanding: 'blue',
  good: 'green',
  'requires-improvement': 'amber',
  adequate: 'amber',
  inadequate: 'red',
  'performs-excellently': 'blue',
  'performs-well': 'green',
  'performs-adequately': 'amber',
  'performs-poorly': 'red',
} as const satisfies Record<Rating, string>

/** A rating that holds, one that once held, and those that were never given (feared, hoped for, explained). */
const LINES = {
  current: 'double',
  previous: 'dashed',
  superseded: 'dashed',
  negated: 'dotted',
  hypothetical: 'dotted',
  aspiration: 'dotted',
  scale: 'dotted',
  aggregate: 'dotted',
  'other-subject': 'dotted',
} as const satisfies Record<Status, string>

export function lookOf(mark: Painted): Look {
  if (mark.kind === 'rating') return lookOfRating(mark)
  return mark.kind === 'council' ? 'mark-line' : 'mark-yellow'
}

function lookOfRating({ rating, status }: RatingMention): Look {
  const line = LINES[status]
  return line === 'dotted' ? 'mark-dotted' : `mark-${COLOURS[rating]}-${line}`
}
