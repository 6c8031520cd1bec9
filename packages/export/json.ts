import { Annotation, type Inspection, KeptInspection, Settings, thatCounts } from '@spotcheck/core'
import { checkKept } from '@spotcheck/core/official'
import type { Collection } from './collection.ts'
import { saidBy } from './quoted.ts'

/** What the file says of itself. */
export const JSON_FORMAT = 'spotcheck-collection'
export const JSON_VERSION = 4

/**
 * The whole of the collection, to be read in again. Keys come in the order of the schema, whatever order they were
 * stored in, so that the same collection always gives the same bytes. `certainty` (of the speaker), `counts` (the
 * inspection with the reader's corrections) and `register` (how that stands beside the official outcomes) are worked out for other programs and left
 * out when the file is read in.
 * A backup has the reader's settings as well.
 * Version 1 had neither `certainty`, nor a confidence, nor `confirmed`; version 2 had no inspections; to version 3
 * each paragraph of a speech was an annotation of its own, and null stood for what a correction left as it was.
 */
export function toJson({ annotations, inspections }: Collection, settings?: Settings): string {
  const collection = {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    annotations: annotations.map(annotationInOrder),
    inspections: inspections.map(inspectionInOrder),
    ...(settings && { settings: Settings.parse(settings) }),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** An annotation as it stands in a file, its keys in the order of the schema. */
export function annotationInOrder(annotation: Annotation) {
  return { ...Annotation.parse(annotation), certainty: saidBy(annotation).certainty }
}

/** An inspection as it stands in a file, its keys in the order of the schema. */
export function inspectionInOrder(inspection: KeptInspection) {
  const kept = KeptInspection.parse(inspection)
  const sources = kept.sources.map((source) => ({
    ...source,
    detected: withEvidenceInOrder(source.detected),
  }))
  const { evidence: _ofEachSource, ...counts } = thatCounts(kept)
  return { ...kept, sources, counts, register: checkKept(kept) }
}

/** The one part whose keys the schema does not name. */
function withEvidenceInOrder(detected: Inspection): Inspection {
  const fields = Object.entries(detected.evidence).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...detected, evidence: Object.fromEntries(fields) }
}
