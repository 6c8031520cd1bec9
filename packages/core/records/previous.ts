/** The outcome before the one that is news, as the story tells it. */
import type { Story } from '../text/story.ts'
import { factsBefore, frameworkOf, latestOf } from './facts.ts'
import { judgementsFrom, type Rated } from './judgements.ts'
import { gradesUndated, keptGrades } from './kept.ts'
import { periodOf } from './period.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

/** A council's ratings by how they stand. */
interface Ratings {
  current: readonly Rated[]
  previous: readonly Rated[]
  negated: readonly Rated[]
  /** When inspectors gave the current ones, where the story says so. */
  inspected: MarkOf<'date'> | undefined
}

/** With the marks that it rests on; null where the story tells of none. */
export function previousOf(story: Story, about: readonly MarkedSentence[], ratings: Ratings) {
  const { current, previous, negated } = ratings
  const told = [...previous, ...keptGrades(story, about, current)]
  // A year's assessment comes before another, not before an inspection.
  const comparable = current.some(isAnnual) ? told : told.filter((one) => !isAnnual(one))
  const undated = gradesUndated(story.text, [...negated, ...current], told)
  const earlier = latestOf(story, about, [...comparable, ...undated])
  if (earlier.length === 0 || isStanding(earlier, ratings, about)) return null
  const { inspected, framework } = factsBefore(story, about, earlier, ratings.inspected)
  const period = periodOf(inspected)
  const under = frameworkOf(framework, period)
  const judgements = judgementsFrom(story, earlier, under, inspected?.from ?? null)
  if (judgements.length === 0) return null
  return {
    record: { framework: under, inspected: period, judgements },
    marks: [...earlier.map(({ rating }) => rating), inspected, framework],
  }
}

const isAnnual = ({ rating }: Rated) => rating.judgement === 'annual-rating'

/**
 * Whether the earlier grade is the very one that stands: a monitoring or focused visit, which gives none, is the news of a
 * council that "was rated inadequate in 2018".
 */
function isStanding(
  earlier: readonly Rated[],
  { current, inspected }: Ratings,
  about: readonly MarkedSentence[],
): boolean {
  const visits = about.flatMap((sentence) => marksOf(sentence, 'visit').map(({ visit }) => visit))
  if (inspected || !visits.some((visit) => visit === 'monitoring-visit' || visit === 'focused-visit'))
    return false
  return earlier.every(({ rating: was }) =>
    current.some(
      ({ rating: is }) => is.at !== was.at && is.judgement === was.judgement && is.rating === was.rating,
    ),
  )
}
