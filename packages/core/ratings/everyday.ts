/** What speaks against a grade where no noun stands behind it: a turn of everyday speech, or a subject that nobody grades. */

import { isRole } from '../text/names.ts'
import { isAdverb, PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { isBe, RATING_NOUNS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

/** "so good", "we do most good" */
const DEGREE =
  /^(?:so|too|very|how|quite|pretty|really|particularly|consistently|this|do|does|did|done|doing|feels?|felt|most|some|any|much|more|something|nothing|anything|everything|common|greater|public|what|then|come|comes)$/
const IT_IS_GOOD = /\bit(?:['’]s| is| was| would be) good (?:that|to|if|when)\b/
const GOOD_TO = /^(?:see|know|hear|have|be|get|say|go|work|talk|meet|find|look|read|note)$/
const TO_SOMEBODY = /^to (?:me|us|him|her|them|you)$/
const GOING =
  /^(?:aim\w*|head\w*|hop\w+|push\w*|striv\w+|bid|plan\w*|bound|ready|settl\w+|ask\w*|wait\w*|swap\w*|exchang\w+|trad\w+|replac\w+|grade|rating)$/

/** Whether a word without a noun behind it is none of Ofsted's. */
export function isEveryday(clause: Clause, at: number, sentence: string): boolean {
  const { units } = clause
  const unit = units[at]
  if (unit?.lower === 'good' && isTurn(units, at, sentence)) return true
  if (unit?.lower === 'adequate' && isBetterThan(units, at)) return true
  if (/ improvement\b/.test(unit?.lower ?? '')) return at === clause.verbAt && isOfPlain(clause)
  const before = wordAt(units, at - 1)
  if (PLAIN.test(before) || HALF_PLAIN.test(before)) return true
  if (unit?.lower === 'outstanding' && /\d/.test(before)) return true
  if (TO_SOMEBODY.test(wordsOf(units.slice(at + 1, at + 3)))) return true
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
  if (before === 'than') return isBetterThan(units, at)
  if (/^(?:is|was)$/.test(next)) return /^(?:what|a)$/.test(wordAt(units, at + 2))
  if (next === 'at' && isBe(before) && wordAt(units, at + 2).endsWith('ing')) return true
  if (before === 'of' && wordAt(units, at - 2) === 'lot') return true
  if (next === 'to' && GOOD_TO.test(wordAt(units, at + 2))) return true
  return wordAt(units, at - 2) === 'it' && isBe(before) && IT_IS_GOOD.test(sentence)
}

/** "more than adequate": not "less than good", "no better than adequate" */
const isBetterThan = (units: readonly Unit[], at: number) =>
  wordAt(units, at - 1) === 'than' &&
  !/(?:\bless|\b(?:no|nothing|little|not) (?:better|worse|higher|lower|more)) than$/.test(
    wordsOf(units.slice(Math.max(0, at - 3), at)),
  )

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
/** They go before a noun that is graded too: "social work practice", "support for care leavers". */
const HALF_PLAIN = /^(?:support|practice|work|help)$/
/** What reports praise and blame without a grade. */
const PLAIN =
  /^(?:plans?|planning|supervision|assessments?|visits|records|recording|caseloads?|workloads?|oversight|decisions?|decision-making|checks|standards?|training|staffing|morale|referrals|responses?|thresholds|communication|funding|recruitment|retention|results|outcomes|attendance|attainment|behaviour|facilities|conditions|issues|systems?|process(?:es)?|procedures?|placements?|housing|accommodation|pay|food|building|buildings|office|offices|line|data|evidence|information|budgets?|money|resources|capacity|levels|numbers|quality|relationships?|contact|court|partnerships?|working|engagement|challenge|scrutiny|guidance|policy|policies|equipment|meetings?|reviews?|files|notes|carers|parents|families|managers|staff|workers|teachers|pupils|actions?|debts?|bills?|payments?|applications?|deal|idea|news|weather|book|film|day|time|life)$/
/** "its response to children in danger" is the area. */
const OF_AREA = /^(?:responses?|quality)$/
const NO_NAME = /^(?:this|that|that's|these|those|what|he|she|here|something|nothing)$/

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
  if (partyIn(subject)) return true
  if (subject.length > 0) return !NO_NAME.test(head)
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
const isOfPlain = (clause: Clause) =>
  hasPlainNoun(clause) ||
  (clause.kind === 'relative' && nounBefore(clause)?.lower === 'areas') ||
  PLAIN.test(headOf(subjectOf(clause)))

/** "outcomes that are good": the pronoun stands for an everyday noun. */
const hasPlainNoun = (clause: Clause) =>
  clause.kind === 'relative' && clause.opener !== 'whose' && PLAIN.test(nounBefore(clause)?.lower ?? '')

/** The last word before a clause opens. */
function nounBefore({ parent, units }: Clause): Unit | undefined {
  const start = units[0]?.start ?? 0
  return parent?.units.findLast((unit) => unit.start < start && unit.kind !== 'stop')
}
