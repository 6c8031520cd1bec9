/** What the sentences about one council say of its inspections: when, under which framework, on what visit. */
import type { Status } from '../schema/vocabulary.ts'
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'
import type { OfAll } from './of-all.ts'
import {
  allSaid,
  distance,
  isNotAfter,
  isOfLastTime,
  isOfNow,
  isOfOtherVisit,
  isOfVisit,
  isRecent,
  isUnder,
  type Said,
} from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'

const REPORTED = /^(?:In|On)?\s*$|\b(?:rated|judged|graded|published|report)\b[^.;]*$/

/** The inspection that is the news. `about`: the sentences about the council; `rated`: those that grade it now. */
export function factsNow(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  rated: readonly MarkedSentence[],
  ofAll: OfAll,
) {
  const isNews = (said: Said<'date'>) => isRecent(said, published) && !isOfGradeBefore(said)
  const inspected =
    allSaid(text, about, 'date')
      .filter(isNews)
      .find((said) => isOfVisit(said, published))?.mark ?? ofAll.inspected
  const reported = allSaid(text, rated, 'date')
    .filter(isNews)
    .find((said) => REPORTED.test(said.left) && !isOfOtherVisit(said) && said.mark.at !== inspected?.at)?.mark
  const inspection = about.filter(({ marks }) => marks.some(({ at }) => at === inspected?.at))
  const isUsed = (said: Said<'framework'>) => isOfNow(said, published)
  const framework =
    givenUnder(text, rated, 'current') ??
    [inspection, rated, about]
      .map((sentences) => allSaid(text, sentences, 'framework').find(isUsed)?.mark)
      .find(Boolean) ??
    ofAll.framework
  const visit = [...rated, ...inspection]
    .flatMap((sentence) => marksOf(sentence, 'visit'))
    .find((mark) => mark.visit === 're-inspection')
  return { inspected, reported, framework, visit: visit ?? ofAll.visit }
}

/** The inspection before. `rated`: the sentences that give its grades. */
export function factsBefore(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  rated: readonly MarkedSentence[],
) {
  const lastTime = allSaid(text, about, 'date').filter(isOfLastTime)
  const dates = [
    ...rated.flatMap((sentence) => nearestDate(text, sentence)),
    ...lastTime.map(({ mark }) => mark),
  ]
  const [first, ...others] = dates.filter(({ from }) => isNotAfter(from, published) && from !== published)
  const closer = others.find(({ from }) => from !== first?.from && from?.startsWith(first?.from ?? ''))
  const framework =
    givenUnder(text, rated, 'previous') ?? allSaid(text, about, 'framework').find(isOfLastTime)?.mark
  return { inspected: closer ?? first, framework }
}

/** Of earlier grades those of the latest inspection that the story dates; all, where it dates none. */
export function latestOf(text: string, earlier: readonly Rated[]): readonly Rated[] {
  const dated = earlier.map((rated) => ({ rated, from: dateOf(text, rated) }))
  const latest = dated.reduce((last, { from }) => (from !== null && from > last ? from : last), '')
  if (latest === '') return earlier
  const sentences = new Set(dated.filter(({ from }) => from === latest).map(({ rated }) => rated.sentence))
  return dated
    .filter(({ rated, from }) => from === latest || (from === null && sentences.has(rated.sentence)))
    .map(({ rated }) => rated)
}

/** The latest date of a grade in its sentence, of those that no other grade is nearer to: "in 2018 and again in 2022". */
function dateOf(text: string, { rating, sentence }: Rated): string | null {
  const dates = allSaid(text, [sentence], 'date')
    .filter((said) => said.rating?.at === rating.at)
    .sort((a, b) => distance(a.mark, rating) - distance(b.mark, rating))
  const again = dates.find(({ left }) => AGAIN.test(left)) ?? dates[0]
  return again?.mark.from ?? null
}

/** "and again in" */
const AGAIN = /\b(?:again|once more|second time)(?: (?:in|last|at|when|on)(?: \w+){0,2})? $/i

/** The framework that a grade of this standing is said to be given under. */
function givenUnder(
  text: string,
  rated: readonly MarkedSentence[],
  status: Status,
): MarkOf<'framework'> | undefined {
  return allSaid(text, rated, 'framework').find((said) => isUnder(said) && said.rating?.status === status)
    ?.mark
}

/** "…, and a re-inspection in May 2018 ended with the same grade" */
const SAME_AGAIN = /^[^.;]{0,60}\bthe same (?:grade|rating|judge?ment|verdict)\b/

/** The date nearest to a sentence's earlier grade, or the later one of the same; none where another grade is nearer to it. */
function nearestDate(text: string, sentence: MarkedSentence): MarkOf<'date'>[] {
  const dates = allSaid(text, [sentence], 'date').filter(({ rating }) => rating?.status === 'previous')
  const again = dates.findLast(({ left, right }) => SAME_AGAIN.test(right) || AGAIN.test(left))
  if (again) return [again.mark]
  return dates
    .sort((a, b) => distance(a.mark, a.rating) - distance(b.mark, b.rating))
    .map(({ mark }) => mark)
    .slice(0, 1)
}

/** "inadequate in 2011": the date says when the earlier grade was given. */
function isOfGradeBefore({ mark, rating }: Said<'date'>): boolean {
  return (
    rating?.status === 'previous' &&
    rating.end < mark.start &&
    mark.start - rating.end < ' between '.length + 2
  )
}
