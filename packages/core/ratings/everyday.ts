/** What speaks against a grade: a noun that the word belongs to, a turn of everyday speech, a subject that nobody grades. */

import { isRole } from '../text/names.ts'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../text/words.ts'
import type { Clause } from './clause.ts'
import { isNumber } from './counted.ts'
import { isAuxiliary, isBe, MANY, RATERS, RATING_NOUNS, REFERRING } from './lexicon.ts'
import { partyIn } from './party.ts'
import { subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'
import { isNounToo, isVerb } from './verbs.ts'

/** Besides prepositions, articles and the like, what may follow a grade that is not the property of some noun. */
const FREE =
  /^(?:overall|today|twice|later|now|too|yet|via|then|need|must|not|rather|altogether|first|second|last|nearly|almost|nor|next|receive|get|gets?|go|goes|wait|respectively|ofsted|council's|children's|local|authorities|las|ahead|apart|itself|himself|themselves|all|says?|said|months?|year|save|except|apiece|either|whose|came|comes|disappears?|went|means?|meant|anyway|among|across|compared|throughout|who|which|that|down|up|out|it|them|us|him|her)$/
const NOT_FREE = /^(?:enough|many|early|people|one's)$/
/** "an inadequate council": a "good council" may be anything. */
const BODY =
  /^(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|departments?|trusts?|schools?|homes?|nursery|nurseries|academy|college|hospital|providers?|rated|ofsted|services?|ones)$/
/** "runs a good service" */
const ONE_BODY = /^(?:service|council|authority|county|department|borough|city)$/
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
  if (isFree(next)) return !unit.grade?.marked && isListed(units, at)
  if (/ improvement/.test(unit.lower) && (unit.grade?.marked || ARTICLE.test(wordAt(units, at - 1))))
    return false
  if (unit.grade?.marked && (next.kind === 'area' || GRADED_NOUN.test(next.lower))) return false
  if (isRated(units, at) && !GRADED_NOUN.test(next.lower) && next.kind === 'word') return false
  if (ONE_BODY.test(next.lower) && /^an?$/.test(wordAt(units, at - 1))) return false
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

const ARTICLE = /^(?:the|an?|another|its|their|our|this|that|your)$/
/** "so good", "we do most good" */
const DEGREE =
  /^(?:so|too|very|how|quite|pretty|really|particularly|consistently|this|do|does|did|done|doing|feels?|felt|most|some|any|much|more|something|nothing|anything|everything|common|greater|public|what|then|come|comes)$/
const IT_IS_GOOD = /\bit(?:['’]s| is| was| would be) good (?:that|to|if|when)\b/
const GOOD_TO =
  /^(?:see|know|hear|have|be|get|say|go|work|talk|meet|find|look|read|note|me|us|him|her|them|you)$/
const GOING =
  /^(?:aim\w*|head\w*|hop\w+|push\w*|striv\w+|bid|plan\w*|bound|ready|settl\w+|ask\w*|wait\w*|swap\w*|exchang\w+|trad\w+|replac\w+|grade|rating)$/

/** Whether a word without a noun behind it is none of Ofsted's. */
export function isEveryday(clause: Clause, at: number, sentence: string): boolean {
  const { units } = clause
  const unit = units[at]
  if (/^(?:good|adequate)$/.test(unit?.lower ?? '') && isTurn(units, at, sentence)) return true
  if (/ improvement\b/.test(unit?.lower ?? '')) return at === clause.verbAt && isOfPlain(clause)
  const before = wordAt(units, at - 1)
  if (PLAIN.test(before) || HALF_PLAIN.test(before)) return true
  if (unit?.lower === 'outstanding' && /\d/.test(before)) return true
  const linking = linkingBefore(units, at)
  if (linking < 0) return false
  return !isSaidOf(clause) && !isWished(units, linking)
}

function isTurn(units: readonly Unit[], at: number, sentence: string): boolean {
  const [before, next] = [wordAt(units, at - 1), wordAt(units, at + 1)]
  if (DEGREE.test(before) || (before === 'as' && (next === 'as' || isBe(wordAt(units, at - 2))))) return true
  if (before === 'for') {
    const ends = units[at + 1] === undefined || units[at + 1]?.kind === 'stop'
    return ends && !units.slice(Math.max(0, at - 5), at).some(({ lower }) => GOING.test(lower))
  }
  if (before === 'the' && next === 'of') return units[at + 2]?.kind !== 'date'
  if (before === 'than')
    return !/(?:\bless|\b(?:no|nothing|little|not) (?:better|worse|higher|lower|more)) than$/.test(
      wordsOf(units.slice(Math.max(0, at - 3), at)),
    )
  if (/^(?:is|was)$/.test(next)) return /^(?:what|a)$/.test(wordAt(units, at + 2))
  if (next === 'at' && isBe(before) && wordAt(units, at + 2).endsWith('ing')) return true
  if (before === 'of' && wordAt(units, at - 2) === 'lot') return true
  if (next === 'to' && GOOD_TO.test(wordAt(units, at + 2))) return true
  return wordAt(units, at - 2) === 'it' && isBe(before) && IT_IS_GOOD.test(sentence)
}

const LINKING =
  /^(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|became|becom(?:es?|ing)|seem(?:s|ed)?|look(?:s|ed)?|feel(?:s|ing)?|felt|sound(?:s|ed)?|prove[sd]?)$/
const BETWEEN = /^(?:not|no|longer|all|both|each|be|been|now|an?|the|of|or|either|neither|and|nor)$/

/** The verb that makes a grade its subject's: "was not yet | good"; -1 for none. */
function linkingBefore(units: readonly Unit[], at: number): number {
  let verb = at - 1
  while (
    verb >= 0 &&
    (units[verb]?.kind === 'grade' ||
      isAdverb(wordAt(units, verb)) ||
      (BETWEEN.test(wordAt(units, verb)) && !isBe(wordAt(units, verb))))
  )
    verb--
  const word = wordAt(units, verb)
  return isBe(word) || LINKING.test(word) ? verb : -1
}

const WISHED =
  /^(?:wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|like|determined|takes?|took|help|helps|bid|strive|ambition|goal|target|expects?|promised?|better|used|said|rated|judged|graded|found|deemed|will|would|can|could|may|might|must|shall|should)$/

/** "wants to be good", "is said to be good": whoever wants it. */
const isWished = (units: readonly Unit[], at: number) =>
  (wordAt(units, at) === 'be' && wordAt(units, at - 1) === 'to') ||
  units.slice(Math.max(0, at - 6), at).some(({ lower }) => WISHED.test(lower))

const STAFF = /^(?:staff|managers|workers|social|teachers|people|children|adopted|practice|support|he|she)$/
const OWN_STAFF = /^(?:staff|managers|workers|leader|director|social|people|schools)$/
const SERVICES =
  /^(?:effectiveness|services?|nobody|none|arrangements|all|work|one|areas?|town|impact|counts|you|other|former|latter|neighbour|step|stage|goal|target|aim|ambition|destination|objective|milestone|things|aspects?|elements?|strands?|parts?|headings?|rest|remainder|others|word|aftercare|everywhere|provision)$/
/** They go before a noun that is graded too: "social work practice", "support for care leavers". */
const HALF_PLAIN = /^(?:support|practice|work|help)$/
/** What reports praise and blame without a grade. */
const PLAIN =
  /^(?:plans?|planning|supervision|assessments?|visits|records?|recording|caseloads?|workloads?|oversight|decisions?|decision-making|checks|standards?|training|staffing|morale|referrals|responses?|thresholds|communication|funding|recruitment|retention|results|outcomes|attendance|attainment|behaviour|facilities|conditions|issues|systems?|process(?:es)?|procedures?|placements?|housing|accommodation|pay|food|building|buildings|office|offices|line|data|evidence|information|budgets?|money|resources|capacity|levels|numbers|quality|relationships?|contact|court|partnerships?|working|engagement|challenge|scrutiny|guidance|policy|policies|equipment|meetings?|reviews?|files|notes|carers|parents|families|managers|staff|workers|teachers|pupils|actions?|debts?|bills?|payments?|applications?|deal|idea|news|weather|book|film|day|time|life)$/
/** "its response to children in danger" is the area. */
const OF_AREA = /^(?:responses?|quality)$/
const NO_NAME = /^(?:there|this|that|these|those|what|he|she|it|here|they|all)$/

/** "The council is good": what is said to be so is a council, its services, a judged area or a grade. */
export function isSaidOf(clause: Clause): boolean {
  const subject = subjectOf(clause)
  const head = headOf(subject)
  const isOfArea = subject.some(({ kind }) => kind === 'area')
  if ((PLAIN.test(head) && !(isOfArea && OF_AREA.test(head))) || isRole(head)) return false
  if (isOfArea || subject.some(({ lower }) => RATING_NOUNS.has(lower))) return true
  const isOfStaff = subject
    .slice(0, 2)
    .some(({ lower }, at) => STAFF.test(lower) && !(at > 0 && lower === 'children'))
  if (isOfStaff || hasPlainNoun(clause)) return false
  const party = partyIn(subject)
  if (party) return party.kind !== 'named' || !isOfOwnStaff(subject)
  const isName = subject.every(({ capital, lower }) => capital && !NO_NAME.test(lower))
  const isCertain = subject.length > 1 || subject[0] !== clause.units[0] || clause.kind !== 'main'
  if (isName && isCertain && subject.length > 0 && subject.length < 4 && !RATERS.has(subject[0]?.lower ?? ''))
    return true
  if (subject.some(({ lower }) => SERVICES.test(lower))) return true
  if (subject.length > 0) return !NO_NAME.test(subject[0]?.lower ?? '')
  return clause.parent !== null && isSaidOf(clause.parent)
}

/** The noun of a phrase, before whatever hangs on it: "the council's response | to the report". */
function headOf(phrase: readonly Unit[]): string {
  const end = phrase.findIndex(
    ({ kind, lower }, at) =>
      at > 0 &&
      (kind === 'stop' || PREPOSITIONS.has(lower) || /^(?:and|across|throughout|beyond)$/.test(lower)),
  )
  return wordAt(phrase, (end < 0 ? phrase.length : end) - 1)
}

/** "Plans require improvement", "areas of practice that require improvement" */
function isOfPlain(clause: Clause): boolean {
  const noun = nounBefore(clause)?.lower ?? ''
  if (clause.kind === 'relative' && (noun === 'areas' || PLAIN.test(noun))) return true
  return PLAIN.test(headOf(subjectOf(clause)))
}

/** "outcomes that are good": the pronoun stands for an everyday noun. */
function hasPlainNoun(clause: Clause): boolean {
  const noun = nounBefore(clause)
  if (clause.kind !== 'relative' || clause.opener === 'whose' || noun?.kind !== 'word' || noun.capital)
    return false
  const isKnown = [RATING_NOUNS, REFERRING, MANY, CONJUNCTIONS].some((nouns) => nouns.has(noun.lower))
  return !isKnown && PLAIN.test(noun.lower)
}

/** The last word before a clause opens. */
function nounBefore({ parent, units }: Clause): Unit | undefined {
  const start = units[0]?.start ?? 0
  return parent?.units.findLast((unit) => unit.start < start && unit.kind !== 'stop')
}

/** "Bury's managers are good" */
function isOfOwnStaff(subject: readonly Unit[]): boolean {
  const at = subject.findIndex(({ kind }) => kind === 'council')
  return subject.slice(at + 1).some(({ kind, lower }) => kind === 'word' && OWN_STAFF.test(lower))
}
