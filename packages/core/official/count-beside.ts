/** A story's tally ("the 21st authority rated inadequate under SIF") beside what the official outcomes count. */
import { COVERED, tally } from '../register/outcomes.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { PartialDate } from '../schema/vocabulary.ts'

const COUNCILS = /\b(?:councils?|authority|authorities|boroughs?|county|counties|city|cities)$/i

/**
 * How many councils in England had been graded so overall under the tally's framework by the end of a day; null where the
 * story counts something else, such as times, or names no framework whose outcomes are held in full.
 */
export function countBeside(
  { of, rating, framework }: Inspection['tallies'][number],
  day: PartialDate,
): number | null {
  const isOfCouncils = of === null || COUNCILS.test(of)
  return framework && COVERED.has(framework) && isOfCouncils ? tally(framework, rating, day) : null
}
