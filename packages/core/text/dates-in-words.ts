/** Dates as British readers write them, with the precision that is known. */
import type { PartialDate } from '../schema/vocabulary.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** “16 February 2016”, “February 2016” or “2016”. */
export function dateInWords(date: PartialDate): string {
  return wordsOf(date).join(' ')
}

/** “November to December 2015”, “4 to 15 June 2018”, or one date where both ends are the same. */
export function periodInWords({ from, to }: { from: PartialDate; to: PartialDate }): string {
  if (from === to) return dateInWords(from)
  const [start, end] = [wordsOf(from), wordsOf(to)]
  const own = start.length === end.length ? start.slice(0, start.length - sharedEnd(start, end)) : start
  return `${own.join(' ')} to ${end.join(' ')}`
}

function wordsOf(date: PartialDate): string[] {
  const [year = '', month, day] = date.split('-')
  return [...(day ? [String(Number(day))] : []), ...(month ? [MONTHS[Number(month) - 1] ?? month] : []), year]
}

/** How many words at the end of both are the same. */
function sharedEnd(a: string[], b: string[]): number {
  let count = 0
  while (count < a.length && a.at(-1 - count) === b.at(-1 - count)) count++
  return count
}
