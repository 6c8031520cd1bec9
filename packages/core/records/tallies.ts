/** Which how-manieth the story calls a grade: "the 21st authority to be rated inadequate". */
import type { Inspection } from '../schema/inspection.ts'
import type { Story } from '../text/story.ts'
import { sentencesOf } from './facts.ts'
import type { Rated } from './judgements.ts'
import { type Mark, type MarkOf, marksOf } from './sentence-marks.ts'

type Tally = Inspection['tallies'][number]

/** What is counted where a grade is: councils, and times that one of them got it. */
const OF_GRADES =
  /\b(?:council|authority|authorities|borough|county|city|trust|time|year|rating|grade|grading|judge?ment|verdict)s?$/i
const FAR = 100

/** "good, years after it failed for a third time": another grade's. */
const BREAKS = /[.;]|\b(?:after|before|when|while|whereas|but|although|though)\b/i

/** `current`: the grades that a council has now. */
export function talliesOf({ text }: Story, current: readonly Rated[]): { told: Tally; mark: Mark }[] {
  const own = new Set(current.map(({ rating }) => rating.at))
  return sentencesOf(current).flatMap((sentence) => {
    const ratings = marksOf(sentence, 'rating')
    const [framework] = marksOf(sentence, 'framework')
    return marksOf(sentence, 'count').flatMap((mark) => {
      const rating = ratings.find(({ start }) => start >= mark.end) ?? ratings.at(-1)
      if (!mark.ordinal || !rating || !own.has(rating.at) || !isOfGrade(mark)) return []
      const [from, to] = rating.start >= mark.end ? [mark.end, rating.start] : [rating.end, mark.start]
      if (to - from > FAR || BREAKS.test(text.slice(from, to))) return []
      const told = {
        nth: mark.value,
        of: mark.of,
        rating: rating.rating,
        framework: framework?.framework ?? null,
      }
      return [{ told, mark }]
    })
  })
}

const isOfGrade = ({ of }: MarkOf<'count'>) => of === null || OF_GRADES.test(of)
