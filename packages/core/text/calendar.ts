/** Months by the first three letters of their English names. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Alternation of month names and their short forms, for use inside a larger pattern. */
export const MONTH_NAME =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** 1 for January … 12 for December; 0 for any other word. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** ISO 8601 date with the precision given: year, month or day. */
export function isoDate(year: number, month?: number, day?: number): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].filter((part) => part !== undefined).map(twoDigits),
  ].join('-')
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}

const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (${MONTH_NAME}),? (\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b(${MONTH_NAME}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
/** As Britain writes it, the day first. */
const IN_NUMBERS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})\b/

/** No full date without one: most lines have none, and need not be searched for each form. */
const YEAR = /\d{4}/

/** The first full date written in a line ("February 16, 2016", "23rd January 2015"), and where it stands. */
export function writtenDate(words: string): { date: string; start: number; end: number } | null {
  if (!YEAR.test(words)) return null
  const iso = ISO.exec(words)
  if (iso) return dateAt(iso, iso[1], Number(iso[2]), iso[3])
  const inNumbers = IN_NUMBERS.exec(words)
  if (inNumbers) return dateAt(inNumbers, inNumbers[3], Number(inNumbers[2]), inNumbers[1])
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst) return dateAt(dayFirst, dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(words)
  if (monthFirst) return dateAt(monthFirst, monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2])
  return null
}

function dateAt(match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) {
  const date = isoDate(Number(year), month, Number(day))
  const exists = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), month)
  return exists ? { date, start: match.index, end: match.index + match[0].length } : null
}

/** Whether the calendar has the day of an ISO date; a year or a month alone it always has. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return day <= daysIn(year, month)
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
