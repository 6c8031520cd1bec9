import {
  Annotation,
  FormerNote,
  type Inspection,
  KeptInspection,
  Settings,
  thatCounts,
  UnreadableRecord,
} from '@spotcheck/core'
import { checkKept } from '@spotcheck/core/official'
import type { Collection } from './collection.ts'
import { orderingOf } from './in-order.ts'
import { saidBy } from './quoted.ts'

/** What the file says of itself. */
export const JSON_FORMAT = 'spotcheck-collection'
export const JSON_VERSION = 4

/** What only backups have. */
export interface AllElse {
  formerNotes: FormerNote[]
  settings: Settings
  unreadable: UnreadableRecord[]
}

/**
 * The whole of the collection, to be read in again. Keys come in the order of the schema, whatever order they were
 * stored in, so that the same collection always gives the same bytes. `certainty` (of the speaker), `counts` (the
 * inspection with the reader's corrections) and `register` (how that stands beside the official outcomes) are worked out for other programs and left
 * out when the file is read in.
 * A backup has former notes and the reader's settings as well, and, as they stand, the records that its program could not read.
 * Version 1 had neither `certainty`, nor a confidence, nor `confirmed`; version 2 had no inspections; to version 3
 * each paragraph of a speech was an annotation of its own, and null stood for what a correction left as it was.
 */
export function toJson(collection: Collection, allElse?: AllElse): string {
  return [...jsonPieces(collection, allElse)].join('')
}

/** The same in pieces: of a large collection it may be longer than a string can be. */
export function* jsonPieces({ annotations, inspections }: Collection, allElse?: AllElse): Generator<string> {
  yield `{\n  "format": "${JSON_FORMAT}",\n  "version": ${JSON_VERSION}`
  yield* listPieces('annotations', annotations, annotationInOrder)
  yield* listPieces('inspections', inspections, inspectionInOrder)
  if (allElse) {
    yield* listPieces('formerNotes', allElse.formerNotes, (former) => FormerNote.parse(former))
    yield fieldPiece('settings', Settings.parse(allElse.settings))
    yield* listPieces('unreadable', allElse.unreadable, (record) => UnreadableRecord.parse(record))
  }
  yield '\n}\n'
}

/** So many items are written at once. */
const AT_ONCE = 20

function* listPieces<Item>(name: string, items: readonly Item[], inOrder: (item: Item) => object) {
  if (items.length === 0) yield fieldPiece(name, [])
  for (let from = 0; from < items.length; from += AT_ONCE) {
    const some = fieldPiece(name, items.slice(from, from + AT_ONCE).map(inOrder))
    const start = from === 0 ? some : `,${some.slice(some.indexOf('[') + 1)}`
    yield from + AT_ONCE < items.length ? start.slice(0, -END_OF_LIST.length) : start
  }
}

const END_OF_LIST = '\n  ]'

/** A field of the file, after another, as it is laid out there. */
function fieldPiece(name: string, value: unknown): string {
  const written = JSON.stringify({ [name]: value }, null, 2)
  return `,${written.slice('{'.length, -'\n}'.length)}`
}

const ordered = orderingOf(Annotation) as (annotation: Annotation) => Annotation

/** An annotation as it stands in a file, its keys in the order of the schema. */
export function annotationInOrder(annotation: Annotation) {
  return { ...ordered(annotation), certainty: saidBy(annotation).certainty }
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
