/** Which of the inspected areas a grade is for. */
import type { Judgement } from '../schema/vocabulary.ts'
import { areasIn, firstListed } from './areas.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

const WHOLE =
  /\b(?:all (?:(?:of )?(?:its |the )?(?:three|four|five|six) )?(?:of the )?(?:aspects|areas|categories|counts|judge?ments)|across the board|on (?:all|every)|every (?:measure|area|category)|overall)\b/i
/** "as 'good' for adoption", "good in leadership". */
const FOR_AREA = /^["']?,?[ ](?:(?:ratings?|grad(?:e|ing)|judge?ments?)[ ])?(?:for|in|on|over)[ ]/i
/** "rated leadership, management and governance as", through commas. */
const FOR_OVERALL = /^["']?,?[ ](?:for|in)[ ](?:its[ ])?overall\b/i
/** What stands behind these is graded otherwise: "good in July, although its work with care leavers". */
const NEXT_GRADED =
  /(?:\b(?:but|while|whilst|although|though|whereas|despite|and its)\b|["'](?:outstanding|good|inadequate|adequate|requires)\b).*$/i
/** The title of the single inspection framework, which names what it looks at. */
const ALL_AREAS = /\bhelp and protection, children looked after and care leavers\b/i
const RATED_AS = /\b(?:rated|judged|graded|rating|judging)[ ]([^;:.–—]{3,120})[ ]as[ ](?:an?[ ])?$/i
const NEW_SUBJECT = /^.*\b(?:since|said|says|that|because|when|which|who|as (?=(?:it|they|the council)\b))\b/i

/** "two areas were judged" */
const COUNTED_AREAS =
  /\b(?:one|two|three|four|five|\d)(?:(?: out)? of (?:its|the|their|three|four|five|six))?(?: (?:other|further|more|key))? (?:areas?|categories|aspects)\b/i
/** "For care leavers, it is" */
const FOR_AREA_AHEAD = /\b(?:for|on|in)[ ]([^,;:]{3,60}),[ ][^,;:]{0,40}$/i

/** "rated outstanding for leadership and adoption was": a list before the one that the grade is of. */
const GRADED_FOR =
  /\b(?:outstanding|good|inadequate|adequate|improvement(?: to be good)?)["']? (?:for|in|on) /i

/** The first of the areas that are graded together; a list runs through commas that otherwise end a clause. */
function subjectOf(left: string, subject: string, published: string | null): Judgement | null {
  if (GRADED_FOR.test(left)) return areasIn(subject, published).at(-1) ?? null
  return firstListed(subject, published) && firstListed(left, published)
}

/** Overall effectiveness where the clause names no area; null where it counts areas without naming them. */
export function judgementOf(
  { left, clauseLeft, clauseRight, right }: Setting,
  { rating }: Grade,
  published: string | null,
): Judgement | null {
  if (rating.startsWith('performs')) return 'annual-rating'
  if (FOR_OVERALL.test(right) || ALL_AREAS.test(left)) return 'overall-effectiveness'
  if (FOR_AREA.test(right)) {
    const [named] = areasIn(right.slice(0, 120).replace(NEXT_GRADED, ''), published)
    if (named) return named
  }
  if (WHOLE.test(clauseLeft) || WHOLE.test(clauseRight.slice(0, 40))) return 'overall-effectiveness'
  const object = RATED_AS.exec(left)?.[1] ?? ''
  const subject = (/^[ ]?(?:(?:both|all|each)[ ])?$/i.test(clauseLeft) ? left : clauseLeft).replace(
    NEW_SUBJECT,
    '',
  )
  const ahead = FOR_AREA_AHEAD.exec(left)?.[1] ?? ''
  const named =
    areasIn(object, published)[0] ?? subjectOf(left, subject, published) ?? areasIn(ahead, published)[0]
  return named ?? (COUNTED_AREAS.test(clauseLeft + clauseRight) ? null : 'overall-effectiveness')
}
