/** The story's records, each as it counts, beside the official outcome. */
import {
  corrected,
  type Extraction,
  Inspection,
  type InspectionSource,
  type KeptInspection,
  type PartialDate,
  sourceOf,
} from '@spotcheck/core'
import { type Check, check, keptInspectionOf, type NextDue, nextDue } from '@spotcheck/core/official'
import * as z from 'zod/mini'

export interface CheckedRecord {
  /** With what the reader has corrected. */
  inspection: Inspection
  /** As the rules read it in this story. */
  detected: Inspection
  check: Check
  /** Null where no official outcome was found, or its regime has no cycle. */
  due: NextDue | null
  /** What is sent to keep it. */
  source: InspectionSource
  /** Where the reader keeps this inspection, from this story or another. */
  kept: KeptInspection | null
  /** Whether this story is one of its sources. */
  isSource: boolean
  /** Whether this story was read otherwise when it was kept: its words have changed since, or the rules have. */
  isReadAnew: boolean
}

interface StoryRead {
  /** The address of the story, and the identity of its page. */
  url: string
  page: string
  extraction: Extraction
}

/** `today`: the day from which the next inspection is seen. */
export function checkedRecords(
  { url, page, extraction }: StoryRead,
  records: readonly KeptInspection[],
  today: PartialDate,
): CheckedRecord[] {
  const { article, inspections } = extraction
  return inspections.map((detected) => {
    const source = sourceOf(extraction, detected, url)
    const kept = keptInspectionOf(records, { ...source, page })
    const inspection = corrected(detected, kept?.corrected ?? null)
    const own = kept?.sources.find((each) => each.page === page)
    const checked = check(inspection, article.published)
    return {
      inspection,
      detected,
      check: checked,
      due: checked.outcome && nextDue(checked.outcome, today),
      source,
      kept,
      isSource: own !== undefined,
      isReadAnew: own !== undefined && readingOf(own.detected) !== readingOf(detected),
    }
  })
}

/** Without places in the text, which move with every edit of the story. */
const Reading = z.omit(Inspection, { evidence: true, intervention: true })

function readingOf(inspection: Inspection): string {
  return JSON.stringify(Reading.parse(inspection))
}
