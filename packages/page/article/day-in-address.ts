import { dayOf } from './declared.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "/2016/03/29/…" as WordPress has it, "/2013/oct/15/…" as the Guardian. */
const DAY = new RegExp(`/((?:19|20)\\d\\d)/(\\d\\d|${MONTHS.join('|')})/(\\d\\d)/`)

/** "/a-story-15-03-2021/", as LGC has it. */
const DAY_LAST = /-(\d\d)-(\d\d)-((?:19|20)\d\d)\/?$/

/** The day of publication that a story's address names; null where it names none. */
export function dayInAddress(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? ''
  const [, year, month = '', day] = DAY.exec(path) ?? []
  const [, lastDay, lastMonth, lastYear] = DAY_LAST.exec(path) ?? []
  const number = MONTHS.indexOf(month) + 1
  return (
    dayOf(`${year}-${number > 0 ? String(number).padStart(2, '0') : month}-${day}`) ??
    dayOf(`${lastYear}-${lastMonth}-${lastDay}`)
  )
}
