/** Earlier grades told by a grade that is still the same: "inadequate, just as it had been in 2014". */
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'
import { allSaid } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import { isLongBefore } from './when.ts'

const THEY = '(?:it|they|services|the \\w+)'
const GIVEN = '(?:was|were|is|had been|has been|had|has|did|got|won|first got)'
/** What leads to the date of the grade before. */
const AS_THEN = new RegExp(
  `\\b(?:as ${THEY} ${GIVEN}\\b|as (?:was|had been) the case|as (?:in|at) |(?:kept|keeps|retain\\w*|held|holds|stuck with|stay\\w*|remain\\w*|no change)\\b[^.;]{0,60}(?:\\b(?:given|got|won|earned|received|awarded|gained|achieved|secured|set|reached)|\\b${THEY} (?:has )?had)\\b|the other (?:was|came)\\b)[^.;]{0,60}$`,
  'i',
)
const GRADE = '(?:accolade|grades?|ratings?|verdict|judge?ment|result|outcome|mark|score)'
/** "the same judgement that it received at its last inspection in 2018", which may be told by itself. */
const SAME = new RegExp(
  `\\bsame ${GRADE}\\b[^.;]{0,80}$|\\b(?:same|unchanged|no change|as)\\b[^.;]{0,60}\\blast\\b[^.;]{0,60}$`,
  'i',
)

/** "retained its good rating": told without a date. */
const KEPT =
  /\b(?:retain(?:ed|s|ing)|kept|keeps|keeping|maintain(?:ed|s|ing)|(?:held|holds|hung|hangs) on to|stay(?:ed|s) (?:at )?|once again|once more)\b[^.;,]{0,60}$/i
const RUNNING = /^[^.;]{0,60}\b(?:running|in a row|once again|once more)\b/i
const NO_LONGER = /\bno longer (?:\S+ ){0,3}["'“‘]?$/i
const REACH = 100

export const isOfKept = ({ left }: { left: string }) => SAME.test(left) || AS_THEN.test(left)

/** As grades of the inspection before; `current`: those that the council has now. */
export function keptGrades(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  current: readonly Rated[],
): Rated[] {
  const overall = current.find(({ rating }) => rating.judgement === 'overall-effectiveness')?.rating
  return about.flatMap((sentence) => {
    if (marksOf(sentence, 'rating').some(({ status }) => status === 'previous')) return []
    return allSaid(text, [sentence], 'date').flatMap((said) => {
      if (!isLongBefore(said, published) || !isOfKept(said)) return []
      const own = current.findLast(
        (one) => one.sentence === sentence && one.rating.end <= said.mark.start,
      )?.rating
      const kept = own ?? (SAME.test(said.left) ? overall : undefined)
      return kept ? [{ rating: previously(kept), sentence }] : []
    })
  })
}

/** The overall grade that one is told to have kept, or to have no longer, where the story tells of none before. */
export function gradesUndated(text: string, rated: readonly Rated[]): Rated[] {
  const told = rated.find((one) => isToldBefore(text, one))
  return told ? [{ ...told, rating: previously(told.rating) }] : []
}

function isToldBefore(text: string, { rating, sentence }: Rated): boolean {
  if (rating.judgement !== 'overall-effectiveness') return false
  const left = text.slice(Math.max(sentence.start, rating.start - REACH), rating.start)
  const right = text.slice(rating.end, Math.min(sentence.end, rating.end + REACH))
  if (rating.status === 'negated') return NO_LONGER.test(left)
  return rating.status === 'current' && (KEPT.test(left) || RUNNING.test(right))
}

const previously = (rating: MarkOf<'rating'>): MarkOf<'rating'> => ({ ...rating, status: 'previous' })
