/** The story's records, each beside the official outcome. */
import type { Extraction, Inspection, PartialDate } from '@spotcheck/core'
import { type Check, check, type NextDue, nextDue } from '@spotcheck/core/official'

export interface CheckedRecord {
  inspection: Inspection
  check: Check
  /** Null where no official outcome was found, or its regime has no cycle. */
  due: NextDue | null
}

/** `today`: the day from which the next inspection is seen. */
export function checkedRecords({ article, inspections }: Extraction, today: PartialDate): CheckedRecord[] {
  return inspections.map((inspection) => {
    const checked = check(inspection, article.published)
    return { inspection, check: checked, due: checked.outcome && nextDue(checked.outcome, today) }
  })
}
