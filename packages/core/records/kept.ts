/** Earlier grades told by a grade that is still the same: "inadequate, just as it had been in 2014". */
import type { Story } from '../text/story.ts'
import type { Rated } from './judgements.ts'
import { allSaid, type Said } from './said.ts'
import { type MarkedSentence, type MarkOf, marksOf } from './sentence-marks.ts'
import { isLongBefore, isOfLastTime } from './when.ts'

const THEY = '(?:it|they|services|the \\w+)'
const GIVEN = '(?:was|were|is|had been|has been|had|has|did|got|won|first got)'
const GRADE = '(?:accolade|grades?|ratings?|verdict|judge?ment|result|outcome|mark|score|answer)'
/** What leads to the date of the grade before. */
const AS_THEN = new RegExp(
  `\\b(?:as ${THEY} ${GIVEN}\\b(?! known)|as (?:was|had been) the case|as (?:in|at) |(?:kept|keeps|retain\\w*|held|holds|stuck with|stay\\w*|remain\\w*|no change)\\b[^.;]{0,60}(?:\\b(?:given|got|won|earned|received|awarded|gained|achieved|secured|set|reached)|\\b${THEY} (?:has )?had)\\b|unchanged (?:from|since|on)|(?:, |[–—-] )(?:which (?:is|was) )?the (?:very )?(?:same )?${GRADE} (?:(?:that|which) )?${THEY} (?:was|were|had|has|got|received|won|earned)\\b|(?:is|are|remains?|stays?) (?:just |exactly )?where ${THEY} (?:was|were|stood|had been)\\b|the other (?:was|came)\\b)[^.;]{0,60}$`,
  'i',
)
/** "the same judgement that it received at its last inspection in 2018", which may be told by itself. */
const SAME = new RegExp(
  `\\bsame (?:\\w+ )?${GRADE}\\b[^.;]{0,80}$|\\bthe same (?:was|had been) (?:said|found|true|the case)\\b[^.;]{0,40}$|\\b(?:same|unchanged|no change|(?<!such )as)\\b[^.;]{0,60}\\blast\\b[^.;]{0,60}$`,
  'i',
)

/** "retained its good rating", "remains inadequate": told without a date. */
const KEPT =
  /\b(?:(?:retain|remain)(?:ed|s|ing)?|kept|keeps|keeping|upheld|uphold(?:s|ing)|maintain(?:ed|s|ing)|(?:held|holds|hung|hangs) on to|stay(?:ed|s)|once again|once more)\b(?: where it (?:was|is),)?(?: (?!was|were|is|are|has|had|safe)[^\s.;,]+){0,6} ?$/i
/** "was told that it still requires improvement": found again, where "still inadequate" may only stand. */
const FOUND_STILL =
  /\b(?:told|found|judged|ruled|concluded|decided|said|says)\b[^.;,]{0,60}\bstill (?:to )?["'“‘]?$/i
const NTH = '(?:second|third|fourth|fifth)'
const IN_A_ROW =
  '(?:in a row|in succession|(?:times?|years?|inspections?|reports?|visits?|verdicts?|ratings?|grades?) running)'
/** "for the second time running", "its third successive" */
const AGAIN = `(?:${IN_A_ROW}|twice (?:running|over|in (?:a row|succession))|${NTH} (?:consecutive|successive|straight)|for the ${NTH} time|a ${NTH} time|the ${NTH} time (?:that )?inspectors)`
const RUNNING = new RegExp(
  `^[^.;]{0,60}\\b(?:${AGAIN}|once again|once more)\\b|^["'”’]?,? (?:yet )?again\\b`,
  'i',
)
/** "good when it was last seen, keeps its grade" */
const KEEPS_IT = new RegExp(
  `^[^.;]{0,80}\\b(?:keeps|kept|retain(?:s|ed)|(?:held|holds|hung|hangs) on to) (?:its|that|the) ${GRADE}\\b`,
  'i',
)
const RUNNING_BEFORE = new RegExp(`\\b${AGAIN}\\b[^.;]{0,80}$`, 'i')
const NO_LONGER = /\bno longer (?:\S+ ){0,3}["'“‘]?$/i
const REACH = 100

/** "failed for the second time under the SIF" */
export const isOfTimesUnder = ({ left }: { left: string }) =>
  new RegExp(`\\b${AGAIN} under (?:the )?$`, 'i').test(left)
export const isOfKept = (said: Said<'date'> | Said<'framework'>) =>
  isSame(said) || (AS_THEN.test(said.left) && !ELSEWHERE.test(said.left))

/** "an adviser, as they did in Medway last year" */
const ELSEWHERE = /\bas \w+ did (?:in|to|at|with|for) \p{Lu}/u

/** "its last inspection, in 2018, had the same result" */
const SAME_THEN = new RegExp(`^,? (?:\\w+ ){1,3}the same ${GRADE}\\b`, 'i')

function isSame(said: Said<'date'> | Said<'framework'>): boolean {
  return SAME.test(said.left) || (isOfLastTime(said) && SAME_THEN.test(said.right))
}

/** As grades of the inspection before; `current`: those that the council has now. */
export function keptGrades(
  { text, published }: Story,
  about: readonly MarkedSentence[],
  current: readonly Rated[],
): Rated[] {
  const overall = current.find(({ rating }) => rating.judgement === 'overall-effectiveness')?.rating
  return about.flatMap((sentence) => {
    const own = new Set([null, ...current.map(({ rating }) => rating.council)])
    const isTold = marksOf(sentence, 'rating').some(
      ({ status, council }) => status === 'previous' && own.has(council),
    )
    if (isTold) return []
    return allSaid(text, [sentence], 'date').flatMap((said) => {
      if (!isLongBefore(said, published) || !isOfKept(said)) return []
      const kept = current.findLast(
        (one) => one.sentence === sentence && one.rating.end <= said.mark.start,
      )?.rating
      if (kept) return [{ rating: previously(kept), sentence }]
      const alone = { ...sentence, end: said.mark.end }
      return overall && isSame(said) ? [{ rating: previously(overall), sentence: alone }] : []
    })
  })
}

/**
 * Grades that one is told to have kept, or to have no longer, without a date; of each judgement the first, and none of those that
 * the story tells already.
 */
export function gradesUndated(text: string, rated: readonly Rated[], told: readonly Rated[]): Rated[] {
  const known = new Set(told.map(({ rating }) => rating.judgement))
  return rated.flatMap((one) => {
    const { judgement } = one.rating
    if (known.has(judgement) || !(isToldBefore(text, one) || isFoundAgain(text, one, rated))) return []
    known.add(judgement)
    return [{ ...one, rating: previously(one.rating) }]
  })
}

/** "has been rated inadequate since 2008", of a council that the story's own inspection found so too. */
const SINCE = /^["'”’]? since (?:\w+ ){0,2}(?:19|20)\d\d\b/
function isFoundAgain(text: string, { rating }: Rated, rated: readonly Rated[]): boolean {
  const lasts = ({ end }: MarkOf<'rating'>) => SINCE.test(text.slice(end, end + REACH))
  const isSame = (other: MarkOf<'rating'>) =>
    other.status === 'current' && other.judgement === rating.judgement && other.rating === rating.rating
  return isSame(rating) && lasts(rating) && rated.some((one) => isSame(one.rating) && !lasts(one.rating))
}

function isToldBefore(text: string, { rating, sentence }: Rated): boolean {
  const left = text.slice(Math.max(sentence.start, rating.start - REACH), rating.start)
  const other = marksOf(sentence, 'council').find(({ start }) => start >= rating.end)
  const right = text.slice(rating.end, Math.min(other?.start ?? sentence.end, rating.end + REACH))
  const isOverall = rating.judgement === 'overall-effectiveness'
  if (rating.status === 'negated')
    return isOverall && (NO_LONGER.test(left) || /^["'”’]? no (?:longer|more)\b/.test(right))
  if (rating.status !== 'current') return false
  if (KEPT.test(left) || KEEPS_IT.test(right)) return true
  return isOverall && (FOUND_STILL.test(left) || RUNNING_BEFORE.test(left) || RUNNING.test(right))
}

const previously = (rating: MarkOf<'rating'>): MarkOf<'rating'> => ({ ...rating, status: 'previous' })
