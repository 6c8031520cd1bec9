/** Grades counted over many councils. */
import { MONTH_NAME } from '../text/calendar.ts'
import type { Setting } from './setting.ts'

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
/** No year, no day of a month; "the two" and "all three" are councils that the story has named. */
const NUMBER = `(?<!\\b(?:the|all|these|those|both) )(?:(?!(?:19|20)\\d\\d\\b)\\d[\\d,.]*(?! ${MONTH_NAME})(?: per cent|%)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|${SMALL}|half|majority|most|none|nobody|no one|not a single|(?:just|only) one|the rest|no(?! longer\\b)|some|several|many|few|others|other(?= (?:councils|authorities)))`
const BODIES =
  "(?:councils|authorities|local authorities|services?|departments|children's services|authority|council|areas of the country)"
const COUNTED = new RegExp(
  `\\b${NUMBER}(?: \\(\\d+\\))?(?: of)?(?: (?:the|all|english|\\w+))?[ ](?:(?:\\d+|${SMALL}) )?(?:${BODIES}|have|had|were|are|was|with|received|achieved|gained|rated|judged|graded)\\b`,
  'i',
)
/** "The seven councils", with no names to tell whose grade it is. */
const COUNTED_ALONE = new RegExp(
  `(?:^|,|and|with|another|further|just|only)[ ]?${NUMBER}(?: (?:or|as|to|rated|judged|graded))?[ ]["']?$`,
  'i',
)
const SHARE =
  /(?:\d per cent|\d%|\b(?:half|(?:a|one|two|the|three)[ -](?:half|third|quarter|fifth)s?(?= (?:of|are|were|is|was|have|has|\()|$)|(?:third|quarter|fifth)s? of|majority|number|proportion)(?: of)?\b)/i
/** "39 of the 153 authorities – one in four – are" */
const OF_ALL =
  /\b\d+ of (?:the|all|England's) \d+\b|\b(?:one|two|three|\d) (?:in|out of) (?:every )?(?:three|four|five|six|ten|\d{1,2})\b(?! (?:areas|categories|judge?ments|aspects))/i

/** "awarded to 33 councils" */
const AWARDED_TO = new RegExp(
  `^["']?,?[^.;]{0,40}\\b(?:awarded|given|handed|went|go|gone) to (?:(?:just|only|nearly|about) )?${NUMBER}\\b`,
  'i',
)
/** "All those councils", "Where councils were": no one of them is meant. */
const ALL_COUNCILS =
  /^(?:\w+, )?["']?(?:(?:all|most|many|some|where|when|while)(?: of)?(?: those| the| other)? (?:local )?(?:authorities|councils)\b)/i
/** "authorities with an overall judgement of" */
const COUNCILS_WITH = /\b(?:authorities|councils|those) with (?:an? )?[^.;,]{0,60}$/i

export function isCounted({ left, right, clauseLeft }: Setting): boolean {
  const isOfMany = [COUNTED_ALONE, OF_ALL, ALL_COUNCILS, COUNCILS_WITH].some((many) => many.test(left))
  if (isOfMany || COUNTED.test(clauseLeft) || AWARDED_TO.test(right)) return true
  return SHARE.test(clauseLeft) && !/\bper cent (?:committed|sure)\b/.test(clauseLeft)
}
