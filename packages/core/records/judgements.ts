/** What a council was graded, from the ratings that a story gives it. */
import { gradedUnder, judgementsOf } from '../register/frameworks.ts'
import type { JudgementRating } from '../schema/inspection.ts'
import type { Framework, Judgement, Rating } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import { areasExcepted, areasTold, isButSome, isForAll, isForRest } from './areas-told.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

export interface Rated {
  rating: MarkOf<'rating'>
  sentence: MarkedSentence
}

/** More in one sentence are no prose. */
const MOST_RATINGS = 20

/**
 * One grade for each judgement, the first that the story gives, a question's last; what "all areas" and "the others" got goes to those without
 * a grade of their own.
 */
export function judgementsFrom(
  { text, published }: Story,
  rated: readonly Rated[],
  framework: Framework | null,
  asOf: string | null,
): JudgementRating[] {
  const grades = new Map<Judgement, Rating>()
  const give = (judgements: readonly Judgement[], rating: Rating) => {
    for (const judgement of judgements) if (!grades.has(judgement)) grades.set(judgement, rating)
  }
  const under = framework ?? (asOf === null ? null : gradedUnder({ from: asOf, to: asOf }))
  const all = under === null ? [] : judgementsOf(under, asOf)
  const rest = all.filter((judgement) => judgement !== 'overall-effectiveness')
  // "Outstanding in all areas" grades nothing overall where there is no such judgement any more.
  const isGone = (judgement: Judgement) =>
    judgement === 'overall-effectiveness' && all.length > 0 && !all.includes(judgement)
  const named = (status: string) => (status === 'previous' ? (asOf ?? published) : published)
  const isProse = ({ sentence }: Rated) => marksOf(sentence, 'rating').length <= MOST_RATINGS
  const forAll: Rated[] = []
  const forRest: Rated[] = []
  for (const one of rated.filter(isProse)) {
    const { rating, sentence } = one
    if (isForAll(text, rating, sentence) && !isButSome(text, rating, sentence)) forAll.push(one)
    else if (isForRest(text, rating, sentence)) forRest.push(one)
  }
  const whole = new Set(forAll)
  const areasOf = (one: Rated) => {
    const { rating, sentence } = one
    const isAlone = whole.has(one) || !isProse(one)
    if (!isAlone) return areasTold(text, rating, sentence, named(rating.status))
    return rating.judgement === null || (whole.has(one) && isGone(rating.judgement)) ? [] : [rating.judgement]
  }
  const asked = rated.filter(({ sentence }) =>
    text.slice(sentence.start, sentence.end).trimEnd().endsWith('?'),
  )
  const told = rated.filter((one) => !asked.includes(one))
  for (const one of [...told, ...asked]) give(areasOf(one), one.rating.rating)
  for (const { rating } of forRest) give(rest, rating.rating)
  for (const { rating, sentence } of forAll) {
    const excepted = new Set(areasExcepted(text, sentence))
    give(
      all.filter((judgement) => !excepted.has(judgement)),
      rating.rating,
    )
  }
  const ofCare = grades.get('children-in-care-and-care-leavers')
  for (const part of ['children-in-care', 'care-leavers'] as const)
    if (ofCare && grades.get(part) === ofCare) grades.delete(part)
  return [...grades].map(([judgement, rating]) => ({ judgement, rating }))
}
