/** Reckoning with days that are written in ISO 8601. */
import type { PartialDate } from '../schema/vocabulary.ts'
import { daysIn, isoDate } from './calendar.ts'

/** In milliseconds. */
const DAY = 24 * 60 * 60 * 1000

/** A year or a month lasts to its end. */
export function lastDay(date: PartialDate): PartialDate {
  const [year = 0, month = 12, day = daysIn(year, month)] = date.split('-').map(Number)
  return isoDate(year, month, day)
}

/** A date known by year or month alone counts as its first day. */
export function firstDay(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 10)
}

/** The day some days later, or earlier where `days` is negative. */
export function addDays(date: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(firstDay(date)) + days * DAY).toISOString().slice(0, 10)
}

/** The same day so many months later; a day that the month does not have is its last. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const [year = 0, month = 1, day = 1] = firstDay(date).split('-').map(Number)
  const counted = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(counted / 12), (counted % 12) + 1]
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)))
}

/** The month some months later, as `YYYY-MM`. */
export function monthsAfter(month: PartialDate, months: number): PartialDate {
  return addMonths(month, months).slice(0, 7)
}

/** 0 for Monday … 6 for Sunday, as weeks begin in Britain. */
export function weekday(date: PartialDate): number {
  return (new Date(date).getUTCDay() + 6) % 7
}

/** Negative where `to` comes first; a year or a month alone counts as its first day. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}
