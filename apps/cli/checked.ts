/** What a story says, with what the official outcomes say of it. */
import type { Extraction, Inspection } from '@spotcheck/core'
import { type Check, check, type NextDue, nextDue } from '@spotcheck/core/official'

export interface CheckedInspection extends Inspection {
  register: Check
  /** Null where no official outcome was found, or its regime has no cycle. */
  nextDue: NextDue | null
}

export type CheckedExtraction = Omit<Extraction, 'inspections'> & { inspections: CheckedInspection[] }

/** `asOf`: the day from which the next inspection is seen, ISO 8601. */
export function checked(extraction: Extraction, asOf: string): CheckedExtraction {
  const { published } = extraction.article
  const inspections = extraction.inspections.map((inspection) => {
    const register = check(inspection, published)
    return { ...inspection, register, nextDue: register.outcome && nextDue(register.outcome, asOf) }
  })
  return { ...extraction, inspections }
}
