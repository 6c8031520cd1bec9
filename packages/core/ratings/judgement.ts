/** Which of the inspected areas a grade is for, read off its clause. */
import type { Judgement } from '../schema/vocabulary.ts'
import type { Clause } from './clause.ts'
import type { Graded } from './holder.ts'
import { RATING_NOUNS } from './lexicon.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

type Area = Judgement | null

const WHOLE_NAME = 'overall-effectiveness'
const WHOLE =
  /\b(?:overall|across the board|as a whole|(?:all|every|each) (?:of )?(?:its |the |their )?(?:(?!other|but)\w+ ){0,3}(?:aspects?|areas?|categor(?:y|ies)|counts?|judge?ments?|measures?|headings?|fronts?)|(?:not|every|each) one of (?:the |its )?(?:\w+ )?judge?ments|everything|all but)\b(?! one)/
const COUNTED =
  /\b(?:one|two|three|four|five|\d|some|other|most|several|only)(?: (?:out )?of (?:its|the|their|three|four|five|six))?(?: (?:three|four|five|six|other|further|more|key|ilacs|remaining|inspected|judged))* (?:areas?|categories|aspects|judge?ments|counts)\b/
const THAT_AREA = /^(?:that|this|the) (?:area|judge?ment)\b/
const THESE_AREAS = /\b(?:both|these|those) (?:areas|judge?ments)\b/
const SERVICE = /^(?:support|services|work|care|provision|performance)$/
const GIVEN = /^(?:was|were|received|awarded|given)$/
/** Behind "in" and "for" these speak of something else than an area. */
const ELSEWHERE =
  /^(?:that|which|reports?|inspections?|first|one|when|where|by|after|under|all|every|each|both)$/

/** How far behind a grade its area may stand, and what makes it one for the whole. */
const REACH = 12
const WHOLE_REACH = 8

/** Null where the clause counts areas without naming them. `spokenOf`: the area that the sentence before named. */
export function judgementOf(graded: Graded, spokenOf: () => Area): Area {
  const { clause, at } = graded
  if (clause.units[at]?.grade?.rating.startsWith('performs')) return 'annual-rating'
  const rest = clause.units.slice(at + 1)
  const next = rest.findIndex(({ kind }) => kind === 'grade')
  const behind = next < 0 ? rest : rest.slice(0, next)
  const subject = subjectOf(clause)
  return (
    areaBehind(behind) ??
    areaOrWhole(objectOf(clause, at)) ??
    (WHOLE.test(wordsOf(behind.slice(0, WHOLE_REACH))) ? WHOLE_NAME : null) ??
    (THAT_AREA.test(wordsOf(subject)) ? (spokenOf() ?? WHOLE_NAME) : areaOfSubject(graded, subject))
  )
}

/** "rated | leadership as | good": between the verb, or the grade before, and the grade. */
function objectOf({ units, verbAt }: Clause, at: number): readonly Unit[] {
  if (verbAt >= at) return []
  const object = units.slice(Math.max(0, verbAt), at)
  return object.slice(object.findLastIndex(({ kind }) => kind === 'grade') + 1)
}

/** Whichever is named first: "all aspects of services, covering adoption". */
function areaOrWhole(units: readonly Unit[]): Area {
  const area = units.findIndex(({ kind }) => kind === 'area')
  if (WHOLE.test(wordsOf(area < 0 ? units : units.slice(0, area)))) return WHOLE_NAME
  return units[area]?.area ?? null
}

function areaOfSubject({ clause, at, clauses }: Graded, subject: readonly Unit[]): Area {
  const { kind, parent, units } = clause
  const before = units.slice(0, at)
  const own = subject.some((unit) => unit.kind === 'area') ? areaOrWhole(subject) : null
  const mayBeAlone = kind === 'with' || kind === 'aside' || kind === 'joined'
  const named = own ?? (mayBeAlone ? firstArea(before) : null) ?? areaHungOn(clause, at)
  if (named) return named
  if (THESE_AREAS.test(wordsOf(before))) return firstArea(parent?.units ?? [])
  const around = wordsOf([...(kind === 'with' && parent ? parent.units : []), ...subject, ...units])
  const isCounted = COUNTED.test(around)
  const listed = isCounted || /\ball but\b/.test(around) ? listedBehind(clause, at, clauses) : null
  if (listed) return listed
  if (WHOLE.test(wordsOf(subject)) || !isCounted) return WHOLE_NAME
  return firstArea(units.slice(at))
}

/** "outstanding in two areas – adoption and leadership –" */
function listedBehind(clause: Clause, at: number, clauses: readonly Clause[]): Area {
  const list = clauses[clauses.indexOf(clause) + 1]
  if (list?.kind !== 'aside' || list.opener === '(' || list.parent !== clause) return null
  const between = aheadOf(list, clause).slice(at + 1)
  return between.some(({ kind }) => kind === 'stop') ? null : firstArea(list.units)
}

/** The area of what a clause without one hangs on: "Leadership – good", "for adoption, where it had been good". */
function areaHungOn(clause: Clause, at: number): Area {
  const { kind, opener, parent, units } = clause
  if (!parent) return null
  const ahead = aheadOf(clause, parent)
  if (kind === 'aside' && at === 0 && parent.verbAt < 0)
    return firstArea(ahead.slice(ahead.findLastIndex((unit) => unit.kind === 'grade') + 1))
  if ((kind === 'aside' || opener === ':') && at === 0 && units.length <= 2) return firstArea(ahead)
  const isOfArea = (kind === 'adverbial' && opener === 'where') || (kind === 'relative' && opener === 'whose')
  return isOfArea ? firstArea(ahead.slice(-5)) : null
}

/** "good for adoption", "outstanding support for care leavers" */
function areaBehind(units: readonly Unit[]): Area {
  let at = 0
  while (RATING_NOUNS.has(wordAt(units, at)) || SERVICE.test(wordAt(units, at))) at++
  if (units[at]?.kind === 'area' && at < 2) return units[at]?.area ?? null
  if (at > 0) while (GIVEN.test(wordAt(units, at))) at++
  if (units[at]?.lower === ',') at++
  if (!/^(?:for|in|on|over|to|of)$/.test(wordAt(units, at))) return null
  for (const { kind, lower, area } of units.slice(at + 1, at + REACH)) {
    if (area) return area
    if (lower === 'overall') return WHOLE_NAME
    if (kind === 'date' || kind === 'council' || lower === '.' || ELSEWHERE.test(lower)) return null
  }
  return null
}

const firstArea = (units: readonly Unit[]): Area => units.find(({ kind }) => kind === 'area')?.area ?? null
