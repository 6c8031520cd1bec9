/** What a date or framework is told of: the inspection that is news, the one before, or something else. */
import { isLongBefore as isOldNews } from '../ratings/dates.ts'
import { editionsOf } from '../register/frameworks.ts'
import type { Framework } from '../schema/vocabulary.ts'
import { daysBetween } from '../text/days.ts'
import type { Said } from './said.ts'

/** A date known to the year counts as not after the rest of that year. */
function isNotAfter(date: string | null, published: string | null): boolean {
  return date !== null && (published === null || date <= published)
}

const GRADE = '(?:accolade|grade|rating|verdict|judge?ment|status|label|mark|result|outcome)'
const LAST_TIME = new RegExp(
  `\\b(?:(?:last|previous|previously|earlier) (?:\\w+ ){0,3}inspect|inspection before|first (?!time)(?:\\w+ ){0,3}since\\s|last (?:called|had|visited|looked|came|judged|rated|graded|seen|assessed|gave (?:\\w+ ){1,3}(?:grade|rating))|(?:deteriorated|declined|worsened|worse|improved|slipped|fallen|better) since\\s|(?:won|got|gained|earned|received|given|awarded|handed|held|had) (?:it|(?:the|that|this) (?:very )?(?:same )?${GRADE})\\b[^,;:]{0,20}\\b(?:in|at|after|since)\\s)`,
  'i',
)
/** "a July inspection", "May's visit" */
const VISIT_BEHIND =
  /^(?:['’]s)? (?:(?:short|full|standard|latest|ofsted|ilacs) ){0,2}(?:(?:re-)?inspection|visit)\b(?! (?:reports?|outcomes?|results?|verdicts?|letters?|findings))/i
const VISIT =
  '(?:(?:re-?)?inspect(?:ed|ing|ion(?! framework)|ions)|visit(?:ed|ing|s)?|fieldwork|on site|took place|carried out|(?:ofsted|watchdog|they) (?:assess|examin|review)ed|(?:assessment|examination|review),? (?:(?:which )?was )?conducted)'
/** What inspectors do, and others too. */
const CAME =
  '(?:called|calling|returning|visiting|came|found in|arrived|returned|spent|stayed|sat|looked|(?<=(?:was|were|been) )seen|(?<!\\bg(?:o|e)ts? )there(?! (?:was|were|is|are|has|have|had)\\b)|were here|(?:were|was) (?:in|at|with)|which they reached|weeks?|team departed|team left)'
const VISITED = new RegExp(`\\b(?:${VISIT}|inspectors|${CAME})\\b[^.;]*$`, 'i')
/** "rules which came in", "a report arrived", "a director, who came from Hull", "we visited the home": somebody or something else. */
const OTHER_SUBJECT = new RegExp(
  `\\b(?:(?:that|which) came in\\b|came (?:out|into)\\b|(?:reports?|letters?|verdicts?|news|outcomes?|results?) (?:\\w+ )?(?:came|arrived|published)\\b|(?<!inspectors|team|ofsted|watchdog|inspectorate|regulator), who (?:\\w+ ){0,3}${CAME}|(?:arrived|came) from \\S|\\b(?:we|I)(?:['’](?:d|ve)| had| have)? (?:visited|${CAME})|(?:where|as) (?:it|they|the \\w+) (?:did|was|were|had|stood)\\b)[^.;]*$`,
  'i',
)
/** "… came second,” she told MPs in": what is quoted before says nothing of when. */
const AFTER_SPEECH = new RegExp(
  `["”’] (?:\\S+ ){0,4}(?:told|sa(?:id|ys))\\b(?![^.;]*\\b(?:${VISIT}|inspectors)\\b)[^.;]*$`,
  'i',
)
/** "the results of their inspections, published | this month" */
const PUBLISHED =
  /\b(?:published|released|issued|made public)(?: (?:on|in|at|just|only|earlier|early|late))* $/i
/** "the 90 councils inspected since the framework began in" */
const BEGAN =
  /\bsince (?:\S+ ){1,5}(?:began|started|came in|was introduced|were introduced|was launched)(?: in)? $/i
const RAN = '(?:ran|lasted|began|started|opened|ended|finished|concluded|closed|held|made|happened|done)'
/** "its first inspection of a county, which replaced another in": told of something else than a visit. */
const ASIDE = new RegExp(
  `[, ](?:which|who|that|whose) (?![^,;]*\\b(?:${VISIT}|inspectors|${CAME}|${RAN})\\b)[^,;]*$`,
  'i',
)
/** "In March the service was inspected", "Between 4 and 8 March a full inspection was" */
const OPENS =
  /(?:^\W*|\bthat |, )(?:(?:but|and|then|so|now),? )?(?:(?:in|on|between|from|during|over)(?: (?:late|early))?\s)?$/i
const VISITED_THEN =
  /^,? [^.;,]{0,80}\b(?:inspected|visited|(?:inspectors|ofsted|watchdog|team) (?:\w+ )?(?:called|came|arrived|returned|spent|went)|(?:full|short|standard|latest|new) (?:re-)?inspection)\b/i
/** "A week in | March | was enough for inspectors" */
const STAY =
  /^\W*(?:an?|the|one|two|three|four) (?:[\w-]+ )?(?:fortnight|weeks?|days|month) (?:in|from|between|during|on) $/i
const WAS_ENOUGH = /^[^.;]{0,60}\b(?:inspectors|ofsted|watchdog|inspectorate)\b/i
const OTHER_VISIT =
  /\b(?:last inspect|previous|earlier(?! this)|old\b|focused|monitoring|(?:progress|headway)\b[^.;]{0,80}\bvisits?\b|joint (?:targeted|inspection)|jtai|spot check|launch|introduc|since (?!(?:an?|the|its|their|inspectors|ofsted['’]s) )|due|until|further)/i
const UNDER = /\bunder (?:\S+ ){0,4}$/i
const AT = /\b(?:under|in|at|during|after|following|by) (?:\S+ ){0,4}$/i

/** "when it was last inspected, in 2016", "at its previous ILACS inspection" */
export function isOfLastTime(said: Said<'date'> | Said<'framework'>): boolean {
  const { mark, left, right } = said
  return (
    !isOfLastGrade(said) &&
    LAST_TIME.test(`${lastClause(left)}${mark.text}${right.slice(0, ' inspection before'.length)}`)
  )
}

/** "inadequate when it was last inspected in 2021", "at the last inspection, in March, good": it gave the grade that stands. */
function isOfLastGrade({ gap, rating }: Said<'date'> | Said<'framework'>): boolean {
  return (
    rating?.status === 'current' &&
    /^(?!.*\b(?:as|same)\b)["'”’]?,? ?(?:$|["'“‘]$|(?:[\w-]+ ){0,4}(?:when|at|during|in)\b)/i.test(gap)
  )
}

export const isUnder = ({ left }: { left: string }) => UNDER.test(left)
export const isAt = ({ left }: { left: string }) => AT.test(left)
export const isOfOtherVisit = ({ left }: { left: string }) => OTHER_VISIT.test(lastClause(left))

/** "…, and the recent inspection of", "monitoring visits and | a full inspection in": what comes before is of another visit. */
function lastClause(words: string): string {
  const comma = words.lastIndexOf(', ')
  const and = words.search(
    / and an? (?:full |new |fresh |two-week |short |standard )?(?:re-)?inspection\b[^,]*$/i,
  )
  const last = words.slice(Math.max(comma, and) + 1)
  return /\b(?:inspection|visit|was (?:inspected|visited))\b/i.test(last) ? last : words
}

/** "before 2021" is when nothing took place. */
const UP_TO = /\b(?:before|until|up to|than)(?: in| the)?\s$/i
const isBefore = ({ left }: { left: string }) => UP_TO.test(left)

/** "better than in 2021, when it was rated" */
const THEN = /^,? when\b/i

export function isLongBefore({ mark, left, right }: Said<'date'>, published: string | null): boolean {
  const isUpTo = UP_TO.test(left) && !THEN.test(right)
  return mark.from !== null && !isUpTo && isOldNews(mark, published)
}

/** News of an inspection comes within the year; how long its report takes at least, in days. */
const REPORT = 14

export function isRecent({ mark: { from } }: Said<'date'>, published: string | null, years = 1): boolean {
  if (from === null || published === null) return isNotAfter(from, published)
  return from <= published && Number(published.slice(0, 4)) - Number(from.slice(0, 4)) <= years
}

/** "inspectors visited in …", "June's inspection" */
export function isOfVisit(said: Said<'date'>, published: string | null): boolean {
  const { left, right, mark } = said
  const isDay = mark.from !== null && mark.from.length === 'YYYY-MM-DD'.length
  const isTooLate = isDay && published !== null && daysBetween(mark.from ?? '', published) < REPORT
  if (isTooLate || isBefore(said) || BEGAN.test(left)) return false
  if (isOfLastGrade(said) && LAST_TIME.test(`${left} `)) return true
  if (isOfOtherVisit(said) || isOfLastTime(said)) return false
  if (OPENS.test(left) && VISITED_THEN.test(right)) return true
  if (STAY.test(left) && WAS_ENOUGH.test(right)) return true
  if (VISIT_BEHIND.test(right)) return true
  return (
    VISITED.test(left) && ![OTHER_SUBJECT, PUBLISHED, AFTER_SPEECH, ASIDE].some((other) => other.test(left))
  )
}

/** Inspections of other things, and visits that end in no grade. */
const UNGRADED: ReadonlySet<Framework> = new Set(['JTAI', 'SCCIF', 'SEND1', 'SEND2', 'TLAI', 'UCRA'])
/** "under the single inspection framework in 2015" */
export function isOfThen({ date, rating }: Said<'framework'>, published: string | null): boolean {
  return date !== undefined && rating?.status !== 'current' && isOldNews(date, published)
}

/** "its successor, ILACS, began in January", "since ILACS came in": told of the framework itself, and of no council. */
const OF_ITSELF =
  /^(?: (?:framework|regime|system))?,? (?:which )?(?:began|beg[iu]ns|start(?:s|ed)|c[ao]mes? (?:in|into)|change[sd]?|replace[sd]|took over|takes over|end(?:s|ed)|was (?:introduced|replaced|launched))\b/i
const SINCE = /\bsince (?:the |its |an? )?(?:new )?$/i
export const isOfItself = ({ left, right }: Said<'framework'>) => OF_ITSELF.test(right) || SINCE.test(left)

export const isGraded = ({ framework }: { framework: Framework }) => !UNGRADED.has(framework)

/** Whether a framework may have given the grade that is news; "the same" as last time is the one in use too. */
export function isOfNow(said: Said<'framework'>, published: string | null): boolean {
  const { framework } = said.mark
  if (!isGraded(said.mark) || !isInUse(framework, published)) return false
  if (/\bsame $/i.test(said.left)) return true
  if (isOfThen(said, published)) return false
  return !isBefore(said) && !isOfLastTime(said) && !(isAt(said) && said.rating?.status === 'previous')
}

/** Reports still come out in the year after a framework's last. */
function isInUse(framework: Framework, published: string | null): boolean {
  if (published === null) return true
  const yearBefore = `${Number(published.slice(0, 4)) - 1}${published.slice(4, 'YYYY-MM'.length)}`
  return editionsOf(framework).some(
    ({ from, to }) => from.slice(0, published.length) <= published && (to === null || to > yearBefore),
  )
}
