/** What speaks against a grade: a noun behind it that it belongs to, as in "good news" or "inadequate recording". */
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../text/words.ts'
import { isNumber } from './counted.ts'
import { isAuxiliary, RATERS } from './lexicon.ts'
import { type Unit, wordAt } from './units.ts'
import { isNounToo, isVerb } from './verbs.ts'

const ARTICLE = /^(?:the|an?|another|its|their|our|this|that|your)$/
/** Besides prepositions, articles and the like, what may follow a grade that is not the property of some noun. */
const FREE =
  /^(?:overall|today|twice|later|now|too|yet|via|then|need|must|not|rather|altogether|first|second|last|nearly|almost|nor|next|receive|get|gets?|go|goes|wait|respectively|ofsted|council's|children's|local|authorities|las|ahead|apart|itself|himself|themselves|all|says?|said|months?|year|save|except|apiece|either|whose|came|comes|disappears?|went|means?|meant|anyway|among|across|compared|throughout|who|which|that|down|up|out|it|them|us|him|her|till|ever|alike|unlike|again)$/
const NOT_FREE = /^(?:enough|many|early|people|one's)$/
/** "an inadequate council": a "good council" may be anything. */
const BODY =
  /^(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|departments?|trusts?|schools?|homes?|nursery|nurseries|academy|college|hospital|providers?|rated|ofsted|services?|ones|club|camp|ranks|territory|list|group)$/
/** "runs a good service", "are getting good service" */
const ONE_BODY = /^(?:service|council|authority|county|department|borough|city)$/
const GETTING = /^(?:an?|gets?|got|getting|receives?|received|receiving|given)$/
/** "What does outstanding look like?" */
const ASKING = /^(?:do|does|did)$/
const AREA_NOUN = /^(?:leaders|leadership|management|governance|support|care|help|services?|provision|work)$/
const JOINS = /^(?:with|but|and|for)$/
const BESIDE_REACH = 8
/** What stands behind one of these is a grade, whatever comes next. */
const RATED = /^(?:rated|judged|graded|deemed|branded)$/
/** What a grade in quotation marks may belong to. */
const GRADED_NOUN =
  /^(?:support|care|help|work|leadership|leaders|management|governance|performance|provision|effectiveness|practice|adoption|children|social|services?|teams?|early|families|work|experiences|progress)$/

/** "good news", "inadequate recording", "good, strong leaders" */
export function isPartOfNoun(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || !next || next.area === 'capacity-for-improvement') return false
  if (unit.lower !== 'good' && ASKING.test(wordAt(units, at - 1))) return false
  if (isFree(next)) return !unit.grade?.marked && isListed(units, at)
  if (/ improvement/.test(unit.lower) && (unit.grade?.marked || ARTICLE.test(wordAt(units, at - 1))))
    return false
  if (unit.grade?.marked && (next.kind === 'area' || GRADED_NOUN.test(next.lower))) return false
  if (isRated(units, at) && !GRADED_NOUN.test(next.lower) && next.kind === 'word') return false
  if (ONE_BODY.test(next.lower) && GETTING.test(wordAt(units, at - 1))) return false
  if (isBesideGrade(units, at) && (next.area === 'leadership' || AREA_NOUN.test(next.lower))) return false
  const behind = units[at + 2]
  const isOfBody = unit.lower !== 'good' && BODY.test(next.lower) && (!behind || isFree(behind))
  const isNoun = unit.grade?.marked || ARTICLE.test(wordAt(units, at - 1)) || at === 0
  return !isOfBody && !(isNoun && isVerb(units, at + 1) && !isNounToo(units, at + 1))
}

/** "good, with outstanding support": beside a grade, whatever is graded is so. */
function isBesideGrade(units: readonly Unit[], at: number): boolean {
  const fellow = units.findLastIndex(({ kind }, other) => kind === 'grade' && other < at)
  return (
    fellow >= 0 &&
    at - fellow <= BESIDE_REACH &&
    units.slice(fellow + 1, at).some(({ lower }) => JOINS.test(lower))
  )
}

/** "judged inadequate", "rated as good", "found to be requiring improvement" */
function isRated(units: readonly Unit[], at: number): boolean {
  let before = at - 1
  while (/^(?:as|to|be|being)$/.test(wordAt(units, before))) before--
  return RATED.test(wordAt(units, before))
}

/** "good and determined leaders", "good, strong leaders" */
function isListed(units: readonly Unit[], at: number): boolean {
  if (!/^(?:and|or|but|,)$/.test(units[at + 1]?.lower ?? '')) return false
  return [units[at + 2], units[at + 3]].every(
    (unit) => unit?.kind === 'word' && !unit.capital && !isFree(unit) && !RATERS.has(unit.lower),
  )
}

function isFree({ kind, lower }: Unit): boolean {
  if (kind !== 'word') return kind !== 'area'
  if (NOT_FREE.test(lower)) return false
  const isSmall = [DETERMINERS, SUBJECT_PRONOUNS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES].some((known) =>
    known.has(lower),
  )
  return isSmall || FREE.test(lower) || isAuxiliary(lower) || isNumber(lower) || isAdverb(lower)
}
