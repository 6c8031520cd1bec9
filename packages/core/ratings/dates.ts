/** The dates in a clause, and which of them are too long ago for news. */
import type { DateMention } from '../schema/mention.ts'
import type { Graded } from './holder.ts'
import { type Unit, wordAt } from './units.ts'

/** "since 2016", "by 2022": not when a grade was given, though "By 2022 | it was good" opens on the time of what it tells. */
const LASTING = /^(?:since|by|until|till)$/
/** Months from an inspection to its report and the stories about it. */
const FRESH = 6

export function datesIn(units: readonly Unit[]): DateMention[] {
  return units.flatMap(({ date }, at) => {
    const before = wordAt(units, at - 1)
    const opens = at === 1 && before === 'by'
    return date && (opens || !LASTING.test(before)) ? [date] : []
  })
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

/** The first year in plain figures that is over: "in 2011, 2013 and 2015". */
export function hasYearBefore(units: readonly Unit[], published: string | null): boolean {
  const year = units.find(({ kind, lower }) => kind === 'word' && /^(?:19|20)\d\d$/.test(lower))
  return year !== undefined && published !== null && year.lower < published.slice(0, 4)
}

/** "its 2018 inadequate", "2015: inadequate", "the inadequate of 2016" */
export function dateBeside({ clause: { units }, at, clauses }: Graded): DateMention | undefined {
  if (/^(?:of|from)$/.test(wordAt(units, at + 1)) && units[at + 2]?.date) return units[at + 2]?.date
  const start = units[at]?.start ?? 0
  const around = clauses
    .flatMap((clause) => clause.units)
    .filter((unit) => unit.start < start && start - unit.end < BESIDE)
  const last = around.reduce<Unit | undefined>(
    (near, unit) => (near && near.end > unit.end ? near : unit),
    undefined,
  )
  return /^(?:of|as|at)$/.test(last?.lower ?? '') ? undefined : last?.date
}

/** So far from a grade a date may stand that is told of it: "2015's". */
const BESIDE = 4
