/** What the benchmark of importing runs inside a page, step by step. */
import {
  annotationInOrder,
  inspectionInOrder,
  JSON_FORMAT,
  JSON_VERSION,
} from '../../packages/export/json.ts'
import { type ReadIn, readFile } from '../../packages/import/index.ts'
import { compareIncoming, mergeIncoming, openLibrary } from '../../packages/library/index.ts'
import { type CollectionSize, sampleCollection } from '../../packages/samples/collection/collection.ts'

const library = openLibrary('bench-import')
let file = new Blob()
let incoming: ReadIn

/**
 * A file as a browser holds one that was chosen: outside of the page.
 * @returns how large it is, in megabytes.
 */
export async function make(size: CollectionSize): Promise<number> {
  const annotations: Blob[] = []
  const inspections: Blob[] = []
  for (const article of sampleCollection(size)) {
    put(annotations, article.annotations.map(annotationInOrder))
    put(inspections, article.inspections.map(inspectionInOrder))
  }
  const head = JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION }).slice(0, -1)
  file = new Blob([head, ',"annotations":[', ...annotations, '],"inspections":[', ...inspections, ']}'])
  await library.delete()
  await library.open()
  return file.size / 1e6
}

function put(list: Blob[], items: object[]): void {
  if (items.length === 0) return
  const json = items.map((item) => JSON.stringify(item, null, 2)).join(',\n')
  list.push(new Blob([list.length > 0 ? ',\n' : '', json]))
}

export async function read(): Promise<void> {
  incoming = await readFile(file, new Date().toISOString())
}

export async function compare(): Promise<void> {
  await compareIncoming(library, incoming)
}

export async function merge(): Promise<void> {
  await mergeIncoming(library, incoming, { now: new Date() })
}

/** Once more: then all of it is there. */
export async function again(): Promise<void> {
  const { same } = await compareIncoming(library, incoming)
  const all = incoming.annotations.length + incoming.inspections.length
  if (same !== all) throw new Error(`Of ${all} things ${same} are there.`)
}
