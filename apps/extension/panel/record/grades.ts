import type { Inspection, JudgementRating, Rating } from '@spotcheck/core'

/** The four steps that every scale has had, best first; colours and shapes go by them. */
export const tones = ['outstanding', 'good', 'middling', 'inadequate'] as const
export type Tone = (typeof tones)[number]

const TONE: Record<Rating, Tone> = {
  outstanding: 'outstanding',
  'performs-excellently': 'outstanding',
  good: 'good',
  'performs-well': 'good',
  'requires-improvement': 'middling',
  adequate: 'middling',
  'performs-adequately': 'middling',
  inadequate: 'inadequate',
  'performs-poorly': 'inadequate',
}

export function toneOf(rating: Rating): Tone {
  return TONE[rating]
}

const OVERALL = new Set(['overall-effectiveness', 'annual-rating'])

/** The grade that stands for the whole: overall effectiveness, or the annual rating of 2009–11. */
export function overallOf(judgements: readonly JudgementRating[]): JudgementRating | null {
  return judgements.find(({ judgement }) => OVERALL.has(judgement)) ?? null
}

/** How many grades lie between this inspection and the one before; 0 where one of them is not known. */
export function stepsBetween({ judgements, previous }: Inspection): number {
  const now = overallOf(judgements)
  const before = overallOf(previous?.judgements ?? [])
  return now && before
    ? Math.abs(tones.indexOf(toneOf(now.rating)) - tones.indexOf(toneOf(before.rating)))
    : 0
}
