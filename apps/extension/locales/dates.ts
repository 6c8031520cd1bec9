/** Dates as readers write them, with the precision that is known. */
import type { PartialDate } from '@spotcheck/core'
import { once } from './once.ts'
import { language, t } from './t.ts'

const year = { year: 'numeric' } as const
const month = { ...year, month: 'long' } as const
const day = { ...month, day: 'numeric' } as const

const [years, months, days] = [writer(year), writer(month), writer(day)]

/** “16 February 2016”, “February 2016” or “2016”. */
export function dateText(date: PartialDate): string {
  return writerOf(date).format(new Date(date))
}

const moments = once(() => new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }))

/** “21 Nov 2026, 14:05”, by the reader's own clock. */
export function momentText(instant: string): string {
  return moments().format(new Date(instant))
}

/** “November to December 2015”, “4 to 15 June 2018”, or one date where both ends are the same. */
export function periodText({ from, to }: { from: PartialDate; to: PartialDate }): string {
  if (from === to) return dateText(from)
  const [first, last] = from.length === to.length ? withoutRepeats(from, to) : []
  return t('period', { from: first ?? dateText(from), to: last ?? dateText(to) })
}

/** Both ends, without what the language says once for both. */
function withoutRepeats(from: PartialDate, to: PartialDate): string[] {
  return writerOf(from)
    .formatRange(new Date(from), new Date(to))
    .split('–')
    .map((end) => end.trim())
}

function writerOf(date: PartialDate): Intl.DateTimeFormat {
  const [, month, day] = date.split('-')
  return (day ? days : month ? months : years)()
}

function writer(parts: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return once(() => new Intl.DateTimeFormat(language(), { ...parts, timeZone: 'UTC' }))
}
