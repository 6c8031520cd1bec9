/** Which of the inspected areas a grade is for, read off its clause. */
import { PREPOSITIONS } from '../text/words.ts'
import {
  type Area,
  areaBesides,
  areaLeft,
  areaPointedAt,
  areasOf,
  areBothAreas,
  firstArea,
  type Heard,
  isGradeOrParty,
  listedAround,
  told,
  toldLast,
  unitsBefore,
} from './area-told.ts'
import { AREAS, COUNTED, ONLY_ONE, THAT_AREA, THE_OTHERS, THESE_AREAS, WHOLE } from './area-words.ts'
import type { Clause } from './clause.ts'
import type { Graded } from './holder.ts'
import { GIVING_VERBS, isBe, MANY, RATERS, RATING_NOUNS, REFERRING } from './lexicon.ts'
import { partyIn } from './party.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

const WHOLE_NAME = 'overall-effectiveness'
/** "including three with an overall grade of" */
const OVERALL_BEFORE = /\b(?:an overall|overall (?:\w+ )?(?:of|as|is|was)(?: an?)?) $/
/** "the overall effectiveness of | safeguarding": the area's. */
const WHOLE_OF =
  /\boverall (?:effectiveness|grade|rating|judge?ment|quality) (?:of|for|in)(?: (?:the|its|their|services|arrangements|work|support|for|with))*$/
const TOGETHER = /^(?:both|each|all|alike)$/
const SERVICE = /^(?:support|service|services|help|work|care|provision|performance|one|ones)$/
/** "outstanding | children's services | leadership", "outstanding | quality of | leadership" */
const MODIFIER =
  /^(?:children's|council's?|services?|social|work|local|quality|standards?|levels?|of|the|its)$/
const GIVEN =
  /^(?:is|was|were|been|came|comes|received|awarded|given|handed|reserved|kept|earned|won|went|go|goes|going|also|again|only|alone|the|an?|word|verdict|mark|grade|rating|judge?ment|score)$/
const NARROWLY =
  /^(?:only|both|especially|particularly|notably|even|also|just|again|mainly|largely|save|except|namely|specifically|chiefly|principally|primarily|mostly|alike|too)$/
const OF_WHAT = /^(?:for|in|on|over|to|of|at|across|about|against|regarding|concerning)$/
/** Behind "in" and "for" these speak of something else than an area. */
const ELSEWHERE = /^(?:which|reports?|inspections?|first|when|where|by|after|under|all|every|each)$/

/** "remain inadequate, | resulting in an overall rating of" */
const RESULTING = / ?, \w+ing\b/

/** How far behind a grade its area may stand, and what makes it one for the whole. */
const REACH = 12
const WHOLE_REACH = 8

/** Null where the clause counts areas without naming them. */
export function judgementOf(graded: Graded, heard: Heard): Area {
  const { clause, at } = graded
  if (clause.units[at]?.grade?.rating.startsWith('performs')) return 'annual-rating'
  const behind = behindOf(clause, at)
  const [near = ''] = wordsOf(behind.slice(0, WHOLE_REACH)).split(RESULTING)
  const subject = subjectOf(clause)
  if (OVERALL_BEFORE.test(`${wordsOf(clause.units.slice(0, at))} `)) return WHOLE_NAME
  // "good overall and in all areas but one"
  if (wordAt(behind, 0) === 'overall' && /^(?:and|,)$/.test(behind[1]?.lower ?? '')) return WHOLE_NAME
  return (
    areaInTurn(graded, subject) ??
    areaNamedBehind(graded) ??
    areaBesides(graded, heard) ??
    areaBehind(behind, graded, heard) ??
    areaOfObject(graded, heard) ??
    (isOfServices(graded) || WHOLE.test(near) || (isOfObject(clause, at) && !COUNTED.test(near))
      ? WHOLE_NAME
      : null) ??
    areaOfSubject(graded, subject, heard)
  )
}

/** To the next grade; "inadequate or requires improvement for leadership" is one grade or the other of the same. */
function behindOf({ units }: Clause, at: number): readonly Unit[] {
  let last = at
  while (/^n?or$/.test(wordAt(units, last + 1)) && units[last + 2]?.kind === 'grade') last += 2
  const rest = units.slice(last + 1)
  const next = rest.findIndex(({ kind }) => kind === 'grade')
  return next < 0 ? rest : rest.slice(0, next)
}

/** What a grade's clause speaks of, where that is an area. */
export const areaGraded = ({ clause }: Graded): Area => {
  const subject = subjectOf(clause)
  return partyIn(subject)?.kind === 'named' ? null : firstArea(subject)
}

/** "help and protection and leadership, which were rated good and outstanding respectively" */
function areaInTurn({ clause, at }: Graded, subject: readonly Unit[]): Area {
  if (!clause.units.slice(at).some(({ lower }) => lower === 'respectively')) return null
  const isGrade = ({ kind }: Unit) => kind === 'grade'
  const ahead = clause.parent ? aheadOf(clause, clause.parent) : []
  const grades = clause.units.filter(isGrade).length
  const turn = clause.units.slice(0, at).filter(isGrade).length
  const areas = [subject, clause.units, ahead].map(areasOf).find(({ length }) => length === grades)
  return areas?.[turn] ?? null
}

const AREAS_GRADED = new RegExp(
  `\\b${AREAS}(?: (?:that|which) (?:was|were|are|is))?(?: (?:also|both|all|to be|as|an?|rated|judged|graded|found|deemed|assessed|given|marked))+ $`,
)

/** "Areas rated as | good | were leadership and adoption": those that are named behind. */
function areaNamedBehind({ clause, at, clauses }: Graded): Area {
  const grade = clause.units[at]
  if (!grade || !AREAS_GRADED.test(`${wordsOf(unitsBefore(clauses, grade))} `)) return null
  const behind = clauses.flatMap(({ units }) => units).filter(({ start }) => start > grade.start)
  const verb = behind.findIndex(({ kind }) => kind !== 'stop')
  const isEquated =
    isBe(wordAt(behind, verb)) || /^(?:include[ds]?|comprise[ds]?)$/.test(wordAt(behind, verb))
  return isEquated ? firstArea(behind.slice(verb, verb + NAMED_REACH)) : null
}

const NAMED_REACH = 6

/** "rated | leadership as | good": between the verb, or the grade before and what belongs to it, and the grade. */
function objectOf({ units, verbAt }: Clause, at: number): readonly Unit[] {
  const before = units.slice(0, at)
  // "inadequate overall and for care leavers | inadequate too, were not to be out"
  if (verbAt >= at && !before.some(({ kind }) => kind === 'grade')) return []
  const object = verbAt >= at ? before : units.slice(Math.max(0, verbAt), at)
  let from = object.findLastIndex(({ kind }) => kind === 'grade') + 1
  if (from > 0) while (wordAt(object, from) === 'overall' || RATING_NOUNS.has(wordAt(object, from))) from++
  return object.slice(from)
}

/** "rated | leadership as | good", "leadership good and | everything else | outstanding" */
function areaOfObject(graded: Graded, heard: Heard): Area {
  const object = objectOf(graded.clause, graded.at)
  const isRest = THE_OTHERS.test(wordsOf(object))
  return areaOrWhole(object) ?? (isRest ? (listedAround(graded) ?? areaLeft(graded, heard)) : null)
}

/** "Work with care leavers keeps the council | good": the verb tells what it makes of its object. */
function isOfObject(clause: Clause, at: number): boolean {
  const { units, verbAt } = clause
  if (verbAt < 0 || verbAt >= at || isBe(wordAt(units, verbAt))) return false
  const whole = objectOf(clause, at).slice(1)
  const moved = whole.findIndex(({ lower }) => GIVING_VERBS.has(lower))
  const object = moved < 0 ? whole : whole.slice(0, moved)
  const head = object.findIndex(({ kind, lower }) => kind !== 'word' || !/^(?:the|its|a|an)$/.test(lower))
  const isPlain = object.every(({ kind, lower }) => kind !== 'stop' && !PREPOSITIONS.has(lower))
  const party = head < 0 || !isPlain ? null : partyIn(object)
  return party?.kind === 'named' || party?.kind === 'referring'
}

/** "Leaders have turned the | inadequate | services around": the council's, whoever does it. */
const isOfServices = ({ clause: { units, verbAt }, at }: Graded) =>
  verbAt >= 0 &&
  verbAt < at &&
  /^(?:the|its|their)$/.test(wordAt(units, at - 1)) &&
  /^(?:services|department|directorate)$/.test(wordAt(units, at + 1))

/** Whichever is named first: "all aspects of services, covering adoption". */
function areaOrWhole(units: readonly Unit[]): Area {
  const area = units.findIndex(({ kind }) => kind === 'area')
  const before = wordsOf(area < 0 ? units : units.slice(0, area)).replace(WHOLE_OF, '')
  if (WHOLE.test(before)) return WHOLE_NAME
  return units[area]?.area ?? null
}

function areaOfSubject(graded: Graded, subject: readonly Unit[], heard: Heard): Area {
  const { clause, at } = graded
  const { kind, parent, units } = clause
  const before = units.slice(0, at)
  const own = subject.some((unit) => unit.kind === 'area') ? areaSpokenOf(clause, subject) : null
  const mayBeAlone = kind === 'with' || kind === 'aside' || kind === 'joined'
  const rest = THE_OTHERS.test(wordsOf(before)) && !firstArea(before) ? areaLeft(graded, heard) : null
  const named = rest ?? own ?? (mayBeAlone ? firstArea(before) : null) ?? areaHungOn(clause, at)
  if (named) return firstArea(listBegunIn(graded)) ?? named
  const areThese = THESE_AREAS.test(wordsOf(before)) || areBothAreas(wordsOf(subject), graded, heard)
  const these = areThese ? told(graded, heard)[0] : null
  if (these) return these
  if (kind === 'with' && parent && partyIn(before)?.kind === 'counted') {
    const spoken = firstArea(subjectOf(parent)) ?? firstArea(parent.units)
    if (spoken) return spoken
  }
  if (parent && kind === 'relative' && ONLY_ONE.test(wordsOf(aheadOf(clause, parent)))) {
    const told = firstArea(parent.units)
    if (told) return told
  }
  const around = wordsOf([
    ...((kind === 'with' || kind === 'content') && parent ? parent.units : []),
    ...subject,
    ...before,
    ...behindOf(clause, at),
  ])
  const isCounted = COUNTED.test(around)
  const listed = isCounted || /\ball but\b/.test(around) ? listedAround(graded) : null
  if (listed) return listed
  const pointed = areaPointedAt(graded, subject, heard) ?? areaOfVerdict(graded)
  if (pointed) return pointed
  if (WHOLE.test(around)) return WHOLE_NAME
  return isCounted ? firstArea(units.slice(at)) : (areaComeTo(graded, subject) ?? WHOLE_NAME)
}

/** "Care leavers fare better: for them the help is good": what the sentence speaks of, where the clause has nobody to grade. */
function areaComeTo({ clause, at, clauses }: Graded, subject: readonly Unit[]): Area {
  const { units, verbAt } = clause
  const own = [...subject, ...units.slice(Math.max(0, verbAt), at)]
  const party = partyIn(own)
  const isOfOne = own.some(({ lower }) => REFERRING.has(lower) || MANY.has(lower))
  if (isOfOne || (party !== null && party.kind !== 'pronoun')) return null
  const before = unitsBefore(clauses, units[at])
  return before.findLast((unit) => unit.area || isGradeOrParty(unit))?.area ?? null
}

/** "When it comes to adoption, | it is good", "The verdict on leadership ends a run that began | when it was good" */
function areaOfVerdict({ clause, clauses }: Graded): Area {
  const [first] = clauses
  if (!first || first === clause) return null
  const before = clauses[clauses.indexOf(clause) - 1]?.units ?? []
  if (/^(?:when|where) it (?:comes|came) (?:down )?to\b/.test(wordsOf(before))) return firstArea(before)
  const spoken = subjectOf(first)
  const verdict = spoken.findIndex(({ lower }) => RATING_NOUNS.has(lower))
  return verdict >= 0 && OF_WHAT.test(wordAt(spoken, verdict + 1)) ? firstArea(spoken.slice(verdict)) : null
}

/** "Help and protection is the sore point." */
export function areaOfSentence([clause]: readonly Clause[]): Area {
  const subject = clause ? subjectOf(clause) : []
  const [area, ...others] = areasOf(subject)
  return area !== undefined && others.length === 0 && partyIn(subject) === null ? area : null
}

/** "in all areas except | adoption, which": a relative clause is about what stands right before it. */
function areaSpokenOf({ kind }: Clause, subject: readonly Unit[]): Area {
  const last = subject.findLast(({ lower }) => lower !== ',')
  return kind === 'relative' && WHOLE.test(wordsOf(subject))
    ? (last?.area ?? WHOLE_NAME)
    : areaOrWhole(subject)
}

/** "Help to families and | leadership were both", "adoption, | of which there is little, | and leadership are": where the list began. */
function listBegunIn({ clause: { kind, opener, parent, units }, at }: Graded): readonly Unit[] {
  if (kind !== 'joined' || opener !== 'and' || !parent) return []
  const around = (parent.kind === 'relative' ? parent.parent : null) ?? parent
  if (around.units.some(isGraded)) return []
  const isTogether = units.slice(0, at).some(({ lower }) => TOGETHER.test(lower))
  return around.verbAt < 0 || (isTogether && around === parent && !parent.units.some(isGradeOrParty))
    ? around.units
    : []
}

const isGraded = ({ kind }: Unit) => kind === 'grade'

/** The area of what a clause without one hangs on: "Leadership – good", "for adoption, where it had been good". */
function areaHungOn(clause: Clause, at: number): Area {
  const { kind, opener, parent, units } = clause
  if (!parent) return null
  if (
    kind === 'content' &&
    clause.verbAt === 0 &&
    parent.parent &&
    parent.kind === 'relative' &&
    isRated(parent)
  )
    return firstArea(aheadOf(parent, parent.parent).slice(-5))
  const ahead = aheadOf(clause, parent)
  if (kind === 'aside' && at === 0 && parent.verbAt < 0)
    return firstArea(ahead.slice(ahead.findLastIndex((unit) => unit.kind === 'grade') + 1))
  // "Help and protection – Leeds outstanding, Bury good"
  if (opener !== '(' && (kind === 'aside' || opener === ':') && ahead.length === 1 && ahead[0]?.area)
    return ahead[0].area
  if (opener === '(' && at === 0 && ahead.at(-1)?.area) return ahead.at(-1)?.area ?? null
  if ((kind === 'aside' || opener === ':') && at === 0 && units.length <= 2) return firstArea(ahead)
  const isOfArea =
    (kind === 'adverbial' && opener === 'where') ||
    (kind === 'relative' &&
      (opener === 'whose' || isRated(clause) || OF_WHAT.test(wordAt(ahead, ahead.length - 1))))
  if (isOfArea) return firstArea(ahead.slice(-5))
  const isOfService = (kind === 'relative' || kind === 'reduced') && SERVICE.test(ahead.at(-1)?.lower ?? '')
  const spoken = subjectOf(parent)
  // "Those who have left it will find | that their services require"
  const own = wordsOf(subjectOf(clause))
  if (
    kind === 'content' &&
    /^(?:that )?(?:they|(?:(?:the|its|their|that|this) )?(?:support|services?|help|care|provision|work))$/.test(
      own,
    )
  )
    return spoken[0]?.area ?? spoken[1]?.area ?? null
  const first = [...ahead, ...spoken].find((unit) => unit.area || isGradeOrParty(unit))
  return isOfService && first?.area ? firstArea(spoken) : null
}

/** "adoption, | which they rated good": what is rated stands before the pronoun. */
const isRated = ({ opener, units, verbAt }: Clause) =>
  /^(?:which|that)$/.test(opener) &&
  verbAt > 1 &&
  units.slice(1, verbAt).some(({ lower }) => RATERS.has(lower) || /^(?:it|they)$/.test(lower))

/** "good for adoption", "outstanding support for care leavers", "good in the other three" */
function areaBehind(units: readonly Unit[], graded: Graded, heard: Heard): Area {
  let at = 0
  while (RATING_NOUNS.has(wordAt(units, at)) || SERVICE.test(wordAt(units, at))) at++
  if (units[at]?.kind === 'area' && at < 2) return units[at]?.area ?? null
  const ahead = units.findIndex(({ kind, lower }) => kind !== 'word' || !MODIFIER.test(lower))
  if (ahead > 0 && units[ahead]?.kind === 'area') return units[ahead]?.area ?? null
  // "A good went to adoption", "Outstanding was the word for its leaders"
  if (at > 0 || isSubject(graded)) while (GIVEN.test(wordAt(units, at))) at++
  if (units[at]?.lower === ',') {
    if (isBeforeNext(units, graded)) return null
    at++
  }
  while (NARROWLY.test(wordAt(units, at))) at++
  if (!OF_WHAT.test(wordAt(units, at))) return null
  const rest = units.slice(at + 1, at + REACH)
  for (const [ahead, { kind, lower, area }] of rest.entries()) {
    if (area) return areaOrWhole(units.slice(at, at + ahead + 2))
    if (lower === 'overall') return WHOLE_NAME
    if (lower === 'both' && ahead === 0 && (rest.length === 1 || rest[1]?.kind === 'stop'))
      return told(graded, heard)[0] ?? null
    if (lower === 'by' && rest[ahead + 1]?.area) continue
    const isOther = kind === 'date' || kind === 'council' || lower === '.' || ELSEWHERE.test(lower)
    if (/^(?:that|this)$/.test(lower) && ahead === 0) {
      if (/^(?:with|of|on|for|in)$/.test(wordAt(rest, 1))) continue
      return rest.length === 1 ||
        rest[1]?.kind === 'stop' ||
        /^(?:too|also|either|alone)$/.test(wordAt(rest, 1)) ||
        THAT_AREA.test(wordsOf(rest.slice(0, 2)))
        ? toldLast(graded, heard)
        : null
    }
    if (isOther || lower === 'that') break
  }
  return THE_OTHERS.test(wordsOf(rest.slice(0, 4))) ? areaLeft(graded, heard) : null
}

/** Whether the grade is what its clause speaks of. */
const isSubject = ({ clause: { verbAt }, at }: Graded) => verbAt > at

/** "adequate, | on adoption good": the area is that of the grade to come. */
function isBeforeNext(units: readonly Unit[], { clause }: Graded): boolean {
  const last = units.at(-1)
  const next = last && clause.units[clause.units.indexOf(last) + 1]
  return last?.area !== undefined && next?.kind === 'grade' && units.filter(({ area }) => area).length === 1
}
