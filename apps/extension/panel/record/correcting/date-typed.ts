/** Dates as a reader types them, with the precision that is typed. */
import { type Inspection, PartialDate } from '@spotcheck/core'

export type Period = NonNullable<Inspection['inspected']>

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** “15 June 2018”, “15th Jun 2018”, “June 2018”, “2018” or as ISO 8601 has them; null for anything else. */
export function dateTyped(typed: string): PartialDate | null {
  const text = typed.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const date = /^\d{4}(?:-\d\d){0,2}$/.test(text) ? text : fromWords(text)
  return PartialDate.safeParse(date).data ?? null
}

function fromWords(text: string): PartialDate | null {
  const [, day, name, year] = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/.exec(text) ?? []
  const month = name === undefined ? -1 : MONTHS.findIndex((each) => each.startsWith(name))
  if (month < 0) return null
  return [year, month + 1, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-')
}

/** “4-15 June 2018”, but not “2018-06”. */
const BETWEEN = / to |[–—]|(?<!\d{4}(?:-\d\d)?)-/i

/** One date, or two with “to” or a dash between them; the first may leave out what the second says: “4 to 15 June 2018”. */
export function periodTyped(typed: string): Period | null {
  const one = dateTyped(typed)
  if (one) return { from: one, to: one }
  const [first, last, ...more] = typed.split(BETWEEN).map((part) => part.trim())
  if (first === undefined || last === undefined || more.length > 0) return null
  const to = dateTyped(last)
  const words = last.trim().split(/\s+/)
  const whole = words.map((_, index) => dateTyped([first, ...words.slice(words.length - index)].join(' ')))
  const from = whole.find((date) => date !== null)
  return from && to && from <= to ? { from, to } : null
}
