/** How a grade stands in the story, read off its clause's verbs and times. Only `current` is news about a council now. */
import type { Status } from '../schema/vocabulary.ts'
import { FACT, readWords, type Standing, type Words } from './around.ts'
import { type Clause, verbOf } from './clause.ts'
import { isNumber } from './counted.ts'
import { datesIn } from './dates.ts'
import { deniable, isNone } from './denied.ts'
import { isLeft } from './left.ts'
import { GIVING_VERBS, RATING_VERBS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { isCaseOfAny, isDefined, isHabit, isOfClass, isRule, tellsScale } from './scale.ts'
import { isStatistic } from './statistic.ts'
import { subjectOf } from './subject.ts'
import { isSupposed } from './supposed.ts'
import { isTerm } from './term.ts'
import { isEarlier } from './time.ts'
import { wordAt, wordsOf } from './units.ts'
import { isParticiple } from './verbs.ts'
import {
  AIMS,
  ASPIRATION,
  AWAITS,
  BY_THEN,
  DRAFT,
  EXPECTS,
  FROM,
  GONE,
  HEADS,
  HOW_COULD,
  HYPOTHETICAL,
  KEPT,
  LOST,
  NEGATED,
  NOT_KEPT,
  NOT_LEFT,
  NOW,
  PRESENT,
  PROMISED,
  PROSPECT,
  REFUSES,
  SUPERSEDED,
  SURPRISE,
  THE_GOAL,
  WOULD_BE,
} from './wordings.ts'

const BETTER = /\bor (?:better|worse|above|below|higher|lower)\b/
const PAST = /\b(?:was|were|had|moved?|has|have|did)\b/
const TOLD = /\b(?:was|were|found|rated|judged|graded|gave|said|received)\b/
const NOW_RIGHT_BEFORE = /\bnow(?: (?:rated|judged|graded|at|an?))?$/
const BEHIND = /^(?:(?:tag|rating|grade|status) )?behind\b/

/** Areas that only the inspections of children's homes judge. */
const OF_HOMES =
  /\bhow well children (?:and young people )?are helped\b|\beffectiveness of (?:the |its )?leaders and managers\b/
const NOBODY = /^(?:D )?(?:nobody|none|no one)$/
/** "The top grade went to 10 councils" */
const GOES_TO = /^(?:went|goes|has gone|was given|were given|has been given|was awarded) to\b/

export function statusOf(standing: Standing): Status {
  const { party, onScale } = standing
  const words = readWords(standing)
  const isOfRatings = /\b(?:ratings|grades|judge?ments)\b/.test(wordsOf(subjectOf(standing.clause)))
  if (party?.kind === 'other' && !(onScale && isOfRatings)) return 'other-subject'
  if (onScale || isRule(standing) || isHabit(standing) || isDefined(standing)) return 'scale'
  if (OF_HOMES.test(words.sentence)) return 'other-subject'
  if (isTerm(standing, words)) return 'scale'
  if (/\breclassified\b/.test(words.sentence) || /^G means\b/.test(words.sentence)) return 'scale'
  const supposed =
    HYPOTHETICAL.test(words.governed) || WOULD_BE.test(words.governed) || isSupposed(standing.clause)
  const subject = wordsOf(subjectOf(standing.clause))
  const isOfNone = NOBODY.test(subject) && isHad(standing.clause)
  if (party?.kind === 'several' && BETTER.test(words.behind)) return 'aggregate'
  if (GOES_TO.test(words.behind)) {
    const behind = standing.clause.units.slice(standing.at + 1)
    if (partyIn(behind)?.kind === 'counted') return 'aggregate'
  }
  if (isNone(subjectOf(standing.clause)) && OWN.test(subject)) return 'negated'
  if ((party?.kind === 'counted' && !areNews(standing)) || isOfNone) {
    if (
      /\bno (?:\w+ )?(?:council|authority|service)/.test(subject) &&
      /^(?:can|will|may)$/.test(verbOf(standing.clause))
    )
      return 'scale'
    if (SUPERSEDED.test(words.governed)) return 'superseded'
    if (/^no /.test(subject) && ASPIRATION.test(words.governed)) return 'hypothetical'
    return supposed && /\b(?:could|would|might|if)\b/.test(words.governed) ? 'hypothetical' : 'aggregate'
  }
  if ((party === null || party.kind === 'anyone') && isOfClass(standing)) {
    const isCounted = isNumber(wordAt(standing.clause.units, standing.at - 1))
    if (isCounted || HOW_MANY.test(`${words.before} ${words.behind}`)) return 'aggregate'
    if (party === null) return 'scale'
  }
  if (ASKS.test(words.sentence) && !/\bC\b/.test(words.sentence)) return 'scale'
  if (party?.kind !== 'named' && isStatistic(standing, words)) return 'aggregate'
  const general = party?.kind === 'anyone' ? statusOfAnyone(standing, words, supposed) : null
  return general ?? (tellsScale(standing, words) ? 'scale' : ofOne(standing, words, supposed))
}

/** Of councils in general. Null for those that the story knows after all: "Pair of councils move out of inadequate". */
function statusOfAnyone({ clause }: Standing, words: Words, supposed: boolean): Status | null {
  const isLeft = FROM.test(words.before) || LOST.test(words.before)
  const isNews = clause.kind === 'content' && /^(?:is|are)$/.test(clause.parent ? verbOf(clause.parent) : '')
  if (
    !NO_LONGER.test(words.sentence) &&
    /\bfrom\b/.test(words.sentence) &&
    /^(?:can|could|may|might)$/.test(verbOf(clause))
  )
    return 'hypothetical'
  if (PROMISED.test(words.before)) return 'aspiration'
  if (clause.kind === 'reduced' && OF_RULE.test(words.sentence)) return 'scale'
  if (clause.kind === 'reduced' && HOW_MANY.test(wordsOf(clause.parent?.units ?? []))) return 'aggregate'
  if (clause.kind === 'relative' && isOfRule(clause)) return 'scale'
  if (isLeft || isNews || AS_SUCH.test(wordsOf(clause.parent?.units ?? []))) return null
  if (isSupposed(clause) || isCaseOfAny(clause) || MUST.test(words.before)) return 'hypothetical'
  if (BETTER.test(words.behind) || NO_LONGER.test(words.sentence)) return 'scale'
  const isPlanned = clause.kind === 'reduced' && /\b(?:would|could|might)\b/.test(words.sentence)
  if (supposed || isPlanned) return 'hypothetical'
  if (
    clause.kind === 'reduced' &&
    /(?:^|, )all .*\b(?:were|had|have|received|got)\b/.test(wordsOf(clause.parent?.units ?? []))
  )
    return 'aggregate'
  return clause.kind === 'reduced' || !PAST.test(words.before) ? 'scale' : null
}

/** "Councils | that were good last time | have a short inspection": what is so of them without a grade of its own. */
const isOfRule = ({ parent, verbAt, units }: Clause) =>
  parent !== null &&
  PAST.test(wordAt(units, verbAt)) &&
  /^(?:have|get|are|can|must|face|wait|need|go|receive|will|may)$/.test(verbOf(parent)) &&
  !parent.units.some(({ kind }) => kind === 'grade')

const NO_LONGER = /\bcannot\b|\b(?:can|may|will|must) no longer\b/
const OF_RULE = /\b(?:rules?|laws?|regime|policy|powers?|legislation|bill)\b/
/** "As a council rated good, Leeds" */
const AS_SUCH = /^as an? (?:\w+ ){0,3}\w+$/
const MUST = /\b(?:has|have|needs?) to (?:be|become|get|have)(?: (?:rated|judged|graded|found|an?|overall))*$/
const OWN = /\b(?:C|its|their|our|(?:council|authority|borough|county|city)'s)\b/
const DREADS = /\b(?:danger|risk|possibility|threat) that\b/
const IS_NONE_OF = /\b(?:no longer|not|never) (?:\w+ )?(?:one of|among|on (?:the|its|a) list of)\b/
/** "What keeps a council outstanding", "Why an inadequate rating is" */
const ASKS =
  /^(?:why|how|what)\b.{0,40}\ban? (?:council|authority|borough|county|department|G (?:rating|grade|judge?ment|council|authority))\b/
const HOW_MANY = /\b(?:number(?:ed|s)?|total|ma[dk]e up|account(?:s|ed)? for|share|proportion)\b/
/** "Two councils have shaken off": at the top of a story they are its own, who are named below. */
function areNews({ clause, isTop }: Standing): boolean {
  const told = clause.kind === 'content' && clause.parent ? clause.parent : clause
  const subject = wordsOf(subjectOf(told))
  const verb = told.verbAt < 0 ? '' : wordsOf(told.units.slice(told.verbAt, told.verbAt + 2))
  return isTop && TWO_COUNCILS.test(subject) && !STATIVE.test(verb)
}

const TWO_COUNCILS =
  /^(?:another |the )?two\b(?! (?:of|thirds)\b)(?: [\w'-]+){0,4} (?:councils|authorities|boroughs|counties|cities|departments)\b/
const STATIVE =
  /^(?:are|remain|hold|now|have (?!seen|shaken|been|had|lost|won|moved|climbed|fallen|risen|improved|slipped|kept|left))/

/** "nobody was outstanding": not "nobody called it so". */
function isHad(clause: Clause): boolean {
  const behind = clause.units
    .slice(clause.verbAt + 1)
    .find(({ lower }) => !/^(?:been|ever|yet|now)$/.test(lower))
  const isDone = behind !== undefined && isParticiple(behind.lower) && !isRated(behind.lower)
  return !isDone && /^(?:is|are|was|were|has|have|had|holds?|held|got)$/.test(verbOf(clause))
}

const isRated = (word: string) => RATING_VERBS.has(word) || GIVING_VERBS.has(word)

/** Of one council: what nobody has given it yet, or it has no longer, before what it had and has. */
function ofOne(standing: Standing, words: Words, supposed: boolean): Status {
  const { clause, at } = standing
  const { before, since, behind, governed } = words
  if (SUPERSEDED.test(`${wordsOf(subjectOf(clause))} ${governed} ${behind}`)) return 'superseded'
  if (isOfDraft(clause)) return 'superseded'
  if (REFUSES.test(governed) && /^(?:could|would|might)$/.test(verbOf(clause))) return 'hypothetical'
  if (REFUSES.test(governed) || /^no (?:more|longer)\b/.test(behind)) return 'negated'
  if (SURPRISE.test(governed) || HOW_COULD.test(governed)) return 'current'
  if (clause.opener === 'before' && isSupposed(clause)) return 'hypothetical'
  const isHigh = /^(?:good|outstanding)$/.test(clause.units[at]?.grade?.rating ?? '')
  const isLow = clause.units[at]?.grade?.rating === 'inadequate'
  const isWanted = ASPIRATION.test(governed) || AIMS.test(governed)
  // "plans to shake off", "could lose"
  const leaves =
    (isLeft(clause, at) || LOST.test(before)) &&
    !/\b(?:away|off|short|far) (?:from )?(?:\w+ )?being/.test(before)
  if (leaves && (isWanted || supposed || PROMISED.test(before))) return 'current'
  if (HEADS.test(governed)) return isHigh ? 'aspiration' : 'hypothetical'
  if (DREADS.test(governed)) return 'hypothetical'
  const isDue = BY_THEN.test(behind) && (/\b(?:an?|of|for)$/.test(before) || before === '')
  if (isWanted || isDue || THE_GOAL.test(behind)) return isLow ? 'hypothetical' : 'aspiration'
  if (EXPECTS.test(governed)) return isHigh ? 'aspiration' : 'hypothetical'
  if (AWAITS.test(before) || PROSPECT.test(behind)) return 'hypothetical'
  const isPromise = clause.kind !== 'adverbial' || /^(?:when|how)$/.test(clause.opener)
  if (isPromise && PROMISED.test(before)) return isLow ? 'hypothetical' : 'aspiration'
  const isSubject = at < clause.verbAt && !FACT.test(before.split(' ', 1)[0] ?? '')
  if (supposed || (isSubject && /^(?:would|could|might)$/.test(wordAt(clause.units, clause.verbAt))))
    return 'hypothetical'
  if (NOT_KEPT.test(`${governed} ${since}`)) return 'previous'
  const earlier = isEarlier(standing, standing.published)
  if (KEPT.test(`${since} ${behind.slice(0, 24)}`) && !/\bno longer\b/.test(since) && !/\bwhen\b/.test(since))
    return earlier && !/\b(?:keeps?|kept|retain\w*|maintain\w*)\b/.test(since) ? 'previous' : 'current'
  if (/\bnot one of\b/.test(before)) return 'current'
  if (NOT_LEFT.test(before)) return 'current'
  if (clause.kind === 'reduced' && IS_NONE_OF.test(wordsOf(clause.parent?.units ?? []))) return 'negated'
  if (NEGATED.test(deniable(clause, at)) && !/\bnot only\b/.test(before)) return 'negated'
  if (NOW_RIGHT_BEFORE.test(since) && !/\bby now\b/.test(since)) return 'current'
  const becomes = at < clause.verbAt && /^(?:became|becomes|turned)$/.test(verbOf(clause))
  if (becomes || isLeft(clause, at) || BEHIND.test(behind) || GONE.test(behind) || LOST.test(before))
    return 'previous'
  if (NOW.test(since) && PRESENT.test(`${since} ${wordsOf(subjectOf(clause))}`)) return 'current'
  return earlier || isOfFlashback(standing, words) ? 'previous' : 'current'
}

/** "in a draft that was never meant to leave the building, its leaders were outstanding" */
function isOfDraft(clause: Clause): boolean {
  for (let up: Clause | null = clause; up; up = up.parent)
    if (DRAFT.test(wordsOf(up.units))) return /^(?:was|were|had|said|gave)$/.test(verbOf(clause))
  return false
}

function isOfFlashback({ clause, party, past }: Standing, { before, since, sentence }: Words): boolean {
  const hasOwn = party?.kind === 'named' || datesIn(clause.units).length > 0
  const isTold = TOLD.test(before) || clause.verbAt < 0
  return past && !hasOwn && isTold && !NOW.test(sentence) && !/\b(?:is|are|has|have)\b/.test(since)
}
