/** Whether a clause tells of an earlier inspection: by its tense, its dates and its words of time. */
import type { DateMention } from '../schema/mention.ts'
import type { Clause } from './clause.ts'
import { subjectOf } from './subject.ts'
import type { Unit } from './units.ts'

const EARLIER =
  /\b(?:previous(?:ly)?|formerly|former|earlier(?! (?:this|today|in the))|last (?:inspected|inspection|time|full inspection|visit(?:ed)?|came|report|ofsted|looked|saw|assessed|judged|rated|graded|under)|once(?! (?:again|more))|having been|having (?:previously )?|prior|old|used to be|then|at the time|spent \w+ years|\w+ years? (?:ago|earlier|before)|months? (?:ago|earlier|before)|decade (?:ago|earlier|before)|until (?:then|now|recently|last|this)|(?:before|first|two|at) that|that year|predecessor|last year)\b/
const PERFECT_PAST = /\b(?:had|hadn't|'d)\b(?! (?:its|their|the|a|an|all|both) )/
const LASTING = /\b(?:since|by|until|from)$/
/** Months from an inspection to its report and the stories about it. */
const FRESH = 6

export function isEarlierTime(
  clause: Clause,
  at: number,
  clauses: readonly Clause[],
  published: string | null,
): boolean {
  const { units } = clause
  const before = units.slice(0, at)
  const lastGrade = before.findLastIndex(({ kind }) => kind === 'grade')
  const words = wordsOf(before)
  const told = wordsOf(hangingOn(clause, at, clauses))
  if (
    told !== '' &&
    (EARLIER.test(told) ||
      datesIn(hangingOn(clause, at, clauses)).some((date) => isLongBefore(date, published)))
  )
    return true
  if (/\bthat .*\bhad\b|^(?:it|they) had\b|\bthen\b|\breceived then\b/.test(told)) return true
  const own = clause.verbAt >= 0 ? wordsOf(before.slice(clause.verbAt)) : words
  const behind = behindGrade(units, at)
  // What is so now is so, whenever it was found: "is rated good after an inspection in 2022".
  const since = wordsOf(before.slice(lastGrade + 1))
  if (
    at === clause.verbAt &&
    /^(?:requires?|needs?)\b/.test(units[at]?.lower ?? '') &&
    !units[at]?.grade?.marked
  )
    return /\bonce\b/.test(words)
  if (/\bsince (?:the|its|their|being|an?)(?: ofsted| overall| last)? $/.test(`${since} `)) return true
  if (
    PERFECT_PAST.test(own) &&
    !(
      (clause.kind === 'content' || /\bhad helped\b/.test(own)) &&
      /\bhad (?:now |finally )?(?:helped|earned|achieved|improved|moved|gone|risen|secured)\b/.test(own)
    ) &&
    !/\bhad (?:C |the council |it )?(?:been told that)\b/.test(own) &&
    !/^(?:had|has) its/.test(own)
  )
    return true
  const [next, date0] = [behind[0], behind[1]]
  if (
    next?.lower === 'in' &&
    date0?.date &&
    clause.kind !== 'content' &&
    isLongBefore(date0.date, published) &&
    /\b(?:following|after)\b/.test(since)
  )
    return true
  if (
    /\b(?:is|are|'re|has|have|'ve|remains?|requires?)\b/.test(own) &&
    !/\b(?:was|were|had)\b/.test(own) &&
    !/\bonce\b/.test(since)
  ) {
    return /\b(?:previously|formerly)\b/.test(since)
  }
  if (EARLIER.test(dropMoved(words)) || EARLIER.test(wordsOf(behind))) return true
  const date = datesIn(behind)[0] ?? datesIn(datedAhead(clause, before, lastGrade)).at(-1)
  if (date) return isLongBefore(date, published)
  if (/\b(?:19|20)\d\d\b/.test(wordsOf(behind)) && published) {
    const [year = ''] = /\b(?:19|20)\d\d\b/.exec(wordsOf(behind)) ?? []
    if (Number(year) < Number(published.slice(0, 4)) && !/\bsince\b/.test(wordsOf(behind))) return true
  }
  return timeAround(clause, clauses, published, at)
}

/** "the good grade | that they gave in 2017": what is told of the grade itself. */
function hangingOn(clause: Clause, at: number, clauses: readonly Clause[]): readonly Unit[] {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (
    !next ||
    next.parent !== clause ||
    !(next.kind === 'relative' || next.kind === 'content') ||
    clause.units.length - at > 4
  )
    return []
  const between = clause.units
    .slice(at + 1)
    .every(({ lower }) =>
      /^(?:rating|ratings|grade|grades|judge?ment|verdict|,|overall|the|status)$/.test(lower),
    )
  return between ? next.units : []
}

/** Where a date ahead may tell when a grade was given: before the subject or behind the verb, and not of a grade left. */
function datedAhead(clause: Clause, before: readonly Unit[], lastGrade: number): readonly Unit[] {
  if (lastGrade >= 0) {
    const since = before.slice(lastGrade + 1)
    if (since.some(({ lower }) => lower === 'to')) return []
    return since.some(({ date }) => date) || clause.verbAt < 0 ? since : before.slice(0, clause.verbAt)
  }
  if (clause.verbAt < 0) return before
  const first = before.findIndex(({ kind }) => kind === 'council')
  return first < 0 || first > clause.verbAt
    ? before
    : [...before.slice(0, first), ...before.slice(clause.verbAt)]
}

/** "… when it was last inspected", "in 2016, when …", "four years after …" */
function timeAround(
  clause: Clause,
  clauses: readonly Clause[],
  published: string | null,
  at: number,
): boolean {
  const index = clauses.indexOf(clause)
  const isLastGrade = !clause.units.slice(at + 1).some(({ kind }) => kind === 'grade')
  const next = clauses[index + 1]
  if (isLastGrade && next && next.kind === 'adverbial' && next.opener === 'when' && next.parent === clause)
    return isTimeEarlier(next.units, published)
  if (
    isLastGrade &&
    next &&
    next.kind === 'adverbial' &&
    /^(?:before|until)$/.test(next.opener) &&
    next.parent === clause &&
    clause.verbAt >= 0
  )
    return !next.units.some(({ lower }) => /^(?:can|is|are)$/.test(lower))
  const { kind, opener, parent } = clause
  const isPast =
    clause.verbAt >= 0 && /^(?:was|were|had|required|needed)/.test(clause.units[clause.verbAt]?.lower ?? '')
  if (
    parent &&
    isPast &&
    (kind === 'content' ||
      (kind === 'joined' && /^(?:and|)$/.test(opener) && subjectOf(clause)[0] === subjectOf(parent)[0]))
  ) {
    const ahead = parent.units.filter((unit) => unit.start < (clause.units[0]?.start ?? 0))
    if (
      !ahead.some((unit) => unit.kind === 'grade') &&
      (EARLIER.test(wordsOf(ahead)) || datesIn(ahead).some((date) => isLongBefore(date, published)))
    )
      return true
  }
  if (kind === 'reduced' && parent?.units.slice(-3).some(({ lower }) => lower === 'since')) return true
  if (kind === 'adverbial' && /^(?:after|before|since)$/.test(opener)) {
    const ahead = wordsOf(parent?.units.slice(-4) ?? [])
    if (/\b(?:years?|months?|decade|weeks?) $|\b(?:years?|months?|decade|weeks?)$/.test(ahead)) return true
    return (
      opener === 'since' ||
      (opener === 'after' && /\b(?:being|having|previously)\b/.test(wordsOf(clause.units.slice(0, at))))
    )
  }
  if ((kind === 'adverbial' && /^(?:when|where)$/.test(opener)) || kind === 'relative') {
    const ahead = parent ? parent.units.filter((unit) => unit.start < (clause.units[0]?.start ?? 0)) : []
    const [date] = ahead
      .slice(-3)
      .flatMap((unit) => unit.date ?? [])
      .slice(-1)
    if ((date && opener === 'when') || (date && kind === 'relative')) return isLongBefore(date, published)
    if (opener === 'when' && EARLIER.test(wordsOf(ahead.slice(-5)))) return true
    if (kind === 'relative' && clause.units.some(({ lower }) => lower === 'then')) return true
  }
  if (
    kind === 'joined' &&
    /^(?:although|though)$/.test(opener) &&
    isPast &&
    parent &&
    PERFECT_PAST.test(wordsOf(parent.units)) &&
    datesIn(clause.units).length === 0
  )
    return true
  if (
    kind === 'adverbial' &&
    isPast &&
    parent &&
    datesIn(clause.units).length === 0 &&
    datesIn(parent.units.slice(0, Math.max(0, parent.verbAt))).some((date) => isLongBefore(date, published))
  )
    return true
  if (
    kind === 'relative' &&
    isPast &&
    parent &&
    parent.verbAt >= 0 &&
    parent.units
      .slice(parent.verbAt)
      .some((unit) => unit.kind === 'grade' && unit.start > (clause.units[0]?.start ?? 0)) &&
    /^(?:has|have|is|are|now)$/.test(parent.units[parent.verbAt]?.lower ?? '')
  )
    return true
  const opening = clauses[index - 1]
  if (
    opening &&
    opening.kind === 'adverbial' &&
    opening.opener === 'when' &&
    clause.units[0] &&
    opening.parent !== clause
  )
    return isTimeEarlier(opening.units, published)
  if (opening && opening.kind === 'adverbial' && opening.opener === 'when' && parent === opening)
    return isTimeEarlier(opening.units, published)
  return false
}

function isTimeEarlier(units: readonly Unit[], published: string | null): boolean {
  if (EARLIER.test(wordsOf(units))) return true
  const [date] = datesIn(units)
  return date !== undefined && isLongBefore(date, published)
}

/** Without what a movement has come from, whose date is its own: "from good in 2020 to". */
function dropMoved(words: string): string {
  return words.replace(/\bfrom .* to (?:an? |being )?$/, '')
}

/** Up to the next grade or the next clause joined by a comma and "and". */
function behindGrade(units: readonly Unit[], at: number): readonly Unit[] {
  const rest = units.slice(at + 1)
  const next = rest.findIndex(({ kind }) => kind === 'grade')
  const end = next < 0 ? rest : rest.slice(0, next)
  // "rated good, the second time since 2015": what comes after since is no date of the grade.
  const since = end.findIndex(
    ({ lower }, one) =>
      lower === 'since' || lower === 'than' || (lower === 'by' && end[one + 1]?.kind === 'date'),
  )
  return since < 0 ? end : end.slice(0, since)
}

export function datesIn(units: readonly Unit[]): DateMention[] {
  return units.flatMap((unit, at) =>
    unit.date && !LASTING.test(units[at - 1]?.lower ?? '') && !/^'s\b/.test('')
      ? [unit.date]
      : unit.date && units[at - 1]?.lower === 'from'
        ? [unit.date]
        : [],
  )
}

/** A year alone is long before the next; a month is so once there has been time to report on it. */
export function isLongBefore({ to, from }: DateMention, published: string | null): boolean {
  const when = to ?? from
  if (published === null || when === null) return true
  const [nowYear = 0, nowMonth] = published.split('-').map(Number)
  const [year = 0, month] = when.split('-').map(Number)
  if (!month || !nowMonth) return year < nowYear
  return (nowYear - year) * 12 + nowMonth - month > FRESH
}

const wordsOf = (units: readonly Unit[]) =>
  units
    .map(({ kind, lower }) =>
      kind === 'council' ? 'C' : kind === 'grade' ? 'G' : kind === 'date' ? 'D' : lower,
    )
    .join(' ')
