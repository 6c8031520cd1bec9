/** Whether a grade word rates anything: not every "good" is a grade. */
import { isAdverb, PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { isBe, MANY, RATERS, RATING_NOUNS, REFERRING } from './lexicon.ts'
import { partyIn } from './party.ts'
import { isInSlot, isServiceWord } from './slot.ts'
import { subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

interface Word {
  clause: Clause
  /** Of the grade in its clause. */
  at: number
  /** The whole sentence in small letters. */
  sentence: string
  published: string | null
}

/** An everyday "good": "good news", "good enough", "good leaders". */
const ORDINARY =
  /^(?:enough|news|practice|examples?|features?|standards?|start|job|support|outcomes|progress|work|but|leaders|governance|managers|social|quality|partnership|relationships|parenting|understanding|oversight|level|help|people|services)$/
/** What may follow a grade that is not the property of some ordinary noun. */
const FREE =
  /^(?:overall|nor|next|twice|then|today|later|now|too|yet|via|and|or|but|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|is|was|has|had|have|were|are|will|would|receive|get|must|compared|respectively|should|may|can|cannot|could|might|need|needs|go|gets?|wait|if|although|even|though|while|when|where|because|which|who|whose|that|so|ofsted|children's|local|authorities|councils|services|las|departments|council|authority|throughout|nearly|almost|an?|every|each|all|any|it|its|more|some|less|not|other|others|ahead|apart|out|itself|rather|says?|said|months?|year|altogether|up|down|first|second|last|this|save|except|among|anyway|across|compared)$/
/** Inspections of services for special needs end in one of three outcomes, none of them a grade. */
const SPECIAL_NEEDS = /\bsend\b|\bspecial educational needs\b/
const TALK =
  /\b(?:rat(?:ed?|es|ings?)|judg\w+|grad(?:ed?|es|ings?)|deemed|brand\w*|ofsted|inspect\w*|framework|watchdog|overall|special measures|downgrad\w+|upgrad\w+|status|services?|councils?|authorit(?:y|ies)|department|leadership|leavers|protection)\b/
const WISH = /\b(?:like|want|settle for)\b/
const GRADE_ONLY = /^(?:inadequate|requir|needs)/
const OTHER_NOUN = /^(?:schools?|homes?|nursery|nurseries|academy|college|hospital|providers?|rated|ofsted)$/
/** What stands right behind one of these is a grade, whatever comes next. */
const RATED = /^(?:rated|judged|graded|deemed|branded)$/
/** "a rating of good" */
const NAMED = /^(?:ratings?|grades?|grading|judge?ments?|verdicts?|status|label|tag)$/
const MEANS = /^(?:means?|meant|looks?|feels?|felt|is|was)$/
const TERM = /^(?:terms?|words?|phrases?|labels?|tags?)$/
const BEFORE_NOUN = /^(?:overall|ofsted|inspection|from|children's|services|top|-)$/

/** In marks: a grade wherever ratings or services are spoken of. Without marks: only in a slot for grades. */
export function isGraded({ clause, at, sentence, published }: Word): boolean {
  const { units } = clause
  const [unit, nextUnit] = [units[at], units[at + 1]]
  if (!unit?.grade) return false
  const { rating, marked, relative, rated } = unit.grade
  if (rated) return true
  if (relative) return !isNamedNext(units, at) && !isGloss(units, at) && !SPECIAL_NEEDS.test(sentence)
  const inSlot = () => isInSlot(clause, at, isOfServices)
  if (rating.startsWith('performs')) {
    if (hasRatingNoun(units, at)) return true
    if (/^(?:poor|excellent)$/.test(unit.lower) && !isOfAnnual(units, sentence)) return inSlot() && !marked
    if (subjectOf(clause)[0]?.lower === 'we') return false
    const isPlain = /^perform/.test(unit.lower) && TALK.test(sentence) && isOfServices(clause)
    return inSlot() || (isPlain && isOfAnnualYears(published))
  }
  if (hasRatingNoun(units, at) || isNoun(units, at)) return true
  if (/^(?:of|as)$/.test(wordAt(units, at - 1)) && NAMED.test(wordAt(units, at - 2))) return true
  if (nextUnit?.kind === 'council' && unit.lower !== 'good') return true
  const next = wordAt(units, at + 1)
  if (ORDINARY.test(next) && !(marked && (next === 'support' || inSlot()))) return false
  if (marked) {
    const isSaidToBe = isBe(wordAt(units, at - 1)) || /^(?:become|areas?)$/.test(wordAt(units, at - 1))
    if ((at === 0 && clause.verbAt === 1) || nextUnit?.kind === 'area') return true
    return GRADE_ONLY.test(unit.lower) || TALK.test(sentence) || WISH.test(sentence) || isSaidToBe || inSlot()
  }
  return isUnmarkedGrade(clause, at, sentence, inSlot)
}

function isUnmarkedGrade(clause: Clause, at: number, sentence: string, inSlot: () => boolean): boolean {
  const { units } = clause
  const [unit, nextUnit] = [units[at], units[at + 1]]
  const next = wordAt(units, at + 1)
  if (nextUnit?.area === 'capacity-for-improvement') return true
  // "Inadequate: Ofsted's verdict on Leeds"
  if (units.length === 1 && clause.kind === 'main' && TALK.test(sentence)) return true
  if (isBodyNext(units, at) || isFromRater(units, at) || isSubjectItself(clause, at)) return true
  if (wordAt(units, at - 1) === 'longer' && (GRADE_ONLY.test(unit?.lower ?? '') || isOfServices(clause)))
    return nextUnit === undefined || isFree(nextUnit)
  if (TERM.test(wordAt(units, at - 1)) && GRADE_ONLY.test(unit?.lower ?? '')) return true
  if (RATED.test(wordAt(units, at - 1)) && next !== '' && !isServiceWord(nextUnit)) return true
  const ahead = wordsOf(units.slice(Math.max(0, at - 3), at))
  if (/^(?:rated|judged|graded|deemed) to be$/.test(ahead) && !isServiceWord(nextUnit)) return true
  if (unit?.lower.startsWith('requiring') && /\bbeing(?: \w+ly)?$/.test(ahead)) return true
  // "We are not a good service"
  if (/^(?:service|council|authority)$/.test(next) && wordAt(units, at - 1) === 'a') return inSlot()
  if (MEANS.test(next) && wordAt(units, at - 1) === 'what') return GRADE_ONLY.test(unit?.lower ?? '')
  const isTimed =
    next === 'the' && /^(?:next|last|first|second|third|day|week|moment)$/.test(wordAt(units, at + 2))
  if (nextUnit && !isFree(nextUnit) && !isTimed)
    return OTHER_NOUN.test(next) && unit?.grade?.rating !== 'good'
  if (!unit || /to be good$/.test(unit.lower)) return true
  if (/^(?:requir|needs)/.test(unit.lower)) return inSlot() || isOfServices(clause)
  if (unit.lower === 'good' && next === 'of' && wordAt(units, at - 1) === 'the') return false
  if (IT_IS_GOOD.test(sentence) && subjectOf(clause)[0]?.lower === 'it') return false
  if (wordAt(units, at - 1) === 'than') {
    const than = wordsOf(units.slice(Math.max(0, at - 3), at))
    return /(?:\bless|\b(?:no|nothing|little|not) (?:better|worse|higher|lower|more)) than$/.test(than)
  }
  return inSlot()
}

/** "keeps the “good” that", "received a good", "an outstanding of their own": with an article, and no noun behind. */
function isNoun(units: readonly Unit[], at: number): boolean {
  const { lower = '', grade } = units[at] ?? {}
  let ahead = at - 1
  while (NTH.test(wordAt(units, ahead))) ahead--
  if (!(grade?.marked || lower !== 'good' ? ARTICLE : INDEFINITE).test(wordAt(units, ahead))) return false
  const next = units[at + 1]
  if (next === undefined || next.kind === 'date') return true
  if (next.kind === 'stop')
    return grade?.marked === true || next.lower !== ',' || (lower !== 'good' && at === units.length - 2)
  return (
    BEHIND_NOUN.test(next.lower) ||
    /^of (?:its|their|our|your|his|her) own$/.test(wordsOf(units.slice(at + 1, at + 4)))
  )
}

const ARTICLE = /^(?:the|an?|another|its|their|our|this|that|your)$/
const INDEFINITE = /^(?:an?|another|its|their|our)$/
const NTH =
  /^(?:first|second|third|fourth|fifth|last|previous|latest|overall|straight|single|new|old|ever|first-ever)$/
const BEHIND_NOUN =
  /^(?:that|which|from|in|for|on|at|under|since|after|before|last|this|overall|is|was|has|when|it|they)$/

/** "an inadequate council": a "good council" may be anything. */
const isBodyNext = (units: readonly Unit[], at: number) =>
  /^(?:inadequate|outstanding)$/.test(units[at]?.lower ?? '') &&
  /^(?:council|councils|authority|authorities|borough|boroughs|county|counties|departments?|trusts?)$/.test(
    wordAt(units, at + 1),
  )

/** "a second good from Ofsted" */
function isFromRater(units: readonly Unit[], at: number): boolean {
  if (wordAt(units, at + 1) !== 'from') return false
  return units.slice(at + 2, at + 4).some(({ kind, lower }) => kind === 'word' && RATERS.has(lower))
}

/** "Requires improvement is what we have promised" */
const isSubjectItself = ({ units, verbAt }: Clause, at: number) =>
  at === 0 &&
  !(units[at]?.lower === 'good' && wordAt(units, verbAt + 1) === 'what') &&
  isBe(wordAt(units, verbAt)) &&
  units.slice(1, verbAt).every(({ kind, lower }) => kind === 'date' || lower === 'by')

const isFree = ({ kind, lower }: Unit) =>
  kind === 'word' ? FREE.test(lower) || PREPOSITIONS.has(lower) || isAdverb(lower) : kind !== 'area'

/** "inadequate overall Ofsted rating" */
function hasRatingNoun(units: readonly Unit[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const word = wordAt(units, ahead)
    if (RATING_NOUNS.has(word)) return !/^(?:results?|level)$/.test(word) || units[at]?.grade?.marked === true
    if (!BEFORE_NOUN.test(word)) return false
  }
  return false
}

/** "Its second lowest rating of “requires improvement”" says the grade itself. */
function isNamedNext(units: readonly Unit[], at: number): boolean {
  const ahead = /^(?:of|,|as)$/.test(units[at + 1]?.lower ?? '') ? at + 2 : at + 1
  return units[ahead]?.kind === 'grade' && !units[ahead]?.grade?.relative
}

/** "inadequate, the lowest of Ofsted's four ratings", which has been said */
const isGloss = (units: readonly Unit[], at: number) =>
  / of /.test(units[at]?.lower ?? '') &&
  units.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === ',') &&
  units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'grade')

const IT_IS_GOOD = /\bit(?:['’]s| is| was| would be) (?:good|outstanding) (?:that|to|if|when)\b/
const STAFF = /^(?:staff|managers|workers|social|teachers|people|children|adopted|practice|support|he|she)$/
const OWN_STAFF = /^(?:staff|managers|workers|leader|director|social|people|schools)$/
const SERVICES =
  /^(?:effectiveness|services?|nobody|none|arrangements|all|work|judge?ments?|one|areas?|town|impact|counts|you|other|former|latter|neighbour|step|stage|goal|target|aim|ambition|destination|objective|milestone)$/
const NO_NAME =
  /^(?:plans?|support|practice|supervision|assessments?|visits|records?|recording|caseloads|oversight|decisions?|checks|standards?|training|staffing|morale|referrals|responses?|thresholds|communication|funding|recruitment|results|attendance|behaviour|facilities|conditions|there|this|that|these|those|what|he|she|it|here|they|all)$/

/** "The council is good": what is said to be so is a council, its services or a judged area. */
function isOfServices(clause: Clause): boolean {
  const subject = subjectOf(clause)
  if (subject.some(({ kind }) => kind === 'area')) return true
  const isOfStaff = subject
    .slice(0, 2)
    .some(({ lower }, at) => STAFF.test(lower) && !(at > 0 && lower === 'children'))
  if (isOfStaff || hasPlainNoun(clause)) return false
  const party = partyIn(subject)
  if (party) return party.kind !== 'named' || !isOfOwnStaff(subject)
  const isName = subject.every(({ capital, lower }) => capital && !NO_NAME.test(lower))
  if (isName && subject.length > 0 && subject.length < 4 && !RATERS.has(subject[0]?.lower ?? '')) return true
  if (subject.some(({ lower }) => SERVICES.test(lower))) return true
  return subject.length === 0 && clause.parent !== null && isOfServices(clause.parent)
}

/** "outcomes that are good": the pronoun stands for an everyday noun. */
function hasPlainNoun({ kind, opener, parent, units }: Clause): boolean {
  if (kind !== 'relative' || opener === 'whose') return false
  const start = units[0]?.start ?? 0
  const noun = parent?.units.findLast((unit) => unit.start < start && unit.kind !== 'stop')
  const isKnown =
    isServiceWord(noun) ||
    RATING_NOUNS.has(noun?.lower ?? '') ||
    REFERRING.has(noun?.lower ?? '') ||
    MANY.has(noun?.lower ?? '')
  return noun?.kind === 'word' && !isKnown
}

/** "Bury's managers are good" */
function isOfOwnStaff(subject: readonly Unit[]): boolean {
  const at = subject.findIndex(({ kind }) => kind === 'council')
  return subject.slice(at + 1).some(({ kind, lower }) => kind === 'word' && OWN_STAFF.test(lower))
}

/** "poor" and "excellent" were grades until 2011; in marks they are so of those years, or beside another grade. */
const isOfAnnual = (units: readonly Unit[], sentence: string) =>
  /\bannual|\b(?:2008|2009|2010|2011)\b|\brat(?:ed|ings?)\b/.test(sentence) ||
  units.filter(({ kind }) => kind === 'grade').length > 1

/** Annual ratings came in December 2009, 2010 and November 2011; at all other times "performs well" is praise. */
function isOfAnnualYears(published: string | null): boolean {
  return published !== null && published >= '2009-12' && published < '2012-07'
}
