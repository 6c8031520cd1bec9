/** Whether a grade was given before the inspection that a story tells of. */
import { MONTH_NAME, monthNumber } from '../text/calendar.ts'
import type { Setting } from './setting.ts'

const LEFT_BEHIND =
  /\b(?:ditch\w*|shed(?:s|ding)?|shak(?:es?|en|ing) off|shook off|escap\w+|remov(?:es?|ed|ing|al)|lift(?:s|ed)?|mov(?:es?|ed|ing)|exit\w*|step\w*|climb\w*|los(?:es?|t|ing)|cost\w*|strip\w*|declin\w+ (?:of|from)|out of|(?<!\b(?:away|far) )from)[ ](?:(?:[\w-]+[ ]){0,3}[\w-]+'s[ ]|(?:the )?(?:council|county|city|borough|town|authority|service|department)[ ]|the[ ]|its[ ]|own[ ]|their[ ]|a[ ]|an[ ]|being[ ]|rated[ ]|out[ ]of[ ]|from[ ]|of[ ]|ofsted[ ]|overall[ ]|previous[ ])*$/i
/** "County leaves 'inadequate' behind" */
const BEHIND = /^["']?[ ](?:(?:rating|grade|status|tag)[ ])?behind\b/i
const TO_BETTER_OR_WORSE =
  /^["']?[ ]to[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires|being)/i

const EARLIER =
  /\b(?:previous(?:ly)?|formerly|earlier|last (?:inspected|(?:(?<!since (?:the|its|their) last )|(?=inspection (?!to\b|and\b)))inspection|time|full inspection|visit)|had (?:been|received|achieved|got|won|rated|judged|handed down)|once(?! (?:again|more))|having (?:been|required)|was last year|^\W*last year|last year (?:was|were|deemed|rated)|(?:years?|months?|weeks?|decade) (?:after|before|since|ago|earlier)|prior|old|until|used to be|then|spent \w+ years)\b/i
const SINCE_EVENT =
  /\bsince\b(?! (?:then|(?:the|its|their) last inspection (?:to|and)|the (?:single|new|start|launch|introduction)|\w+ framework|\d|january|february|march|april|may|june|july|august|september|october|november|december))/i
/** "A council that was twice found inadequate has been" */
const THAT_WAS = /\b(?:that|which|who) (?:was|were|had been)\b[^.;,]*$/i
const HAS_BEEN = /^["']?(?: in (?:19|20)\d\d)? (?:has|have|is|are)\b/i

/** What stands behind the grade within its clause. */
const LATER_TIME = new RegExp(
  `^["']?(?:(?!since|launch|introduc|until|by (?:\\d|next|the end))[^.;])*?\\b(?:when (?:(?:it|they|inspectors|ofsted)(?: was| were)? )?last (?:inspected|came|visited|called|looked|there)|(?:at|in) (?:its|the|their) (?:last|previous|earlier) (?:full )?inspection|under (?:the|its) (?:previous|old|former)\\b|last time|then(?=[.,;]|$)|(?<!after )previously|when (?:its|the|their|her|his) [^.;,]{3,40} (?:came|arrived|took over|joined)|that year|at the time|\\w+ (?:years?|decades?|months?) (?:ago|earlier|before)|(?<!${MONTH_NAME} )last year)\\b`,
  'i',
)
const MONTH_AND_YEAR = `(?:(${MONTH_NAME})[ ])?(?:((?:19|20)\\d\\d)|(?<=${MONTH_NAME}[ ])last year)\\b`
const DATE_BEHIND = new RegExp(
  `^["']?(?:(?!since|launch|introduc|until|by (?:\\d|next|the end))[^.;])*?\\b(?:in|of|during|between|as (?:recently|long ago) as|back in)[ ]${MONTH_AND_YEAR}`,
)
/** "rated inadequate, in 2015" */
const DATE_AT_ONCE = new RegExp(`^["']?,["']? in ${MONTH_AND_YEAR}`)
/** "When it was inspected in 2019, under the same framework, all areas were" */
const WHEN_IN = new RegExp(`^["']?When [^;]{0,80}? in ${MONTH_AND_YEAR}`)
/** "better than 'inadequate', the grade that it was given in 2015" */
const DATE_APPOSED = new RegExp(
  `^["']?,["']? (?:the|a) (?:grade|rating|judge?ment|verdict)\\b[^.;]{0,60}? in ${MONTH_AND_YEAR}`,
)
const DATE_AHEAD = new RegExp(
  `(?:^|[ ])[Ii]n[ ](?:(?:early|late|spring|summer|autumn|winter|Spring|Summer|Autumn|Winter)[ ])?${MONTH_AND_YEAR}`,
)
/** "Its first grade, in May 2022, was" */
const DATE_ASIDE = new RegExp(`,[ ](?:in|of)[ ]${MONTH_AND_YEAR},[ ](?:was|were|had)\\b[^,;]*$`)
const OPENER =
  /^(?:In|Then|At (?:the|that) time|Previously|Until|Before|Formerly|At its last|\w+ years (?:before|earlier|ago))\b[^,;:]{0,40},|^(?:When|Under|At) [^,;:]{0,60}\b(?:last|previous(?:ly)?|old)\b[^,;:]{0,40},/
const IS = /\b(?:is|are|has|have)\b/

/** "Its last full inspection, published in July, saw" */
const LAST_TIME =
  /^["']?(?:The|Its|Their) (?:last|previous|earlier) (?:full )?(?:inspection|report|visit|verdict|rating)\b(?!.*\bnow\b)/
/** "in December 2015, when its work on adoption was" */
const WHEN_THEN = /\b(?:19|20)\d\d,? (?:when|in which|where)\b[^;]*$/
/** "In 2012 it had been rated …, though care leavers' services were judged" */
const HUNG_ON =
  /\bhad (?:been|received|got|won|rated|judged|handed down|given)\b.*,? (?:though|although|with)\b[^.;]*$/i

/** "from good in 2020 to": what was before is told before "to". */
const FROM_EARLIER =
  /\bfrom[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires)\b.*[ ]to[ ](?:an?[ ]|being[ ])?["']?$/i

/** The grade that a council came from, lost or left. */
export function isLeftBehind({ clauseLeft, right }: Setting): boolean {
  return TO_BETTER_OR_WORSE.test(right) || LEFT_BEHIND.test(clauseLeft) || BEHIND.test(right)
}

/** `published`: months before it a date is an earlier inspection's. */
export function isEarlier(setting: Setting, published: string | null): boolean {
  const { left, right, verbLeft, clauseRight } = setting
  const [opener = ''] = OPENER.exec(left) ?? []
  const [aside = ''] = DATE_ASIDE.exec(left) ?? []
  const reaches = !IS.test(verbLeft) && !left.startsWith(verbLeft)
  const clause = `${reaches ? opener : ''}${aside} ${verbLeft}`.replace(FROM_EARLIER, '').trimStart()
  if (EARLIER.test(clause) || SINCE_EVENT.test(clause) || LATER_TIME.test(clauseRight)) return true
  if (THAT_WAS.test(left) && HAS_BEEN.test(right)) return true
  if (WHEN_THEN.test(left) || LAST_TIME.test(left)) return true
  if (HUNG_ON.test(left) && !/\bnow\b/.test(left)) return true
  const date =
    DATE_AT_ONCE.exec(right) ??
    DATE_APPOSED.exec(right) ??
    DATE_BEHIND.exec(clauseRight) ??
    DATE_AHEAD.exec(clause) ??
    (IS.test(verbLeft) ? null : WHEN_IN.exec(left))
  return date !== null && isLongBefore(date, published, FROM_EARLIER.test(left) ? RECENT : FRESH)
}

/** Months from an inspection to its report and the stories about it. */
const FRESH = 6
/** Where a council got to at last, if no later inspection can be meant. */
const RECENT = 18

/** A year alone is long before the next; a month is so once there has been time to report on it. */
function isLongBefore([, month, year]: RegExpExecArray, published: string | null, fresh: number): boolean {
  if (published === null) return true
  const [nowYear, nowMonth] = published.split('-').map(Number)
  const inYear = year ? Number(year) : (nowYear ?? 0) - 1
  if (!month || !nowMonth) return (nowYear ?? 0) - inYear > (fresh > 12 ? 1 : 0)
  return ((nowYear ?? 0) - inYear) * 12 + nowMonth - monthNumber(month) > fresh
}
