/** Whether a grade was given at an earlier inspection: by the tense of its clause, its dates and its words of time. */

import { isAdverb } from '../text/words.ts'
import type { Clause } from './clause.ts'
import { dateBeside, datesIn, hasYearBefore, isLongBefore } from './dates.ts'
import type { Graded } from './holder.ts'
import { RATERS } from './lexicon.ts'
import { aheadOf, subjectOf } from './subject.ts'
import { governing } from './supposed.ts'
import { AGAIN, EARLIER, FOR_LONG, HAD, HAD_NOW, JUST_NOW, SPENT, YEARS_AFTER } from './time-words.ts'
import { type Unit, wordAt, wordsOf } from './units.ts'

type Published = string | null

/** "rated good, after two inspections" */
const FOLLOWS = /\bG\b.*\b(?:after|following|from|than|on) [^,]{0,40}$/
const NOW = /\b(?:is|are|'re|has|have|'ve|remains?|requires?)\b/
const PAST = /\b(?:was|were|had)\b/
/** The past of a verb, regular or one of those in stories about inspections. */
const PAST_FORM =
  /^(?:was|were|had|did|[a-z]{2,}ed|gave|got|won|fell|went|came|rose|became|kept|held|took|lost|left|led|saw|made|met|put|found|told|said|sank|shook|stood|began|brought|earned)\b/
const SINCE_IT = /\bsince (?:the|its|their|being|an?)(?: ofsted| overall| last)?$/
/** Without what a movement has come from, whose date is its own: "from good in 2020 to". */
const LEFT = /\bfrom .* to (?:an? |being )?$/
/** "Once a byword for failure, Leeds": what it was, not when it was graded. */
const ONCE_A = /^(?:once|formerly|long)(?: (?!G\b)[\w'-]+){2,8} ,/
const OWN_WORDS = /^(?:ratings?|grades?|judge?ment|verdict|,|overall|the|status)$/

export function isEarlier(graded: Graded, published: Published): boolean {
  const { clause, at } = graded
  const { units, verbAt } = clause
  const before = units.slice(0, at)
  const since = before.slice(before.findLastIndex(({ kind }) => kind === 'grade') + 1)
  const beside = dateBeside(graded)
  if (beside && isLongBefore(beside, published)) return true
  const told = toldOf(graded)
  if (JUST_NOW.test(wordsOf(units))) return false
  if (isTimeEarlier(told, published) || /\bthat .*\bhad\b|^(?:it|they) had\b/.test(wordsOf(told))) return true
  if (at === verbAt && !units[at]?.grade?.marked && /^(?:require|need)s? /.test(units[at]?.lower ?? ''))
    return /\bonce\b/.test(wordsOf(before)) || isDatedBefore(clause, at, published)
  if (SINCE_IT.test(wordsOf(since)) || YEARS_AFTER.test(wordsOf(since)) || isOfThen(clause, at)) return true
  if (isOvertakenAside(clause, at)) return true
  const group = wordsOf(verbAt >= 0 ? before.slice(verbAt) : before)
  const isRepeated = AGAIN.test(`${governing(clause)} ${wordsOf(before)}`)
  if (
    HAD.test(group) &&
    !isRepeated &&
    !(HAD_NOW.test(group) && (clause.kind === 'content' || /\bhelped\b/.test(group)))
  )
    return true
  const behind = behindGrade(units, at)
  const directDate = wordAt(behind, 0) === 'in' ? behind[1]?.date : undefined
  const firstDate = datesIn(behind)[0]
  if (firstDate && /\b(?:following|after)\b/.test(wordsOf(since)) && isLongBefore(firstDate, published))
    return true
  if (directDate && wordAt(units, at - 1) !== 'to' && isLongBefore(directDate, published)) return true
  // What is so now is so, whenever it was found: "is rated good after an inspection in 2022".
  const state = since.slice(since.findLastIndex((unit) => NOW.test(wordsOf([unit]))) + 1)
  if (NOW.test(group) && !PAST.test(group) && !/\bonce\b/.test(wordsOf(state)))
    return /\b(?:previously|formerly)\b/.test(wordsOf(since))
  const ahead = wordsOf(withoutAside(before)).replace(LEFT, '').replace(ONCE_A, '')
  if (FOR_LONG.test(ahead) && /^(?:was|were)$/.test(wordAt(units, verbAt))) return true
  if (clause.kind === 'reduced' && FOR_LONG.test(wordsOf(behind))) return true
  if (EARLIER.test(ahead) || SPENT.test(ahead) || isUntil(clause, behind) || EARLIER.test(wordsOf(behind)))
    return true
  const date = datesIn(behind)[0] ?? datesIn(datedAhead(clause, before)).at(-1)
  if (date) return isLongBefore(date, published)
  if (isOvertaken(graded) || isOverSince(units, published) || isOfOldRater(graded, published)) return true
  const dated = [...datedAhead(clause, before), ...behind]
  return hasYearBefore(dated, published) || isEarlierAround(graded, published)
}

/** "In 2022 every one of them requires improvement", "requires improvement in 2018, good in 2023" */
function isDatedBefore({ units }: Clause, at: number, published: Published): boolean {
  const date = units.find((unit) => unit.date)?.date
  const opens = wordAt(units, 0) === 'in' && units[1]?.date !== undefined
  const follows = wordAt(units, at + 1) === 'in' && units[at + 2]?.date !== undefined
  const own = opens ? date : follows ? units[at + 2]?.date : undefined
  return own !== undefined && isLongBefore(own, published)
}

/** "Leeds, a good council for years, is now outstanding": what it was told to be before its verb. */
function isOvertakenAside({ units, verbAt }: Clause, at: number): boolean {
  if (at > verbAt || !IN_ASIDE.test(wordsOf(units.slice(0, at)))) return false
  const later = units.findIndex(({ kind }, index) => index > verbAt && kind === 'grade')
  const isSame = units[later]?.grade?.rating === units[at]?.grade?.rating
  return later > 0 && !isSame && units[later + 1]?.kind !== 'area' && units[later + 2]?.kind !== 'area'
}

const IN_ASIDE = /\w ,(?: (?:an?|the|long|once))*$/

/** "when we were inadequate": a state, so over; "when it was rated" tells of an inspection. */
const isOfThen = ({ kind, opener, units, verbAt }: Clause, at: number) =>
  kind === 'adverbial' &&
  opener === 'when' &&
  at > verbAt &&
  /^(?:was|were)$/.test(wordAt(units, verbAt)) &&
  units.slice(verbAt + 1, at).every(({ kind, lower }) => kind === 'word' && isAdverb(lower))

/** "was good until August" */
const isUntil = (clause: Clause, behind: readonly Unit[]) =>
  wordAt(behind, 0) === 'until' && /^(?:was|were)$/.test(wordAt(clause.units, clause.verbAt))

/** "each year until 2011" */
const isOverSince = (units: readonly Unit[], published: Published) =>
  units.some(({ date }, at) => date && wordAt(units, at - 1) === 'until' && isLongBefore(date, published))

/** "inspectors | who came in 2012 | rated it inadequate" */
function isOfOldRater({ clause, at, clauses }: Graded, published: Published): boolean {
  const start = clause.units[at]?.start ?? 0
  const says = clause.kind === 'content' && clause.parent ? clause.parent : clause
  const isOfRater = says.units.slice(0, 4).some(({ lower }) => RATERS.has(lower))
  return (
    isOfRater &&
    clauses.some(
      ({ kind, parent, units }) =>
        kind === 'relative' &&
        parent === says &&
        (units[0]?.start ?? 0) < start &&
        isTimeEarlier(units, published),
    )
  )
}

const YEARS = '(?:\\w+|D) (?:years?|months?)'
const LATER = new RegExp(`\\b(?:within (?:just |only )?${YEARS}|${YEARS} (?:later|on)|by D|soon)\\b`)

/** "It was inadequate, it paid people to stay, and within four years it was good" */
function isOvertaken({ clause, at, clauses }: Graded): boolean {
  const start = clause.units[at]?.start ?? 0
  if (!isPast(clause)) return false
  return clauses.some(
    (later) =>
      later.kind === 'joined' &&
      (later.units[0]?.start ?? 0) > start &&
      hasGradeIn(later) &&
      LATER.test(wordsOf(later.units)),
  )
}

/** "Bury, | once inadequate, | wins": told of the grade before, not of this one. */
function withoutAside(before: readonly Unit[]): readonly Unit[] {
  const grade = before.findLastIndex(({ kind }) => kind === 'grade')
  const opens = before.slice(0, Math.max(0, grade)).findLastIndex(({ lower }) => lower === ',')
  const isAside = grade >= 0 && before[grade + 1]?.lower === ',' && opens >= 0 && grade - opens < 4
  return isAside ? [...before.slice(0, opens), ...before.slice(grade + 2)] : before
}

/** "the good grade | that they gave in 2017": what is told of the grade itself. */
function toldOf({ clause, at, clauses }: Graded): readonly Unit[] {
  const next = clauses[clauses.indexOf(clause) + 1]
  const isBehind = (next?.units[0]?.start ?? 0) > (clause.units[at]?.start ?? 0)
  const hangs = isBehind && next?.parent === clause && (next.kind === 'relative' || next.kind === 'content')
  const behind = clause.units.slice(at + 1)
  return hangs && behind.length < 4 && behind.every(({ lower }) => OWN_WORDS.test(lower)) ? next.units : []
}

/** Up to the next grade, and to what the grade is set against: "the second time since 2015". */
function behindGrade(units: readonly Unit[], at: number): readonly Unit[] {
  const rest = units.slice(at + 1)
  const end = rest.findIndex(({ kind, lower }, index) => {
    const isBy = lower === 'by' && rest[index + 1]?.kind === 'date'
    return kind === 'grade' || /^(?:since|than|where)$/.test(lower) || isBy
  })
  return end < 0 ? rest : rest.slice(0, end)
}

/** Where a date ahead may tell when a grade was given: before the subject or behind the verb, not of a grade left. */
function datedAhead({ verbAt }: Clause, before: readonly Unit[]): readonly Unit[] {
  const lastGrade = before.findLastIndex(({ kind }) => kind === 'grade')
  if (lastGrade >= 0) {
    const since = before.slice(lastGrade + 1)
    if (since.some(({ lower }) => lower === 'to')) return []
    return verbAt < 0 || since.some(({ date }) => date) ? since : before.slice(0, verbAt)
  }
  const council = before.findIndex(({ kind }) => kind === 'council')
  if (verbAt < 0 || council < 0 || council > verbAt) return before
  return [...before.slice(0, council), ...before.slice(verbAt)]
}

/** What the clauses around tell of the time: "… when it was last inspected", "in 2016, when …", "four years after …" */
function isEarlierAround(graded: Graded, published: Published): boolean {
  const { clause, at, clauses } = graded
  const { kind, opener, parent, units, verbAt } = clause
  const index = clauses.indexOf(clause)
  const [first, next] = [clauses[0], clauses[index + 1]]
  const opening = index > 0 && first?.kind === 'adverbial' ? first : clauses[index - 1]
  const isLastGrade = !units.slice(at + 1).some((unit) => unit.kind === 'grade')
  if (isLastGrade && next?.kind === 'adverbial' && next.parent === clause) {
    if (next.opener === 'when') return isTimeEarlier(next.units, published)
    if (/^(?:before|until)$/.test(next.opener) && verbAt >= 0)
      return !next.units.some(({ lower }) => /^(?:can|is|are)$/.test(lower))
  }
  if (parent) {
    const around = isEarlierInside(graded, parent, published)
    if (around !== null) return around
    // "three years after it was told | that its services required improvement"
    const isPresent = NOW.test(wordAt(units, verbAt))
    if (kind === 'content' && !isPresent && !hasGradeIn(parent)) {
      const inside = { clause: parent, at: parent.units.length, clauses }
      if (isEarlierAround(inside, published)) return true
    }
  }
  const isOpened = opening?.kind === 'adverbial' && opening.opener === 'when'
  return isOpened && !(kind === 'content' || opener === 'when') && isTimeEarlier(opening.units, published)
}

const hasGradeIn = ({ units }: Clause) => units.some(({ kind }) => kind === 'grade')

/** Null where the clause around says nothing of the time. */
function isEarlierInside({ clause, at }: Graded, parent: Clause, published: Published): boolean | null {
  const { kind, opener, units, verbAt } = clause
  const ahead = aheadOf(clause, parent)
  // "had been inadequate and now requires improvement, with leaders good"
  if (kind === 'with' && /\bnow (?:(?:rated|judged|graded|an?) )?G [^G]*$/.test(`${wordsOf(ahead)} `))
    return false
  // "had been good overall, with leadership outstanding"
  if (kind === 'with' && (HAD.test(wordsOf(ahead)) || hasOldOpening(parent, published))) return true
  const isUndated = datesIn(units).length === 0
  if (verbAt < 0 && isUndated && HAD.test(wordsOf(groupAround(parent)))) return true
  const sharesSubject = /^(?:and|)$/.test(opener) && subjectOf(clause)[0] === subjectOf(parent)[0]
  const isTold = kind === 'content' || (kind === 'joined' && sharesSubject)
  if (
    isTold &&
    isPast(clause) &&
    !ahead.some((unit) => unit.kind === 'grade') &&
    isTimeEarlier(ahead, published)
  )
    return true
  // "has been rated good, after two inspections | that ended in"
  if (kind === 'relative' && isPast(clause) && FOLLOWS.test(wordsOf(ahead))) return true
  // "an inspection six years ago | found it inadequate"
  const [lastDate] = kind === 'reduced' ? datesIn(ahead.slice(-1)) : []
  if (lastDate && isLongBefore(lastDate, published)) return true
  if (kind === 'reduced' && ahead.slice(-3).some(({ lower }) => lower === 'since')) return true
  if (kind === 'adverbial' && /^(?:after|before|since)$/.test(opener)) {
    if (/^(?:years?|months?|decade|weeks?)$/.test(wordAt(parent.units, parent.units.length - 1))) return true
    if (opener === 'since') return true
    if (opener === 'after' && /\b(?:being|having|previously)\b/.test(wordsOf(units.slice(0, at)))) return true
    return isPast(clause) && isUndated && hasOldOpening(parent, published)
  }
  if ((kind === 'adverbial' && opener === 'when') || kind === 'relative') {
    const date = ahead.slice(-3).findLast((unit) => unit.date)?.date
    if (date) return isLongBefore(date, published)
    if (opener === 'when' && EARLIER.test(wordsOf(ahead.slice(-5)))) return true
    if (kind === 'relative' && units.some(({ lower }) => lower === 'then')) return true
    if (kind === 'relative' && isPast(clause) && isUndated && hasOldOpening(parent, published)) return true
  }
  if (!isPast(clause)) return null
  if (kind === 'joined' && /^(?:al)?though$/.test(opener) && isUndated && HAD.test(wordsOf(parent.units)))
    return true
  if (kind === 'adverbial' && isUndated && hasOldOpening(parent, published)) return true
  return kind === 'relative' && isSetAgainst(clause, parent) ? true : null
}

/** "a council | that was found inadequate | has been rated good" */
function isSetAgainst({ units: [first] }: Clause, parent: Clause): boolean {
  const start = first?.start ?? 0
  const isGraded = parent.units.some(
    (unit, at) => at > parent.verbAt && unit.kind === 'grade' && unit.start > start,
  )
  return isGraded && /^(?:has|have|is|are|now)$/.test(wordAt(parent.units, parent.verbAt))
}

/** "had been graded good …, with adoption outstanding | but help and protection | rated inadequate": one verb for all. */
function groupAround(parent: Clause): readonly Unit[] {
  if (parent.verbAt >= 0 || !/^(?:joined|with)$/.test(parent.kind)) return []
  for (let up = parent.parent; up; up = up.parent) if (up.verbAt >= 0) return up.units.slice(up.verbAt)
  return []
}

const isPast = ({ units, verbAt }: Clause) => PAST_FORM.test(units[verbAt]?.lower ?? '')

/** "In 2014 Sheffield was told …, before" */
function hasOldOpening({ kind, parent, units, verbAt }: Clause, published: Published): boolean {
  const opening = verbAt < 0 ? units : units.slice(0, verbAt)
  if (datesIn(opening).some((date) => isLongBefore(date, published))) return true
  return (
    kind === 'content' && parent !== null && parent.kind !== 'content' && hasOldOpening(parent, published)
  )
}

function isTimeEarlier(units: readonly Unit[], published: Published): boolean {
  return EARLIER.test(wordsOf(units)) || datesIn(units).some((date) => isLongBefore(date, published))
}
