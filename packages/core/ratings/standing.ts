/** How a grade stands in the story, read off its clause's verbs and times. Only `current` is news about a council now. */
import type { Status } from '../schema/vocabulary.ts'
import type { Clause } from './clause.ts'
import { isNumber } from './counted.ts'
import { datesIn } from './dates.ts'
import type { Graded } from './holder.ts'
import { MANY } from './lexicon.ts'
import { type Party, partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { isEarlier } from './time.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'
import {
  ASPIRATION,
  DENIER,
  DENIES,
  EXPECTS,
  FROM,
  GONE,
  HEADS,
  HYPOTHETICAL,
  KEPT,
  LOST,
  NEGATED,
  NOT_KEPT,
  NOT_LEFT,
  NOW,
  PROMISED,
  REFUSES,
  SCALE,
  SUPERSEDED,
  THE_GOAL,
  TO,
  WOULD_BE,
} from './wordings.ts'

interface Standing extends Graded {
  party: Party | null
  /** One of a list that tells the scale. */
  onScale: boolean
  /** Whether the paragraph tells of an earlier inspection. */
  past: boolean
  /** Whether it stands at the top of the story. */
  isTop: boolean
  published: string | null
}

/** What a reader of the grade's own clause reads before it, since the grade before, behind it, and around it. */
interface Words {
  before: string
  since: string
  behind: string
  /** `before`, and what governs the clause: "hopes that". */
  governed: string
  sentence: string
}

/** Behind these a fact is told, whatever the clause supposes: "could follow, after an inadequate rating". */
const FACT = /^(?:following|despite)$/
const BETTER = /\bor (?:better|worse|above|below|higher|lower)\b/
const PAST = /\b(?:was|were|had|moved?|has|have|did)\b/
const TOLD = /\b(?:was|were|found|rated|judged|graded|gave|said|received)\b/
const NOW_RIGHT_BEFORE = /\bnow(?: (?:rated|judged|graded|at|an?))?$/
const PRESENT = /\b(?:is|are|has|have|'s|'ve|remains?|'re)\b/
const BEHIND = /^(?:(?:tag|rating|grade|status) )?behind\b/

/** Areas that only the inspections of children's homes judge. */
const OF_HOMES =
  /\bhow well children (?:and young people )?are helped\b|\beffectiveness of (?:the |its )?leaders and managers\b/
const NOBODY = /^(?:D )?(?:nobody|none|no one)$/
/** "The top grade went to 10 councils" */
const GOES_TO = /^(?:went|goes|has gone|was given|were given|has been given|was awarded) to\b/
const AND_BEFORE = /^(?:in |D |, )*(?:and|before that|then)(?: (?:an?|before that|from))*$/

export function statusOf(standing: Standing): Status {
  const { party, onScale } = standing
  const words = readWords(standing)
  const isOfRatings = /\b(?:ratings|grades|judge?ments)\b/.test(wordsOf(subjectOf(standing.clause)))
  if (party?.kind === 'other' && !(onScale && isOfRatings)) return 'other-subject'
  if (onScale || isRule(standing) || isHabit(standing) || isDefined(standing)) return 'scale'
  if (OF_HOMES.test(words.sentence)) return 'other-subject'
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
  const general = party?.kind === 'anyone' ? statusOfAnyone(standing, words, supposed) : null
  return general ?? (tellsScale(standing, words) ? 'scale' : ofOne(standing, words, supposed))
}

/** Of councils in general. Null for those that the story knows after all: "Pair of councils move out of inadequate". */
function statusOfAnyone({ clause }: Standing, words: Words, supposed: boolean): Status | null {
  const isLeft = FROM.test(words.before) || LOST.test(words.before)
  const isNews = clause.kind === 'content' && /^(?:is|are)$/.test(clause.parent ? verbOf(clause.parent) : '')
  if (/\bfrom\b/.test(words.sentence) && /^(?:can|could|may|might)$/.test(verbOf(clause)))
    return 'hypothetical'
  if (isLeft || isNews || AS_SUCH.test(wordsOf(clause.parent?.units ?? []))) return null
  if (isSupposed(clause) || isCaseOfAny(clause) || MUST.test(words.before)) return 'hypothetical'
  if (BETTER.test(words.behind) || /\bcannot\b/.test(words.sentence)) return 'scale'
  const isPlanned = clause.kind === 'reduced' && /\b(?:would|could|might)\b/.test(words.sentence)
  if (supposed || isPlanned) return 'hypothetical'
  if (clause.kind === 'reduced' && /^all .*\b(?:were|had|have)\b/.test(wordsOf(clause.parent?.units ?? [])))
    return 'aggregate'
  return clause.kind === 'reduced' || !PAST.test(words.before) ? 'scale' : null
}

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
  const subject = wordsOf(subjectOf(clause))
  const verb = clause.verbAt < 0 ? '' : wordsOf(clause.units.slice(clause.verbAt, clause.verbAt + 2))
  return isTop && TWO_COUNCILS.test(subject) && !STATIVE.test(verb)
}

const TWO_COUNCILS =
  /^(?:another |the )?two\b(?! (?:of|thirds)\b)(?: [\w'-]+){0,4} (?:councils|authorities|boroughs|counties|cities|departments)\b/
const STATIVE =
  /^(?:are|remain|hold|now|have (?!seen|shaken|been|had|lost|won|moved|climbed|fallen|risen|improved|slipped|kept|left))/
const verbOf = ({ units, verbAt }: Clause) => wordAt(units, verbAt)

/** "nobody was outstanding": not "nobody called it so". */
const isHad = (clause: Clause) => /^(?:is|are|was|were|has|have|had|holds?|held|got)$/.test(verbOf(clause))

const REGIME = /\b(?:inspect\w*|visits?|visited|years?|returns?|revisit\w*|re-inspect\w*|wait\w*)\b/

/** "By the time a council is inadequate", "a council that is inadequate might": not the class of a rule. */
function isCaseOfAny({ kind, opener, units, verbAt, parent }: Clause): boolean {
  if (kind === 'adverbial') return /^(?:when|once|where)$/.test(opener) && PRESENT.test(wordAt(units, verbAt))
  const words = wordsOf(units)
  if (/^by the time\b/.test(words)) return true
  if (!parent || !(kind === 'relative' || kind === 'reduced')) return false
  const main = wordsOf(parent.units)
  return /^an? /.test(main) && /\b(?:might|could|may|would|will)\b/.test(main) && !REGIME.test(main)
}

/** Of one council: what nobody has given it yet, or it has no longer, before what it had and has. */
function ofOne(standing: Standing, words: Words, supposed: boolean): Status {
  const { clause, at } = standing
  const { before, since, behind, governed } = words
  if (SUPERSEDED.test(`${wordsOf(subjectOf(clause))} ${governed} ${behind}`)) return 'superseded'
  if (REFUSES.test(governed)) return 'negated'
  if (clause.opener === 'before' && isSupposed(clause)) return 'hypothetical'
  const isHigh = /^(?:good|outstanding)$/.test(clause.units[at]?.grade?.rating ?? '')
  const isLow = clause.units[at]?.grade?.rating === 'inadequate'
  if (HEADS.test(governed)) return isHigh ? 'aspiration' : 'hypothetical'
  if (DREADS.test(governed)) return 'hypothetical'
  if (ASPIRATION.test(governed) || THE_GOAL.test(behind)) return isLow ? 'hypothetical' : 'aspiration'
  if (isHigh && EXPECTS.test(governed)) return 'aspiration'
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

function isOfFlashback({ clause, party, past }: Standing, { before, since, sentence }: Words): boolean {
  const hasOwn = party?.kind === 'named' || datesIn(clause.units).length > 0
  const isTold = TOLD.test(before) || clause.verbAt < 0
  return past && !hasOwn && isTold && !NOW.test(sentence) && !/\b(?:is|are|has|have)\b/.test(since)
}

function readWords({ clause, at, clauses }: Standing): Words {
  const own = clause.units.slice(0, at)
  const fact = own.findLastIndex(({ kind, lower }) => kind === 'word' && FACT.test(lower))
  const before = wordsOf(own.slice(Math.max(0, fact)))
  return {
    before,
    since: wordsOf(own.slice(own.findLastIndex(({ kind }) => kind === 'grade') + 1)),
    behind: wordsOf(clause.units.slice(at + 1)),
    governed: fact > 0 || FACT.test(wordAt(own, 0)) ? before : `${governing(clause)} ${before}`.trim(),
    sentence: clauses.map(({ units }) => wordsOf(units)).join(' '),
  }
}

const isOfOne = /\b(?:one|any|somewhere|an? (?:council|authority|borough|service|department|place))$/
/** "The plan would see Leeds | rated good" */
const SEES = /\b(?:would|could|might|will|should|to) (?:see|have|get|leave|make)\b/
const DEEPEST = 4
const GOVERNING_REACH = 14

/** Words of the clauses that this one hangs on: "hopes that", "would be happy if". */
function governing(clause: Clause): string {
  const words: string[] = []
  let inner = clause
  for (let depth = 0; inner.parent && depth < DEEPEST; depth++) {
    const { kind, opener, parent } = inner
    const isCondition =
      /^(?:if|until|unless|whether|so)$/.test(opener) || (opener === 'before' && isSupposed(inner))
    const isOfAnyone =
      kind === 'relative' &&
      (parent.units.some(({ lower }) => lower === 'anyone') || isOfOne.test(wordsOf(aheadOf(inner, parent))))
    const isSeen = kind === 'reduced' && SEES.test(wordsOf(aheadOf(inner, parent)))
    if (kind !== 'content' && !isOfAnyone && !isSeen && !(kind === 'adverbial' && isCondition)) break
    const ahead = aheadOf(clause, parent).filter((unit) => unit.kind !== 'grade')
    words.unshift(wordsOf(ahead.slice(-GOVERNING_REACH)))
    inner = parent
  }
  return words.join(' ')
}

/** "if it is judged good", "before it can be": the clause is a condition, or stands in one. */
function isSupposed(clause: Clause): boolean {
  if (isInverted(clause)) return true
  let up: Clause | null = clause
  for (let depth = 0; up && depth < DEEPEST; depth++) {
    const { kind, opener, units, parent, verbAt }: Clause = up
    if (kind === 'adverbial')
      return (
        (opener === 'once' && PRESENT.test(wordAt(units, verbAt))) ||
        (/^(?:if|unless|until)$/.test(opener) &&
          !isFact(up) &&
          !/^(?:now|then|recently)$/.test(wordAt(units, 1))) ||
        (opener === 'before' && units.some(({ lower }) => /^(?:can|could|will)$/.test(lower)))
      )
    if (kind === 'joined' && !/^(?:and|or)$/.test(opener)) return false
    up = parent
  }
  return false
}

/** "Were it to be judged", "should the council be found", "had it been", "Will Leeds be good?" */
const isInverted = ({ kind, units, verbAt }: Clause) =>
  verbAt === 0 &&
  (kind === 'main' || kind === 'joined') &&
  /^(?:were|should|had|will|would|can|could|might|may)$/.test(wordAt(units, 0)) &&
  units.slice(1, INVERTED_REACH).some(({ lower }) => /^(?:be|been|to|get|become)$/.test(lower))

const INVERTED_REACH = 8

/** "until its rating jumped": not "would not rest until it was". */
function isFact({ opener, parent, units, verbAt }: Clause): boolean {
  const isPast = PAST_EVENT.test(wordAt(units, verbAt))
  return opener === 'until' && isPast && !/^(?:will|would|could|can|must)$/.test(parent ? verbOf(parent) : '')
}

const PAST_EVENT =
  /^(?:was|were|had|[a-z]{2,}ed|fell|rose|went|came|became|got|won|lost|gave|took|made|told|found)$/

/** A denial holds from its word to the end of its clause, and for the clause that it governs. */
function deniable(clause: Clause, at: number): string {
  const own = clause.units.slice(0, at)
  const grade = own.findLastIndex(
    ({ kind }, index) => kind === 'grade' && wordAt(own, index + 1) !== 'enough',
  )
  const joint = own.slice(grade + 1)
  const isJoined = grade >= 0 && joint.every(({ lower }) => /^(?:or|nor|,|and|an?)$/.test(lower))
  const parent = clause.kind === 'content' ? clause.parent : null
  const joined = parent?.kind === 'joined' && parent.verbAt === 1 ? (parent.parent?.units ?? []) : []
  const around = wordsOf([...joined, ...(parent?.units ?? [])].slice(-8))
  const denied = DENIES.test(around) ? around : ''
  if (grade >= 0 && !isJoined) return `${denied} ${wordsOf(joint)}`
  const subject = subjectOf(clause)
  const denier = subject.filter(({ lower }) => DENIER.test(lower))
  if (isNone(subject)) return 'not'
  const verb = clause.verbAt >= 0 && clause.verbAt < at ? clause.verbAt : 0
  const comma = own.findLastIndex(({ lower }) => lower === ',')
  const from = isJoined || comma <= verb ? verb : Math.min(comma, verb)
  return `${denied} ${wordsOf([...denier, ...own.slice(Math.max(from, verb))])}`
}

/** "No area of its work", "none of Leeds's services" */
const isNone = (subject: readonly Unit[]) =>
  /^(?:and |but )?(?:none of|neither of|no (?:single )?(?:part|area|aspect|element|service|judge?ment)|not (?:one|a single))\b/.test(
    wordsOf(subject),
  )

/** "from good to": told as what was before; "good to outstanding" too. */
function isLeft({ units }: Clause, at: number): boolean {
  const next = units.slice(at + 1).findIndex(({ kind }) => kind === 'grade')
  const between = next < 0 ? '' : wordsOf(units.slice(at + 1, at + 1 + next))
  if (TO.test(between) || FROM.test(wordsOf(units.slice(0, at)))) return true
  // "up from good in 2022 and inadequate in 2017"
  const before = units.slice(0, at).findLastIndex(({ kind }) => kind === 'grade')
  const isJoined = before >= 0 && AND_BEFORE.test(wordsOf(units.slice(before + 1, at)))
  return isJoined && FROM.test(wordsOf(units.slice(0, before)))
}

function tellsScale({ clause, party }: Standing, { behind, governed }: Words): boolean {
  if (/\banything less than$/.test(governed) && !ASPIRATION.test(governed)) return true
  if (party === null && /^or (?:better|worse|above|below|higher|lower)\b/.test(behind)) return true
  const around = `${wordsOf(clause.units)} ${wordsOf(clause.parent?.units ?? [])}`
  return party?.kind !== 'named' && SCALE.test(around) && !ASPIRATION.test(governed)
}

/** "Inadequate authorities": with no article, a class of them. */
const isOfClass = ({ clause: { units }, at }: Standing) =>
  MANY.has(wordAt(units, at + 1)) &&
  !/^(?:services|areas|places)$/.test(wordAt(units, at + 1)) &&
  (at === 0 || !/^(?:the|its|their|two|both|these|those|three|four)$/.test(wordAt(units, at - 1)))

/** "An inadequate rating drives people away": any such rating does. */
function isRule({ clause: { units }, at }: Standing): boolean {
  // "A judgement of inadequate can trigger"
  const isOfAny = /^an? (?:\w+ )?(?:rating|grade|judge?ment|verdict) of$/.test(wordsOf(units.slice(0, at)))
  if (isOfAny && RULES.test(wordAt(units, at + 1)) && !/^[cw]ould$/.test(wordAt(units, at + 1))) return true
  const isAny =
    at === 1 &&
    /^an?$/.test(wordAt(units, 0)) &&
    /^(?:rating|grade|judge?ment|verdict)$/.test(wordAt(units, 2))
  return isAny && RULES.test(wordAt(units, 3))
}

/** "One that is good | gets left alone" */
function isHabit({ clause, clauses }: Standing): boolean {
  const { kind, parent, units, verbAt } = clause
  if (kind !== 'relative' || !parent || !IS_SO.test(units[verbAt]?.lower ?? '')) return false
  const ahead = aheadOf(clause, parent)
  if (!OF_ANY.test(wordsOf(ahead))) return false
  const next = clauses[clauses.indexOf(clause) + 1]
  const verb = parent.verbAt >= ahead.length ? verbOf(parent) : next?.verbAt === 0 ? verbOf(next) : ''
  return (
    HABIT.test(verb) || (/^(?:is|are|has|have|gets?|can|must)$/.test(verb) && OF_EACH.test(wordsOf(ahead)))
  )
}

const IS_SO = /^(?:is|are|has|have|requires?|needs?)\b/
const OF_ANY = /(?:^|, |\b(?:and|but|while) )(?:an?|one|any|every|each|those)(?: [\w']+){0,4}$/
const OF_EACH = /\b(?:one|any|every|each|those)(?: [\w']+){0,4}$/
const HABIT = /^(?!is$|has$|was$|says$)[a-z]{2,20}s$/
const RULES = /^(?:do|does|did|can|could|may|will|would|(?!is|was|has)[a-z]{2,20}s)$/
const IS =
  /^(?:, )?(?:(?:which|that|this) ?)?(?:(?:is|was|being|means) ?)?(?:(?:ofsted's|the|its|their|a) ?)*$/

/** "Inadequate is the lowest grade", "inadequate, the lowest of the ratings" */
function isDefined({ clause, at, clauses }: Standing): boolean {
  if (!clause.units[at]?.grade?.relative)
    return (
      at === 0 &&
      clause.units.slice(1).some(({ grade }) => grade?.relative) &&
      /^(?:is|was)$/.test(verbOf(clause))
    )
  const before: readonly Unit[] = clause.units.slice(0, at)
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (grade >= 0)
    return IS.test(wordsOf(before.slice(grade + 1)).replace(/^(?:rating|grade|judge?ment) ?/, ''))
  const previous = clauses[clauses.indexOf(clause) - 1]
  const hangs = clause.kind === 'aside' || clause.kind === 'relative' || clause.kind === 'joined'
  return (
    hangs &&
    IS.test(wordsOf(before)) &&
    previous?.units.slice(-3).some(({ kind }) => kind === 'grade') === true
  )
}
