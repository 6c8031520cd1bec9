import type { Extraction } from '../schema/extraction.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { InspectionSource } from '../schema/kept-inspection.ts'

/** What is kept of a story for one of its inspections: of its mentions, those that the inspection rests on. */
export function sourceOf(
  { article, mentions }: Extraction,
  inspection: Inspection,
  source: string,
): InspectionSource {
  const fields = Object.entries(inspection.evidence)
  const used = [...new Set(fields.flatMap(([, indexes]) => indexes))].sort((a, b) => a - b)
  const evidence = fields.map(([field, indexes]) => [field, indexes.map((index) => used.indexOf(index))])
  return {
    source,
    article,
    detected: { ...inspection, evidence: Object.fromEntries(evidence) },
    mentions: used.flatMap((index) => mentions[index] ?? []),
  }
}
