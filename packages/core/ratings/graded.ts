/** Whether a grade word rates anything: not every "good" is a grade. */
import { isAdverb, PREPOSITIONS } from '../text/words.ts'
import type { Clause } from './clause.ts'
import {
  GIVING_VERBS,
  isBe,
  MANY,
  MODALS,
  RATERS,
  RATING_NOUNS,
  RATING_NOW,
  RATING_VERBS,
  REFERRING,
} from './lexicon.ts'
import { partyIn } from './party.ts'
import { subjectOf } from './subject.ts'
import type { Unit } from './units.ts'

const MOVING =
  /^(?:downgrad\w+|upgrad\w+|slip\w*|falls?|fallen|falling|fell|drop\w*|plung\w+|plummet\w*|slump\w*|sinks?|sank|sunk|sinking|declin\w+|mov(?:e[sd]?|ing)|jump\w*|leap\w*|leapt|climb\w*|rise[sn]?|rising|rose|improv\w+|went|gone|goes|going|transform\w*|turnaround|turned|lifted|progress\w*|step\w*|demoted|limited|restricted|promoted|raised|exit\w*|escap\w+|up|down|back|journey|out|returned?|return|removal|tumbl\w+|moves?|came|come|comes|shift\w*|switch\w*|took|takes?)$/
const WISHED =
  /^(?:wants?|wanted|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|like|determined|takes?|took|help|helps|plans?|bid|strive|ambition|goal|target|expects?|promised?)$/
/** What may stand between what rates and the grade. */
const SMALL =
  /^(?:as|for|to|be|being|been|a|an|another|its|their|his|the|overall|ofsted|ofsted's|both|all|still|only|at|least|now|just|by|either|neither|also|top|merely|twice|again|once|more|no|longer|not|never|each|currently|already|yet|even|inspectors|or|and|nor|previous|old|new|latest|second|third|fourth|first|own|is|are|was|were|straight|much|of|from|better|than|that|out|rating|grade|inspection|so|then|there|today|itself|themselves|fully|truly|firmly|sure|either|or)$/
const SERVICE =
  /^(?:services?|care|it|they|them|us|we|you|department|provision|council|authority|authorities|councils|city|borough|county|trust|effectiveness|leadership|governance|performance|management|families|work|nobody|none|no|one|town|all|everything|island|impact|outcomes|practice|home|homes|schools?|areas?|experiences|progress|arrangements|nine|ten|company|support)('s|s')?$/
const ORDINARY =
  /^(?:enough|news|practice|examples?|features?|standards?|start|job|support|outcomes|progress|work|but|leaders|governance|managers|social|quality|partnership|relationships|parenting|understanding|oversight|level|help|people|services)$/
const FREE_WORD =
  /^(?:by|for|in|on|at|after|since|following|within|overall|and|or|but|with|without|over|under|when|while|from|to|as|across|against|because|despite|until|before|during|between|than|twice|again|last|this|one|two|three|four|five|just|only|is|was|has|had|have|were|are|will|would|receive|get|must|compared|respectively|should|may|can|cannot|if|although|ofsted|children's|local|authorities|councils|services|departments|council|authority|once|too|also|yet|anyway|throughout|nearly|almost|a|behind|at|alongside|save|except|which|who|where|so|now|today|then|any|among|every|each|all|it|its|more|some|less|not|wait|need|needs|go|gets?|can|could|might|still|ahead|apart|out|itself|not|rather|that|before|says?|said|ten|nine|six|seven|eight|eleven|twelve|year|months?|earlier|later|here|there|upon|up|down|altogether|even|though|in|via|first|second|whose|other|others)$/
/** What stands behind one of these is a grade, whatever comes next. */
const RATED = /^(?:rated|judged|graded|deemed|branded)$/
const SPECIAL_NEEDS = /\bsend\b|\bspecial educational needs\b/
const TALK =
  /\b(?:rat(?:ed?|es|ings?)|judg\w+|grad(?:ed?|es|ings?)|deemed|brand\w*|ofsted|inspect\w*|framework|watchdog|overall|special measures|downgrad\w+|upgrad\w+|status|services?|councils?|authorit(?:y|ies)|department|leadership|leavers|protection)\b/

export interface Reading {
  clause: Clause
  at: number
  /** The whole sentence in small letters. */
  sentence: string
  published: string | null
}

export function isGraded({ clause, at, sentence, published }: Reading): boolean {
  const unit = clause.units[at]
  const grade = unit?.grade
  if (!unit || !grade) return false
  const next = clause.units[at + 1]
  if (grade.relative) return !isNamedNext(clause.units, at) && !SPECIAL_NEEDS.test(sentence)
  if (grade.rating.startsWith('performs'))
    return (
      isInSlot(clause, at) ||
      (isOfAnnualYears(published) &&
        TALK.test(sentence) &&
        /^perform/.test(unit.lower) &&
        isOfServices(clause))
    )
  if (isRatingNoun(clause.units, at)) return true
  if (next?.kind === 'word' && ORDINARY.test(next.lower) && !(grade.marked && isInSlot(clause, at))) {
    if (!(grade.marked && next.lower === 'support')) return false
  }
  const isGradeOnly = /^(?:inadequate|requir|needs)/.test(unit.lower)
  if (grade.marked)
    return (
      isGradeOnly ||
      /\b(?:like|want|settle for)\b/.test(sentence) ||
      TALK.test(sentence) ||
      isAfterBe(clause, at) ||
      isInSlot(clause, at)
    )
  if (next?.area === 'capacity-for-improvement') return true
  if (next && /^(?:service|council|authority)$/.test(next.lower) && clause.units[at - 1]?.lower === 'a')
    return isInSlot(clause, at)
  if (next && RATED.test(clause.units[at - 1]?.lower ?? '') && !isServiceWord(next)) return true
  if (next && !isFree(next)) return isOtherNoun(clause.units, at)
  if (/to be good$/.test(unit.lower)) return true
  if (/^(?:requir|needs)/.test(unit.lower)) return isInSlot(clause, at) || isOfServices(clause)
  return clause.units[at - 1]?.lower !== 'than' && isInSlot(clause, at)
}

/** "an outstanding school": a grade of another body. */
function isOtherNoun(units: readonly Unit[], at: number): boolean {
  return (
    /^(?:schools?|home|homes|nursery|nurseries|academy|college|hospital|provider|providers|rated|ofsted)$/.test(
      units[at + 1]?.lower ?? '',
    ) && units[at]?.grade?.rating !== 'good'
  )
}

function isRatingNoun(units: readonly Unit[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const unit = units[ahead]
    if (unit?.kind !== 'word') return false
    if (RATING_NOUNS.has(unit.lower))
      return !/^(?:results?|level)$/.test(unit.lower) || units[at]?.grade?.marked === true
    if (!/^(?:overall|ofsted|inspection|from|children's|services|top|-)$/.test(unit.lower)) return false
  }
  return false
}

function isNamedNext(units: readonly Unit[], at: number): boolean {
  let ahead = at + 1
  while (/^(?:of|,|as)$/.test(units[ahead]?.lower ?? '')) ahead++
  return ahead > at && units[ahead]?.kind === 'grade' && !units[ahead]?.grade?.relative && ahead - at <= 2
}

function isFree({ kind, lower }: Unit): boolean {
  return kind !== 'word' && kind !== 'area'
    ? true
    : kind === 'area'
      ? false
      : FREE_WORD.test(lower) || PREPOSITIONS.has(lower) || isAdverb(lower)
}

/** What rates stands before the grade with nothing but small words, and what is graded, between. */
function isInSlot(clause: Clause, at: number): boolean {
  const { units } = clause
  let through = 0
  for (let before = at - 1; before >= 0; before--) {
    const unit = units[before]
    if (!unit) break
    if (unit.kind === 'grade')
      return (
        (!unit.grade?.marked || units[at]?.grade?.marked === true) &&
        through <= 8 &&
        isJoint(units.slice(before + 1, at))
      )
    if (unit.kind !== 'word') {
      through++
      continue
    }
    const { lower } = unit
    if (RATING_VERBS.has(lower) || RATING_NOW.has(lower)) return isRatingObject(units.slice(before + 1, at))
    if (lower === 'rating' || /^(?:judging|grading|branding|labelling|deeming|calling)$/.test(lower))
      return isRatingObject(units.slice(before + 1, at)) || isSmallOnly(units.slice(before + 1, at))
    if (
      MOVING.test(lower) &&
      /\b(?:from|to|of|at|into|back)\b/.test(wordsOf(units.slice(before, at))) &&
      /^(?:from|to|of|at|a|an|being|its|overall|ofsted|rated|the|previous|just|merely|straight|into)$/.test(
        units[at - 1]?.lower ?? '',
      )
    )
      return true
    if (
      lower === 'be' &&
      units[before - 1]?.lower === 'to' &&
      units
        .slice(Math.max(0, before - 8), before)
        .some((one) => RATING_VERBS.has(one.lower) || one.lower === 'said')
    ) {
      if (units.slice(Math.max(0, before - 8), before).some((one) => one.lower === 'said'))
        return isSmallOnly(units.slice(before + 1, at))
      continue
    }
    if (
      isBe(lower) ||
      /^(?:remain(?:s|ed|ing)?|become|became|becomes|becoming|stay(?:s|ed)?|'s|considered)$/.test(lower)
    ) {
      if (isSmallOnly(units.slice(before + 1, at))) return isOfServices(clause) || hasWish(units, before)
      return false
    }
    if (
      RATING_NOUNS.has(lower) &&
      /^(?:of|as|to|was|is|at|from|:)$/.test(units[before + 1]?.lower ?? '') &&
      isSmallOnly(units.slice(before + 1, at))
    )
      return true
    if (
      GIVING_VERBS.has(lower) &&
      isSmallOnly(units.slice(before + 1, at)) &&
      /^(?:of|as|to|from|overall)$/.test(units[at - 1]?.lower ?? '')
    )
      return true
    if (
      /^(?:warrant|call|called|settle|settled|achieve|achieving|get|getting|reach|reached|reaching|reaches|become|count|counts|lost|shed|meant|means|stays?)$/.test(
        lower,
      ) &&
      isSmallOnly(units.slice(before + 1, at)) &&
      lower !== 'means'
    )
      return (
        units[at]?.grade?.marked === true ||
        units[before + 1]?.lower === 'for' ||
        /^(?:warrant|reach|reached|reaches|reaching|call|called|stays?)$/.test(lower)
      )
    if (!SMALL.test(lower)) through++
    if (through > 14) return false
  }
  return isVerbless(clause, at)
}

/** "Leadership – Good", "also outstanding overall", "Bolton, outstanding in all areas" */
function isVerbless(clause: Clause, at: number): boolean {
  const { units, kind } = clause
  const before = units.slice(0, at)
  const next = units[at + 1]
  if (clause.verbAt >= 0 && clause.verbAt < at) {
    const comma = before.findLastIndex(({ kind: one }) => one === 'stop')
    return comma > clause.verbAt ? false : false
  }
  if (kind === 'reduced') return isSmallOnly(before.slice(1)) || isRatingObject(before.slice(1))
  if ((kind === 'aside' || clause.opener === ':') && before.length === 0 && isEnd(next) && units.length <= 2)
    return true
  if (kind === 'with') return before.length > 1 && isServiceWord(before.at(-1))
  if (kind === 'aside' || kind === 'joined')
    return (
      (before.length === 0 ||
        before.every((unit) => unit.kind !== 'word' || SMALL.test(unit.lower) || isServiceWord(unit))) &&
      (isSpeakingArea(clause.parent) || isEnd(next)) &&
      (isSpeakingArea(clause.parent) || before.length > 0)
    )
  const last = before.at(-1)
  const secondLast = before.at(-2)
  const apposed =
    last?.lower === ',' || (last?.kind === 'word' && SMALL.test(last.lower) && secondLast?.lower === ',')
  return (
    apposed &&
    partyIn(before)?.kind === 'named' &&
    next !== undefined &&
    /^(?:in|overall|,|for|since|on)$/.test(next.lower)
  )
}

const isEnd = (unit: Unit | undefined) => unit === undefined || unit.kind === 'stop'

function isSpeakingArea(clause: Clause | null): boolean {
  return (
    clause !== null &&
    clause.verbAt < 0 &&
    (clause.units.some(({ kind }) => kind === 'area') ||
      /\b(?:effectiveness|practice|services|management|governance)$/.test(clause.units.at(-1)?.lower ?? ''))
  )
}

const isSmallOnly = (units: readonly Unit[]) =>
  units.every(
    ({ kind, lower }) =>
      (kind === 'word' && (SMALL.test(lower) || (isAdverb(lower) && lower !== 'consistently'))) ||
      kind === 'date' ||
      lower === ',',
  )

/** What a verb of rating rates: nothing, or a service; not "found inadequate recognition". */
function isRatingObject(units: readonly Unit[]): boolean {
  if (isSmallOnly(units)) return true
  if (units[0]?.lower === 'that') return false
  const tail = units.filter(({ kind, lower }) => !(kind === 'word' && (SMALL.test(lower) || isAdverb(lower))))
  const last = tail.at(-1)
  if (
    /^(?:as|be)$/.test(units.at(-1)?.lower ?? '') ||
    (/^(?:a|an|overall|either)$/.test(units.at(-1)?.lower ?? '') &&
      /^(?:as|be)$/.test(units.at(-2)?.lower ?? ''))
  )
    return true
  if (last && /^(?:ofsted|inspectors|watchdog|inspectorate|regulators?)$/.test(last.lower)) return true
  return isServiceWord(last) || last?.kind === 'stop' || last?.kind === 'date'
}

const isServiceWord = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.kind === 'council' ||
    unit.kind === 'area' ||
    (unit.kind === 'word' && SERVICE.test(unit.lower)) ||
    (unit.kind === 'word' && /^(?:leaders|leavers|children|larkfield)$/.test(unit.lower)) ||
    unit.capital)

function hasWish(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 6), at).some(({ lower }) => WISHED.test(lower) || MODALS.has(lower))
}

function isJoint(units: readonly Unit[]): boolean {
  return units.every(
    ({ kind, lower }) =>
      (kind === 'stop' && lower !== '.') ||
      kind === 'date' ||
      kind === 'area' ||
      kind === 'council' ||
      (kind === 'word' &&
        (SMALL.test(lower) ||
          PREPOSITIONS.has(lower) ||
          isServiceWord({ kind, lower, capital: false, start: 0, end: 0 }))),
  )
}

function isAfterBe(clause: Clause, at: number): boolean {
  const before = clause.units[at - 1]
  return before !== undefined && (isBe(before.lower) || /^(?:become|areas?)$/.test(before.lower))
}

/** "The council is good": what is said to be so is a council, its services or a judged area. */
function isOfServices(clause: Clause): boolean {
  const subject = subjectOf(clause)
  if (subject.some(({ kind }) => kind === 'area')) return true
  if (subject.slice(0, 2).some(({ lower }, one) => STAFF.test(lower) && !(one > 0 && lower === 'children')))
    return false
  if (clause.kind === 'relative' && clause.opener !== 'whose' && isPlainNoun(clause)) return false
  const party = partyIn(subject)
  if (party) return !(party.kind === 'named' && isOwnOnly(subject))
  if (
    subject.length > 0 &&
    subject.length < 4 &&
    subject.every(
      ({ capital, lower }) =>
        capital && !/^(?:there|this|that|these|those|what|he|she|it|here|they|all)$/.test(lower),
    ) &&
    !RATERS.has(subject[0]?.lower ?? '')
  )
    return true
  return (
    subject.some(({ lower }) =>
      /^(?:effectiveness|service|services|practice|nobody|none|arrangements|all|work|judge?ments?|one|areas?|town|impact|counts|you)$/.test(
        lower,
      ),
    ) ||
    (clause.parent !== null &&
      subject.every(({ lower }) => RATERS.has(lower) === false) &&
      subject.length === 0 &&
      isOfServices(clause.parent))
  )
}

/** "outcomes that are good": the pronoun stands for an everyday noun. */
function isPlainNoun({ parent, units }: Clause): boolean {
  const noun = parent?.units.findLast(({ start, kind }) => start < (units[0]?.start ?? 0) && kind !== 'stop')
  return noun?.kind === 'word' && !isServiceWord(noun) && !REFERRING.has(noun.lower) && !MANY.has(noun.lower)
}

const STAFF = /^(?:staff|managers|workers|social|teachers|people|children|adopted|practice|support|he|she)$/

/** "Bury's managers are good": of a council's own people. */
function isOwnOnly(subject: readonly Unit[]): boolean {
  const at = subject.findIndex(({ kind }) => kind === 'council')
  return subject
    .slice(at + 1)
    .some(
      ({ kind, lower }) =>
        kind === 'word' && /^(?:staff|managers|workers|leader|director|social|people|schools)$/.test(lower),
    )
}

/** Annual ratings came in December 2009, 2010 and November 2011; at all other times "performs well" is praise. */
function isOfAnnualYears(published: string | null): boolean {
  return published !== null && published >= '2009-12' && published < '2012-07'
}

const wordsOf = (units: readonly Unit[]) => units.map(({ lower }) => lower).join(' ')
