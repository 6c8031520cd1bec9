/** Which grade of its sentence a date or framework goes with. */
import type { Span } from '../text/full-stops.ts'
import type { MarkOf } from './sentence-marks.ts'

type RatingMark = MarkOf<'rating'>
type Printed = Span & { text: string }

const REACH = 120

/** "good" in 2013 and again in 2015: not "good", and in 2015 it became. */
const GOES_ON = /^["'”’]?,? [^,.;:–—]{0,60}$/
const BY = /\b(?:in|on|at|after|since|during|following|from|between|under|of|as|when|by)\b/i
/** "four years ago", "last May", which no preposition leads to */
const BY_ITSELF = /^(?:last|this|earlier)\b|\bago$/i
/** "in 2013, when it was rated": what comes tells of that time. */
const TELLS_OF = /^,? (?:when|as it)\b/i
/** "set up in 2014 after a service that had been deemed": what comes is of another time. */
const BREAKS =
  /(?:^|[,;:–—]) *(?:after|before|because|but|while|whereas|although|though|having|since|until|despite)\b[^,;:–—]*$|^[^,;:–—]*\b(?:after|before|because|but|while|whereas|although|though|until|despite)\b[^,;:–—]*$/i

/** "lost its good rating", "slipped from good": a date there is that of the change. */
const WAS = '(?:\\S+ ){0,4}["\'“‘]?$'
const LOST = new RegExp(
  `\\b(?:los(?:t|es?|ing)|shed(?:s|ding)?|escap(?:e[sd]?|ing)|strip\\w* (?:\\S+ ){1,3}of) ${WAS}`,
  'i',
)
const LEFT = new RegExp(`\\b(?:from|out of|off) ${WAS}`, 'i')
/** "the good rating that it was given in 2019" */
const GIVEN_THEN =
  /^["'”’]?,? [^.;]{0,60}\b(?:given|won|gained|awarded|received|earned|handed|achieved|got|had|held|been|gave) (?:\w+ )?(?:in|on|at|after|since|by|from|under) [^,.;]{0,40}$/i
/** "rated good, the council was inspected in" */
const NEW_VERB =
  /[,;:–—] [^,;:–—]*\b(?:was|were|is|are|has|had|will|then|now|came|visited|returned|inspected)\b/i

/** "… judged inadequate," the report of a visit in June says: a clause of its own. */
const SAYS = /["”’] (?:\S+ ){0,4}(?:sa(?:id|ys?)|stat(?:es?|ed)|wr(?:ote|ites?)|not(?:es|ed)|add(?:s|ed))\b/i

/** "good (2024)" */
const BRACKETED = /^["'”’]? \($/

/** The rating right before it, where nothing new begins between them; else the next one. */
export function ratingWith(
  text: string,
  mark: Printed,
  ratings: readonly RatingMark[],
): RatingMark | undefined {
  const before = ratings.findLast(({ end }) => end <= mark.start)
  const next = ratings.find(({ start }) => start >= mark.end)
  const behind = text.slice(mark.end, next?.start ?? mark.end).slice(-REACH)
  if (before && isGivenAt(text, before, mark, next && behind)) return before
  if (!next || BREAKS.test(behind)) return undefined
  return ratings.find(
    (rating) => rating.start >= mark.end && !isSaid(LOST, text, rating) && !isSaid(LEFT, text, rating),
  )
}

/** `behind`: the words to the next rating. */
function isGivenAt(text: string, rating: RatingMark, mark: Printed, behind: string | undefined): boolean {
  const between = text.slice(rating.end, mark.start)
  if (SAYS.test(between)) return false
  if (GIVEN_THEN.test(between) || BRACKETED.test(between)) return true
  if (isSaid(LOST, text, rating)) return false
  if (behind === undefined) return !NEW_VERB.test(between.slice(0, REACH))
  return !TELLS_OF.test(behind) && GOES_ON.test(between) && (BY.test(between) || BY_ITSELF.test(mark.text))
}

/** Whether a grade is told as what was left behind. */
function isSaid(leaving: RegExp, text: string, { start, status }: RatingMark): boolean {
  return status === 'previous' && leaving.test(text.slice(Math.max(0, start - REACH), start))
}
