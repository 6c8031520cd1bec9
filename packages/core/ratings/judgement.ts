/** Which of the inspected areas a grade is for. */
import type { Judgement } from '../schema/vocabulary.ts'
import { areasIn } from './areas.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

const WHOLE =
  /\b(?:all (?:aspects|areas|categories|counts|judge?ments)|across the board|on (?:all|every)|every (?:measure|area|category)|overall)\b/i
/** "as 'good' for adoption", "good in leadership". */
const FOR_AREA = /^["']?,?[ ](?:(?:ratings?|grad(?:e|ing)|judge?ments?)[ ])?(?:for|in|on|over)[ ]/i
/** "rated leadership, management and governance as", through commas. */
const FOR_OVERALL = /^["']?,?[ ](?:for|in)[ ](?:its[ ])?overall\b/i
/** The title of the single inspection framework, which names what it looks at. */
const ALL_AREAS = /\bhelp and protection, children looked after and care leavers\b/i
const RATED_AS = /\b(?:rated|judged|graded|rating|judging)[ ]([^;:.–—]{3,120})[ ]as[ ](?:an?[ ])?$/i
const NEW_SUBJECT = /^.*\b(?:since|said|says|that|because|when|which|who|as (?=(?:it|they|the council)\b))\b/i

/** "two areas were judged" */
const COUNTED_AREAS =
  /\b(?:one|two|three|four|five|\d)(?: of (?:its|the|their))?(?: (?:other|further|more|key))? (?:areas?|categories|aspects)\b/i
/** "For care leavers, it is" */
const FOR_AREA_AHEAD = /\b(?:for|on|in)[ ]([^,;:]{3,60}),[ ][^,;:]{0,40}$/i

/** Overall effectiveness where the clause names no area; null where it counts areas without naming them. */
export function judgementOf(
  { left, clauseLeft, clauseRight, right }: Setting,
  { rating }: Grade,
  published: string | null,
): Judgement | null {
  if (rating.startsWith('performs')) return 'annual-rating'
  if (FOR_OVERALL.test(right) || ALL_AREAS.test(left)) return 'overall-effectiveness'
  if (FOR_AREA.test(right)) {
    const [named] = areasIn(right.slice(0, 120), published)
    if (named) return named
  }
  if (WHOLE.test(clauseLeft) || WHOLE.test(clauseRight.slice(0, 40))) return 'overall-effectiveness'
  const object = RATED_AS.exec(left)?.[1] ?? ''
  const subject = (clauseLeft.trim() === '' ? left : clauseLeft).replace(NEW_SUBJECT, '')
  const ahead = FOR_AREA_AHEAD.exec(left)?.[1] ?? ''
  const named =
    areasIn(object, published)[0] ?? areasIn(subject, published).at(-1) ?? areasIn(ahead, published)[0]
  return named ?? (COUNTED_AREAS.test(clauseLeft + clauseRight) ? null : 'overall-effectiveness')
}
