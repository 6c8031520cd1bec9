/** What the benchmark of importing runs inside a page. */
import {
  annotationInOrder,
  inspectionInOrder,
  JSON_FORMAT,
  JSON_VERSION,
} from '../../packages/export/json.ts'
import { readFile } from '../../packages/import/index.ts'
import { compareIncoming, mergeIncoming, openLibrary } from '../../packages/library/index.ts'
import { type CollectionSize, sampleCollection } from '../../packages/samples/collection/collection.ts'

/** Milliseconds unless said. */
export interface Imported {
  megabytes: number
  passages: number
  records: number
  read: number
  compared: number
  written: number
  /** That all of it is there already. */
  again: number
}

let file = new Blob()

/** A file as a browser holds one that was chosen: outside of the page. */
export function make(size: CollectionSize): void {
  const annotations: Blob[] = []
  const inspections: Blob[] = []
  for (const article of sampleCollection(size)) {
    put(annotations, article.annotations.map(annotationInOrder))
    put(inspections, article.inspections.map(inspectionInOrder))
  }
  const head = JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION }).slice(0, -1)
  file = new Blob([head, ',"annotations":[', ...annotations, '],"inspections":[', ...inspections, ']}'])
}

function put(list: Blob[], items: object[]): void {
  if (items.length === 0) return
  const json = items.map((item) => JSON.stringify(item, null, 2)).join(',\n')
  list.push(new Blob([list.length > 0 ? ',\n' : '', json]))
}

export async function bringIn(): Promise<Imported> {
  const library = openLibrary('bench-import')
  await library.delete()
  await library.open()
  const now = new Date()
  const start = performance.now()
  const incoming = await readFile(file, now.toISOString())
  const read = performance.now()
  await compareIncoming(library, incoming)
  const compared = performance.now()
  await mergeIncoming(library, incoming, { now })
  const written = performance.now()
  const { same } = await compareIncoming(library, incoming)
  const again = performance.now()
  const all = incoming.annotations.length + incoming.inspections.length
  if (same !== all) throw new Error(`Of ${all} things ${same} are there.`)
  return {
    megabytes: file.size / 1e6,
    passages: incoming.annotations.length,
    records: incoming.inspections.length,
    read: read - start,
    compared: compared - read,
    written: written - compared,
    again: again - written,
  }
}
