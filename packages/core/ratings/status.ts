/** How a grade stands in the story. Only `current` is news about a council now; the rest must not be taken for it. */
import type { Status } from '../schema/vocabulary.ts'
import { MONTH_NAME, monthNumber } from '../text/calendar.ts'
import { matchesOf } from '../text/pattern.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

const NOT_COUNCILS =
  /\b(?:safeguarding (?:children(?:'s)? )?(?:board|partnership)|lscbs?|children's homes?|(?:care|residential|nursing|secure) homes?|(?:an?|the|this|its|their) home|home's|schools?|academ(?:y|ies)|nurser(?:y|ies)|childminders?|adult (?:social )?care|adult services|care quality commission|cqc|case reviews?|training centres?|fostering agenc\w+|adoption agenc\w+|children's centres?|youth (?:justice|offending)|hospitals?|colleges?|prisons?|supported accommodation|send|special educational needs)\b/gi
const COUNCILS =
  /\b(?:children's (?:social care )?services|local authorit(?:y|ies)|councils?|children's social care)\b/gi

const GENERIC =
  /\b(?:(?:authorities|councils|departments|services|those|areas)\b(?: (?:that|which|who))?(?: (?:are|were|have been|being))?|(?:an?|any) (?:local authority|council|department) (?:that|which) is) (?:currently |already |now )?(?:rated|judged|graded|deemed|found to be)\b/i
const CONSEQUENCE =
  /\b(?:receives?|will|gets?|must|have|cannot|can|may|should|need to|undergo|(?:are|is) (?:inspected|visited|subject))\b/i
/** "Councils judged 'good' or better" */
const OR_BETTER = /^["']?[ ]or[ ](?:better|worse|above|below|higher|lower)\b/i
const SCALE =
  /\b(?:(?:four|three|five|possible|key)(?:[ -]point)?[ ](?:key )?(?:ratings?|grades?|judge?ments?|categories|outcomes)|scale|sits? between|reclassified|(?:ratings?|grades?|judge?ments?) (?:of|are|range|from)[^.]{0,30}"[^.]{0,40}$|no longer be (?:rated|graded|judged))\b/i
/** "Inadequate – the lowest possible rating": what the grade means. */
const DEFINED =
  /\b(?:outstanding|good|inadequate|improvement(?: to be good)?)["']?(?:[ ](?:rating|grade|judge?ment))?(?:[ ]?[,–—(-][ ]?|[ ])(?:(?:which|that|this)[ ])?(?:(?:is|was|being|means)[ ])?(?:ofsted's[ ]|the[ ]|its[ ]|their[ ])*$/i
const KEY_RATINGS = /\b(?:four|three|five)(?: possible)? key (?:ratings|grades|judge?ments)\b/i
/** "'Good' remains the goal" */
const THE_GOAL =
  /^["']?[ ](?:is|was|remains|is still)[ ](?:the|our|its|their)[ ](?:aim|goal|target|ambition)\b/i
/** "County leaves 'inadequate' behind" */
const BEHIND = /^["']?[ ](?:(?:rating|grade|status|tag)[ ])?behind\b/i
const BETWEEN = /^["']?[ ]sits? between\b/i

const SUPERSEDED = /\b(?:initially|originally|at first|provisional\w*|in draft|draft report)\b/i

const NUMBER =
  '(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*(?: per cent|%)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|half|third|quarter|majority|most|none|no(?! longer\\b)|some|several|many|few|others?)'
const COUNTED = new RegExp(
  `\\b${NUMBER}(?: \\(\\d+\\))?(?: of)?(?: (?:the|all|english|\\w+))?[ ](?:\\d+ )?(?:councils|authorities|local authorities|services?|departments|children's services|authority|council|areas of the country|have|had|were|are|was|rated|judged|graded)\\b`,
  'i',
)
const COUNTED_ALONE = new RegExp(
  `(?:^|,|and|with|another|further|just|only)[ ]?${NUMBER}(?: (?:or|as|rated|judged|graded))?[ ]["']?$`,
  'i',
)
const SHARE = /(?:\d per cent|\d%|\b(?:half|quarter|third|majority|number|proportion)(?: of)?\b)/i

const ASPIRATION =
  /\b(?:aim(?:s|ed|ing)?|target|goals?|ambitions?|aspir\w+|hop(?:es?|ed|ing)|wants? to|strive|striving|working towards|on track|help (?:it|them|us) (?:to )?(?:become|be)|(?:journey|path|road)(?: of improvement)? to|plans? to|determined to|takes? to (?:be|become)|in order to|bid to|to become|have at least|pledged?|we can be|help (?:\w+ )?become)\b/i
const HYPOTHETICAL =
  /\b(?:if|could|would|might|may be|were to|unless|risk(?:s|ed|ing)? (?:of )?being|in danger of|likely to|expected to|close to being|won't be|will not be|until (?:it|they|we) (?:is|are|was|were)|would either|before [^.]{0,60} can\b|should be)\b/i
const NEGATED =
  /\b(?:no longer|not|never|neither|nor|cannot|without being|fail(?:s|ed|ing)? to|failure to|too little to|short of|far from|\w+n't)\b/i
const UNCHANGED =
  /\b(?:not|n't) (?:change|affect|alter)|\bnot enough to (?:boost|raise|lift|change|improve|shift)\b|\b(?:retain(?:s|ed)?|keeps?|kept|still|remain(?:s|ed|ing)?|unchanged)\b/i

const NOW =
  /\b(?:is|are|has|have|been) now\b|\bnow (?:rated|judged|graded|deemed|been)\b|\bhas now\b|\bnow[ ]$/i
const LEFT_BEHIND =
  /\b(?:ditch\w*|shed(?:s|ding)?|shak(?:es?|en|ing) off|shook off|escap\w+|remov(?:es?|ed|ing|al)|lift(?:s|ed)?|mov(?:es?|ed|ing)|exit\w*|step\w*|climb\w*|los(?:es?|t|ing)|cost\w*|strip\w*|declin\w+ (?:of|from)|out of|from)[ ](?:(?:[\w-]+[ ]){0,3}[\w-]+'s[ ]|(?:the )?(?:council|county|city|borough|town)[ ]|the[ ]|its[ ]|their[ ]|a[ ]|an[ ]|being[ ]|rated[ ]|out[ ]of[ ]|from[ ]|of[ ]|ofsted[ ]|overall[ ]|previous[ ])*$/i
const EARLIER =
  /\b(?:previous(?:ly)?|formerly|earlier|last (?:inspected|inspection|time|full inspection|visit)|had (?:been|received|achieved|got|won|rated|judged|handed down)|once(?! (?:again|more))|having been|was last year|^\W*last year|last year (?:was|were|deemed|rated)|(?:years?|months?|weeks?|decade) (?:after|since|ago|earlier)|prior|old|until|used to be|(?:19|20)\d\d, (?:when|in which)|then|spent \w+ years)\b/i
const SINCE_EVENT =
  /\bsince\b(?! (?:then|the (?:single|new|start|launch|introduction)|\w+ framework|\d|january|february|march|april|may|june|july|august|september|october|november|december))/i
const LATER_TIME = new RegExp(
  `^["']?(?:(?!since|launch|introduc|until|by )[^.;])*?\\b(?:when (?:it was |they were )?(?:last )?inspected|(?:at|in) (?:its|the|their) (?:last|previous) inspection|under (?:the|its) (?:previous|old|former)\\b|last time|(?<!after )previously|\\w+ years? (?:ago|earlier|before)|(?<!${MONTH_NAME} )last year)\\b`,
  'i',
)
const MONTH_AND_YEAR = `(?:(${MONTH_NAME})[ ])?(?:((?:19|20)\\d\\d)|(?<=${MONTH_NAME}[ ])last year)\\b`
const DATE_BEHIND = new RegExp(
  `^["']?(?:(?!since|launch|introduc|until|by )[^.;])*?\\b(?:in|of|during|between|as recently as)[ ]${MONTH_AND_YEAR}`,
)
const DATE_AHEAD = new RegExp(`(?:^|[ ])[Ii]n[ ]${MONTH_AND_YEAR}`)
const OPENER =
  /^(?:In|Previously|Until|Before|Formerly|At its last)\b[^,;:]{0,40},|^(?:When|Under|At) [^,;:]{0,60}\b(?:last|previous(?:ly)?|old)\b[^,;:]{0,40},/

/** "from good in 2020 to": what was before is told before "to". */
const FROM_EARLIER =
  /\bfrom[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires)\b.*[ ]to[ ](?:an?[ ]|being[ ])?["']?$/i
const TO_BETTER_OR_WORSE =
  /^["']?[ ]to[ ](?:an?[ ])?["']?(?:outstanding|good|inadequate|adequate|requires|being)/i

const ANYONE =
  /\b(?:an?|any|either) (?:local )?(?:authority|council)\b|\b(?:councils|authorities|departments)\b|\bif you\b/i

/** "If a council is judged inadequate": supposed of any council, and so of none. */
export const isOfAnyone = ({ clauseLeft }: Setting, status: Status) =>
  status === 'hypothetical' && ANYONE.test(clauseLeft)

/** `published`: a year before it makes a rating an earlier one. `names`: whether the clause names a council. */
export function statusOf(
  setting: Setting,
  { relative }: Grade,
  published: string | null,
  namesCouncil: boolean,
): Status {
  const { left, right, clauseLeft, clauseRight } = setting
  const opener = OPENER.exec(left)?.[0] ?? ''
  const clause = left.startsWith(clauseLeft) ? clauseLeft : `${opener} ${clauseLeft}`
  if (KEY_RATINGS.test(left) || (relative && DEFINED.test(left))) return 'scale'
  if (isOtherSubject(clauseLeft, left, clauseRight)) return 'other-subject'
  if ((SCALE.test(left) && !ASPIRATION.test(clause)) || BETWEEN.test(right)) return 'scale'
  if (GENERIC.test(clause) && !EARLIER.test(clause) && !namesCouncil && !COUNTED.test(clause)) {
    if (/\b(?:would|could)\b/.test(right)) return 'hypothetical'
    if (CONSEQUENCE.test(right) || OR_BETTER.test(right)) return 'scale'
  }
  if (SUPERSEDED.test(clause)) return 'superseded'
  if (!namesCouncil && isCounted(left, clause)) return 'aggregate'
  if (ASPIRATION.test(clause) || THE_GOAL.test(right)) return 'aspiration'
  if (HYPOTHETICAL.test(clause)) return 'hypothetical'
  if (UNCHANGED.test(clause) && !/\bno longer\b/i.test(clause))
    return isEarlier(clause, clauseRight, published) ? 'previous' : 'current'
  if (NEGATED.test(clause)) return 'negated'
  if (TO_BETTER_OR_WORSE.test(right) || LEFT_BEHIND.test(clauseLeft) || BEHIND.test(right)) return 'previous'
  if (NOW.test(clause)) return 'current'
  return isEarlier(clause, clauseRight, published) ? 'previous' : 'current'
}

function isEarlier(wholeClause: string, clauseRight: string, published: string | null): boolean {
  const clause = wholeClause.replace(FROM_EARLIER, '')
  if (EARLIER.test(clause) || SINCE_EVENT.test(clause) || LATER_TIME.test(clauseRight)) return true
  const date = DATE_BEHIND.exec(clauseRight) ?? DATE_AHEAD.exec(clause)
  return date !== null && isLongBefore(date, published)
}

/** Months from an inspection to its report and the stories about it. */
const FRESH = 6

/** A year alone is long before the next; a month is so once there has been time to report on it. */
function isLongBefore([, month, year]: RegExpExecArray, published: string | null): boolean {
  if (published === null) return true
  const [nowYear, nowMonth] = published.split('-').map(Number)
  const inYear = year ? Number(year) : (nowYear ?? 0) - 1
  if (!month || !nowMonth) return inYear < (nowYear ?? 0)
  return ((nowYear ?? 0) - inYear) * 12 + nowMonth - monthNumber(month) > FRESH
}

/** A board, a home, a school … is nearer to the grade than the council is, or follows it directly. */
function isOtherSubject(clauseLeft: string, left: string, clauseRight: string): boolean {
  const nearest = lastIndex(clauseLeft, NOT_COUNCILS)
  if (nearest >= 0) return nearest > lastIndex(clauseLeft, COUNCILS)
  if (lastIndex(clauseLeft, COUNCILS) < 0 && lastIndex(left, NOT_COUNCILS) > lastIndex(left, COUNCILS))
    return true
  return lastIndex(clauseRight.slice(0, 30), NOT_COUNCILS) >= 0
}

function lastIndex(words: string, pattern: RegExp): number {
  return matchesOf(pattern, words).at(-1)?.index ?? -1
}

function isCounted(left: string, clause: string): boolean {
  return (
    COUNTED.test(clause) ||
    COUNTED_ALONE.test(left) ||
    (SHARE.test(clause) && !/\bper cent (?:committed|sure)\b/.test(clause))
  )
}
