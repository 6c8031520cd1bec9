import type { Done } from './task.ts'

/** So many are told in full: an archive of which nothing can be read must not fill the memory with complaints. */
const MOST_TOLD = 1000

/** What a run has come to; it is kept with the output, so that a run that is taken up again tells of all. */
export interface Tally {
  /** Stories, and failures to read any. */
  count: number
  bad: number
  /** Of the first of the bad ones, what was wrong. */
  told: string[]
}

export function addTo(tally: Tally, { count, bad }: Done): void {
  tally.count += count
  tally.bad += bad.length
  for (const one of bad.slice(0, MOST_TOLD - tally.told.length)) tally.told.push(one)
}
