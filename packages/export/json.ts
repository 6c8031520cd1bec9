import { Annotation, type Inspection, KeptInspection, thatCounts } from '@spotcheck/core'
import { checkKept } from '@spotcheck/core/official'
import type { Collection } from './collection.ts'
import { saidBy } from './quoted.ts'

/**
 * The whole of the collection, to be read in again. Keys come in the order of the schema, whatever order they were
 * stored in, so that the same collection always gives the same bytes. `certainty` (of the speaker), `counts` (the
 * inspection with the reader's corrections) and `register` (how that stands beside the official outcomes) are worked out for other programs and left
 * out when the file is read in.
 * Version 1 had neither `certainty`, nor a confidence, nor `confirmed`; version 2 had no inspections; to version 3
 * each paragraph of a speech was an annotation of its own, and null stood for what a correction left as it was.
 */
export function toJson({ annotations, inspections }: Collection): string {
  const collection = {
    format: 'spotcheck-collection',
    version: 4,
    annotations: annotations.map((annotation) => ({
      ...Annotation.parse(annotation),
      certainty: saidBy(annotation).certainty,
    })),
    inspections: inspections.map((inspection) => inOrder(KeptInspection.parse(inspection))),
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

function inOrder(kept: KeptInspection) {
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
