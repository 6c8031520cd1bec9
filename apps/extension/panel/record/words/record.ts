/** What the record's screen says around its fields. */
import { dateInWords, type Inspection, type PartialDate } from '@spotcheck/core'
import { plural } from '../../words.ts'

const STEPS = ['no', 'one', 'two', 'three']

/** Fields that a story may leave open. */
export type OpenField = 'framework' | 'visit' | 'inspected' | 'published' | 'previous'

const OPEN: Record<OpenField, string> = {
  framework: ' which',
  visit: ' which',
  inspected: ' when',
  published: ' when',
  previous: '',
}

export const recordWords = {
  none: 'This story reports no inspection',
  noneBeforeWall: 'What can be read of this story reports no inspection',
  found: (councils: number, ratings: number, quotes: number) =>
    `No council’s grade is news here. Found in it: ${counted(councils, 'council')}, ${counted(ratings, 'rating')} and ${counted(quotes, 'quote')}.`,
  several: (count: number) => `${count.toLocaleString('en-GB')} inspections in this story`,
  severalHint: 'Choose one to see its record below.',

  until: (last: PartialDate, successors: readonly string[]) =>
    `until ${dateInWords(last)}, then ${successors.join('; ')}`,

  before: 'Before',
  now: 'Now',
  wasBefore: 'before: ',
  noOverall: 'No overall grade',
  storyNamesNone: 'The story names none',
  ofstedGivesNone: 'Ofsted has given none since April 2026',
  ungraded: 'A visit without a grade',
  unnamed: 'Council not named',

  framework: 'Framework',
  visit: 'Visit',
  inspected: 'On site',
  published: 'Report',
  leftOpen: (field: OpenField, partial: boolean) =>
    `${partial ? 'The part before the wall' : 'The story'} does not say${OPEN[field]}`,

  councils: 'Councils in this story',
  otherCouncils: 'Other councils in this story',
  ratings: 'Ratings in this story',
  otherRatings: 'Other ratings in this story',
  times: (count: number) => `${count.toLocaleString('en-GB')} times`,

  story: 'Story',
  copy: 'Copy record',
  copied: 'Record copied.',
  copyFailed: (reason: string) => `The record was not copied: ${reason}`,
  newTab: ' (opens in a new tab)',
} as const

function counted(count: number, what: string): string {
  return count === 0 ? `no ${what}s` : plural(count, what)
}

/** “down one grade”; `steps` is 0 where the two scales cannot be compared step by step. */
export function changeInWords(change: Inspection['change'], steps: number): string | null {
  if (!change) return null
  if (change === 'same') return 'Same grade'
  const way = change === 'up' ? 'Up' : 'Down'
  return steps === 0 ? way : `${way} ${STEPS[steps]} ${steps === 1 ? 'grade' : 'grades'}`
}
