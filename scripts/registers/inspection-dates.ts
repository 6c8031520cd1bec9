import { isInCalendar, isoDate, MONTH_NAME, monthNumber } from '../../packages/core/text/calendar.ts'

/** "4", "4 June", "4 June 2018" or "04/06/2018". */
const DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:/(\\d{1,2})/(\\d{4})|(?: (${MONTH_NAME}))?(?: (\\d{4}))?)(?![\\d/])`,
  'gi',
)

/**
 * First and last day of an inspection, from the words of a report's front page ("11 – 22 July 2022", "12/09/2016 to
 * 06/10/2016"; of several stretches the whole time). A day takes month and year from the next one where it has none
 * of its own. Null where anything else is written there, or the calendar has no such day.
 */
export function inspectionDates(words: string): { from: string; to: string } | null {
  if (!/^(?: |to|and|[–─-])*$/.test(words.replaceAll(DAY, ''))) return null
  const days: string[] = []
  let month = 0
  let year = 0
  for (const match of [...words.matchAll(DAY)].reverse()) {
    const [, day, numberOfMonth, yearInFigures, nameOfMonth, yearInWords] = match
    const ownYear = yearInFigures ?? yearInWords
    const ownMonth = numberOfMonth ? Number(numberOfMonth) : monthNumber(nameOfMonth ?? '')
    if (ownYear) year = Number(ownYear)
    else if (ownMonth > month) year -= 1
    month = ownMonth || month
    days.unshift(isoDate(year, month, Number(day)))
  }
  const [from, to] = [days.at(0), days.at(-1)]
  const exist = days.every((day) => /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?!00)/.test(day) && isInCalendar(day))
  return from && to && exist && days.toSorted().join() === days.join() ? { from, to } : null
}
