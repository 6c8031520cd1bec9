/** Dates as British readers write them, with the precision that is known: 2018, June 2018, 15 June 2018. */

const PRECISION = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
} as const

function formatOf(date: string): Intl.DateTimeFormat {
  const parts = date.length === 4 || date.length === 7 ? PRECISION[date.length] : PRECISION[10]
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' })
}

/** A page may name a day that no calendar has; engines differ in what they make of it. */
function exists(date: string): boolean {
  const time = Date.parse(date)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date.slice(0, 10))
}

/** Takes an ISO 8601 date (`2018`, `2018-06`, `2018-06-15`) or date-time; gives back what is none as it is. */
export function inWords(date: string): string {
  return exists(date) ? formatOf(date).format(new Date(date)) : date
}

export interface Period {
  from: string
  to: string
}

/** “November to December 2015”, “4 to 15 June 2018”, or one date where both ends are the same. */
export function periodInWords({ from, to }: Period): string {
  if (from === to) return inWords(from)
  if (from.length !== to.length || !exists(from) || !exists(to)) return `${inWords(from)} to ${inWords(to)}`
  const parts = formatOf(from).formatRangeToParts(new Date(from), new Date(to))
  return parts.map(({ type, value }) => (type === 'literal' && /[–-]/.test(value) ? ' to ' : value)).join('')
}
