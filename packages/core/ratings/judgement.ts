/** Which of the inspected areas a grade is for, read off its clause. */
import type { Judgement } from '../schema/vocabulary.ts'
import type { Clause } from './clause.ts'
import { RATING_NOUNS } from './lexicon.ts'
import { partyIn } from './party.ts'
import { subjectOf } from './subject.ts'
import type { Unit } from './units.ts'

const FOR = /^(?:for|in|on|over|to|of)$/
const WHOLE =
  /\b(?:overall|across the board|as a whole|(?:all|every|each) (?:of )?(?:its |the |their )?(?:(?!other|but)\w+ ){0,3}(?:aspects?|areas?|categor(?:y|ies)|counts?|judge?ments?|measures?|headings?|fronts?)|(?:not|every|each) one of (?:the |its )?(?:\w+ )?judge?ments|everything|all but)\b(?! one)/
const COUNTED_AREAS =
  /\b(?:one|two|three|four|five|\d|some|other|most|several|only)(?: (?:out )?of (?:its|the|their|three|four|five|six))?(?: (?:three|four|five|six|other|further|more|key|ilacs|remaining|inspected|judged))* (?:areas?|categories|aspects|judge?ments|counts)\b/

/** Null where the clause counts areas without naming them. */
export function judgementOf(
  clause: Clause,
  at: number,
  clauses: readonly Clause[],
  spokenOf: () => Judgement | null,
): Judgement | null {
  const grade = clause.units[at]
  if (grade?.grade?.rating.startsWith('performs')) return 'annual-rating'
  const behind = behindGrade(clause.units, at)
  const forArea = areaBehind(behind)
  if (forArea) return forArea
  const before = clause.units.slice(0, at)
  const subject = subjectOf(clause)
  const lastVerb = clause.verbAt
  const object =
    lastVerb >= 0 && lastVerb < at ? clause.units.slice(lastVerb, at) : clause.verbAt < 0 ? before : []
  const since = object.slice(object.findLastIndex(({ kind }) => kind === 'grade') + 1)
  const named =
    wholeBeforeArea(since) ??
    firstArea(since) ??
    (WHOLE.test(wordsOf(since)) || WHOLE.test(wordsOf(behind.slice(0, 8))) ? 'overall-effectiveness' : null)
  if (named) return named
  if (/^(?:that|this|the) (?:area|judge?ment)\b/.test(wordsOf(subject))) return spokenOf()
  const own = wholeBeforeArea(subject) ?? firstArea(subject)
  if (own) return own
  if (clause.kind === 'with' || clause.kind === 'aside' || clause.kind === 'joined') {
    const ahead = firstArea(before)
    if (ahead) return ahead
  }
  const hung = hungOn(clause, at)
  if (hung) return hung
  if (/\b(?:both|these|those) (?:areas|judge?ments)\b/.test(wordsOf(before)))
    return firstArea(clause.parent?.units ?? [])
  const around = `${clause.kind === 'with' && clause.parent ? wordsOf(clause.parent.units) : ''} ${wordsOf(subject)} ${wordsOf(clause.units)}`
  const list = clauses[clauses.indexOf(clause) + 1]
  const isNext = !clause.units.some(
    ({ kind, start }, one) => one > at && kind === 'stop' && start < (list?.units[0]?.start ?? 0),
  )
  if (list?.kind === 'aside' && list.parent === clause && list.opener !== '(' && isNext) {
    const listed = firstArea(list.units)
    if (listed && (COUNTED_AREAS.test(around) || /\ball but\b/.test(around))) return listed
  }
  if (WHOLE.test(wordsOf(subject))) return 'overall-effectiveness'
  if (COUNTED_AREAS.test(around)) return firstArea(clause.units.slice(at)) ?? null
  return 'overall-effectiveness'
}

/** "All aspects of services, covering adoption": the whole is named first. */
function wholeBeforeArea(units: readonly Unit[]): Judgement | null {
  const area = units.findIndex(({ kind }) => kind === 'area')
  return area > 0 && WHOLE.test(wordsOf(units.slice(0, area))) ? 'overall-effectiveness' : null
}

/** The area of what a clause without one hangs on: "Leadership – good", "for adoption, where it had been good". */
function hungOn({ kind, opener, parent, units }: Clause, at: number): Judgement | null {
  if (!parent) return null
  const ahead = parent.units.filter((unit) => unit.start < (units[0]?.start ?? 0))
  if (kind === 'aside' && at === 0 && parent.verbAt < 0)
    return firstArea(ahead.slice(ahead.findLastIndex((unit) => unit.kind === 'grade') + 1))
  if ((kind === 'aside' || opener === ':') && at === 0 && units.length <= 2) return firstArea(ahead)
  const isWhere = kind === 'adverbial' && opener === 'where'
  if (!isWhere && !(kind === 'relative' && opener === 'whose')) return null
  return ahead.slice(-5).find((unit) => unit.kind === 'area')?.area ?? null
}

/** Up to the next grade, or to what is graded next. */
function behindGrade(units: readonly Unit[], at: number): readonly Unit[] {
  const rest = units.slice(at + 1)
  const next = rest.findIndex(({ kind }) => kind === 'grade')
  return next < 0 ? rest : rest.slice(0, next)
}

/** "good for adoption", "outstanding support for care leavers" */
function areaBehind(units: readonly Unit[]): Judgement | null {
  let at = 0
  while (
    units[at]?.kind === 'word' &&
    (RATING_NOUNS.has(units[at]?.lower ?? '') ||
      /^(?:support|services|work|care|provision|performance)$/.test(units[at]?.lower ?? ''))
  )
    at++
  while (at > 0 && at < 5 && /^(?:was|were|received|awarded|given)$/.test(units[at]?.lower ?? '')) at++
  if (units[at]?.lower === ',') at++
  const opens = units[at]
  if (at > 0 && at === 1 && opens?.kind === 'area') return opens.area ?? null
  if (opens?.kind === 'area' && at === 0) return opens.area ?? null
  if (!opens || !FOR.test(opens.lower)) return null
  for (const unit of units.slice(at + 1, at + 12)) {
    if (/^(?:that|which|reports?|inspections?|first|one|when|where)$/.test(unit.lower)) return null
    if (unit.kind === 'area') return unit.area ?? null
    if (unit.lower === 'overall') return 'overall-effectiveness'
    if (unit.kind === 'date' || unit.kind === 'council' || (unit.kind === 'stop' && unit.lower === '.'))
      return null
    if (/^(?:by|after|when|under|all|every|each|both)$/.test(unit.lower)) return null
  }
  return null
}

const firstArea = (units: readonly Unit[]) => units.find(({ kind }) => kind === 'area')?.area ?? null

const wordsOf = (units: readonly Unit[]) => units.map(({ lower }) => lower).join(' ')

/** Whether what a clause grades is a whole service, or a part of one without saying whose. */
export const isOfAreaAlone = (clause: Clause) => {
  const subject = subjectOf(clause)
  const party = partyIn(subject)
  return firstArea(subject) !== null && (party === null || party.kind === 'referring')
}
