/** Which of the inspected areas a grade is for. */
import type { Judgement } from '../schema/vocabulary.ts'
import { areasIn, firstList, lastList, openingList } from './areas.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

/** The whole of a council's services, though areas may be named beside them. */
const WHOLE =
  /\b(?:all (?:(?:of )?(?:its |the )?(?:three|four|five|six) )?(?:of the )?(?:aspects|areas|categories|counts|judge?ments)|all but (?!one\b)|across the board|on (?:all|every)|every (?:measure|area|category)|overall)\b/i
const FOR_OVERALL =
  /^["']?,?[ ](?:(?:for|in)[ ](?:its[ ])?overall\b|(?:in|on|across|for) (?:all|every|each)\b[^.;,]{0,25}\b(?:areas?|categor(?:y|ies)|aspects?|counts?|measures?|judge?ments?)\b)/i
/** The title of the single inspection framework, which names what it looks at. */
const ALL_AREAS = /\bhelp and protection, children looked after and care leavers\b/i

/** "as 'good' for adoption", "outstanding grades for leadership", "a 'good' one for its work with". */
const FOR_AREA = /^["']?,?[ ](?:(?:ratings?|grad(?:es?|ings?)|judge?ments?|ones?)[ ])?(?:for|in|on|over)[ ]/i
/** '"outstanding" support for', '"inadequate" leadership'. */
const OF_AREA = /^["']?[ ](?:(?:support|work|practice|services?|care) (?:for|with) )?(?:the |its |their )?/i
/** "leaders who improve the 'inadequate' services" */
const OF_SERVICES = /^["']? (?:children's )?(?:social care )?(?:services|department)\b/i
/** "Strong leadership keeps council 'good'" */
const COUNCIL_KEPT =
  /\b(?:keeps?|kept|rates?|rated|ma[dk]es?|called|leaves?|left) (?:the )?(?:council|authority|borough|city|county|it|us) (?:as |to be )?$/i
/** What stands behind these tells of something else: "good in July, although its work with care leavers". */
const NEXT_TOLD =
  /(?:\b(?:but|while|whilst|although|though|whereas|despite|and its|when|where|(?<!looked[ -])after|since|because|as|(?<!children )who|which)\b|, with\b|;|, (?=[^,]{0,60}\b(?:is|was|are|were|has|have|so)\b)|\b(?:outstanding|good|inadequate|adequate|requires)\b).*$/i
const REACH = 120

const RATED_AS = /\b(?:rated|judged|graded|rating|judging)[ ]([^;:.–—]{3,120})[ ]as[ ](?:an?[ ])?$/i
const NEW_SUBJECT = /^.*\b(?:since|said|says|that|because|when|which|who|as (?=(?:it|they|the council)\b))\b/i
/** "its leadership, which was then found to be": the area is what the clause hangs on. */
const AREA_WHICH = /([^,;:]{3,60})(?:,? (?:which|who|that)\b[^,;:]{0,80}|, (?:rated|graded|judged) )$/i
/** "That area was rated" */
const THAT_AREA = /^["']?(?:That|This) area\b/
/** "For care leavers, it is" */
const FOR_AREA_AHEAD = /\b(?:for|on|in)[ ]([^,;:]{3,60}),[ ][^,;:]{0,40}$/i
/** A clause that opens with its verb has its subject, often a list, before the comma. */
const VERB_FIRST =
  /^[ ]?(?:(?:both|all|each|were|was|are|is|has|have|had|to|came|got|received|remain\w*|still|slipped|fell|rose|improved|stay\w*)\b[ ]?.*)?$/i

/** "two areas were judged" */
const COUNTED_AREAS =
  /\b(?:one|two|three|four|five|\d)(?:(?: out)? of (?:its|the|their|three|four|five|six))?(?: (?:other|further|more|key))? (?:areas?|categories|aspects)\b/i
/** "all but one area good – leadership and adoption": named at last. */
const NAMED_AT_LAST = /^["']?[ ]?[–—:(-]([^.;]{3,120})/

const GRADED = /^.*\b(?:outstanding|good|inadequate|adequate|improvement(?: to be good)?)\b/i
/** "rated outstanding for leadership and adoption was": a list before the one that the grade is of. */
const GRADED_FOR =
  /\b(?:outstanding|good|inadequate|adequate|improvement(?: to be good)?)["']? (?:for|in|on) /i

/** The first of the areas that a grade is for; null where the clause counts areas without naming them. */
export function judgementOf(setting: Setting, grade: Grade, published: string | null): Judgement | null {
  return judgementsOf(setting, grade, published)[0] ?? null
}

/** All areas that a grade is given to at once, in the order of the text; overall effectiveness where none is named. */
export function judgementsOf(setting: Setting, { rating }: Grade, published: string | null): Judgement[] {
  if (rating.startsWith('performs')) return ['annual-rating']
  const { left, right, clauseLeft, clauseRight } = setting
  if (FOR_OVERALL.test(right) || ALL_AREAS.test(left)) return ['overall-effectiveness']
  const behind = areasBehind(right, published)
  if (behind.length > 0) return behind
  const hangsOn = areasIn(AREA_WHICH.exec(left)?.[1] ?? '', published).slice(-1)
  if (hangsOn.length > 0) return hangsOn
  const subject = VERB_FIRST.test(clauseLeft) ? left.replace(GRADED, '') : clauseLeft
  const isOfWhole = OF_SERVICES.test(right) || WHOLE.test(subject) || WHOLE.test(clauseRight.slice(0, 40))
  if (isOfWhole) return ['overall-effectiveness']
  if (COUNCIL_KEPT.test(left)) return ['overall-effectiveness']
  const before = areasBefore(setting, published)
  if (before.length > 0) return before
  if (!COUNTED_AREAS.test(clauseLeft + clauseRight)) return ['overall-effectiveness']
  return areasIn(NAMED_AT_LAST.exec(right)?.[1] ?? '', published)
}

function areasBehind(right: string, published: string | null): Judgement[] {
  const [ofArea = ''] = OF_AREA.exec(right) ?? []
  const direct = ofArea ? openingList(right.slice(ofArea.length, REACH), published) : []
  if (direct.length > 0) return direct
  return FOR_AREA.test(right) ? firstList(right.slice(0, REACH).replace(NEXT_TOLD, ''), published) : []
}

function areasBefore(setting: Setting, published: string | null): Judgement[] {
  const { left, clauseLeft, earlier } = setting
  if (THAT_AREA.test(left)) return areasIn(earlier, published).slice(-1)
  const subject = (VERB_FIRST.test(clauseLeft) ? left : clauseLeft).replace(NEW_SUBJECT, '')
  const found = [
    firstList(RATED_AS.exec(left)?.[1] ?? '', published),
    subjectsOf(left, subject, published),
    firstList(FOR_AREA_AHEAD.exec(left)?.[1] ?? '', published),
  ]
  return found.find((areas) => areas.length > 0) ?? []
}

/** The areas that are graded together; a list runs through commas that otherwise end a clause. */
function subjectsOf(left: string, subject: string, published: string | null): Judgement[] {
  if (GRADED_FOR.test(left)) return areasIn(subject, published).slice(-1)
  return lastList(subject, published).length > 0 ? lastList(left, published) : []
}
