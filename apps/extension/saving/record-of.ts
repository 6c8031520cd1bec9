import type { Extraction } from '@spotcheck/core'
import type { Mark } from './passage.ts'

/** Index of the record that a mark counts for: one that rests on it, or else one of its council; -1 where none does. */
export function recordOf({ mentions, inspections }: Extraction, mark: Mark): number {
  if (mark.kind !== 'council' && mark.kind !== 'rating') return -1
  const index = mentions.indexOf(mark)
  const resting = inspections.findIndex(({ evidence }) => Object.values(evidence).flat().includes(index))
  if (resting >= 0) return resting
  return inspections.findIndex(({ council }) => council !== null && council === mark.council)
}
