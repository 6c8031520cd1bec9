import type { Stretch } from './cases.ts'

/** What a way made of one passage after one change of its page. */
export interface Result {
  words: number
  length: number
  change: string
  way: string
  /** `asked`: given as uncertain, for the reader to look at. */
  outcome: 'right' | 'wrong' | 'asked-right' | 'asked-wrong' | 'none'
  ms: number
}

/** At least half of what the two cover is covered by both. */
export function isRight(found: Stretch, truth: Stretch): boolean {
  const both = Math.min(found.end, truth.end) - Math.max(found.start, truth.start)
  const either = Math.max(found.end, truth.end) - Math.min(found.start, truth.start)
  return both * 2 >= either
}
