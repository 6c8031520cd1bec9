/** What the exports' benchmark runs inside a page. */
import { fileOf } from '../../apps/extension/screen/file-of.ts'
import { type Collection, type Format, formats } from '../../packages/export/index.ts'
import { type CollectionSize, sampleCollection } from '../../packages/samples/collection/collection.ts'

export interface Written {
  /** Milliseconds. */
  time: number
  /** Megabytes: of the file, and of what the page's own memory held most beyond what it held before. */
  size: number
  above: number
}

declare global {
  interface Performance {
    /** Chromium's own. */
    memory: { usedJSHeapSize: number }
  }
}

let collection: Collection = { annotations: [], inspections: [] }

export function fill(size: CollectionSize): void {
  const articles = [...sampleCollection(size)]
  collection = {
    annotations: articles.flatMap(({ annotations }) => annotations),
    inspections: articles.flatMap(({ inspections }) => inspections),
  }
}

/** The file that the reader is handed, as the panel makes it. */
export async function write(id: Format['id']): Promise<Written> {
  const format = formats.find((format) => format.id === id)
  if (!format) throw new Error(`There is no format "${id}".`)
  const before = performance.memory.usedJSHeapSize
  let most = before
  let pieces = 0
  const watched: Format = {
    ...format,
    async *write(all) {
      for await (const piece of format.write(all)) {
        // To ask takes longer than to write a line.
        if (pieces++ % 100 === 0) most = Math.max(most, performance.memory.usedJSHeapSize)
        yield piece
      }
    },
  }
  const start = performance.now()
  const { content } = await fileOf(watched, collection, '2026-11-22')
  const time = performance.now() - start
  return { time, size: content.size / 1e6, above: (most - before) / 1e6 }
}
