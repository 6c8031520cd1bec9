import type {
  Colour,
  MarkSettings,
  Mention,
  Quotation,
  Rating,
  RatingMention,
  Status,
  Watched,
} from '@spotcheck/core'

/** What is painted on a page. */
export type Painted = Extract<Mention, { kind: 'council' | 'rating' }> | Quotation | Watched

const COLOURS = ['yellow', 'amber', 'red', 'green', 'blue', 'purple'] as const satisfies readonly Colour[]

/** How a colour marks words: each way tells its kind of mark without the colour too. From the bottom to the top. */
const WAYS = ['ground', 'line', 'frame', 'dashed', 'double'] as const
export type Way = (typeof WAYS)[number]

/** A rating that was never given has no grade's colour. */
export const DOTTED = 'mark-dotted'
/** What a mark has on top of its look while the reader points at it. */
export const POINTED = 'mark-pointed'

/**
 * The names of looks in the stylesheet and in the page's highlight registry, which its scripts can read: they speak of
 * lines and colours, not of what was found.
 */
export type Look = `mark-${Colour}-${Way}` | typeof DOTTED

export const COLOURED: { look: Look; colour: Colour; way: Way }[] = WAYS.flatMap((way) =>
  COLOURS.map((colour) => ({ look: `mark-${colour}-${way}` as const, colour, way })),
)

/** From the bottom to the top: of two marks on the same words the later is seen. */
export const LOOKS: readonly Look[] = COLOURED.map(({ look }) => look).toSpliced(
  COLOURS.length * 2,
  0,
  DOTTED,
)

/** The words of older scales get the colour of the grade nearest to them. */
const OF_GRADE = {
  outstanding: 'blue',
  good: 'green',
  'requires-improvement': 'amber',
  adequate: 'amber',
  inadequate: 'red',
  'performs-excellently': 'blue',
  'performs-well': 'green',
  'performs-adequately': 'amber',
  'performs-poorly': 'red',
} as const satisfies Record<Rating, Colour>

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

/** The colours that the reader has chosen for the kinds of marks. */
export type Colours = Pick<MarkSettings, 'council' | 'rating' | 'quotation'>

export function lookOf(mark: Painted, colours: Colours): Look {
  switch (mark.kind) {
    case 'rating':
      return lookOfRating(mark, colours)
    case 'council':
      return `mark-${colours.council.colour}-line`
    case 'watch':
      return `mark-${mark.colour}-frame`
    default:
      return `mark-${colours.quotation.colour}-ground`
  }
}

function lookOfRating({ rating, status }: RatingMention, colours: Colours): Look {
  const line = LINES[status]
  return line === 'dotted' ? DOTTED : `mark-${colours.rating.colour ?? OF_GRADE[rating]}-${line}`
}
