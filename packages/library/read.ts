import type { Annotation, KeptInspection } from '@spotcheck/core'
import type { Table } from 'dexie'
import { addressIdentity } from './address.ts'
import type { Library } from './library.ts'
import { inLibrary } from './opening.ts'
import { ANNOTATIONS, INSPECTIONS, isKept, type Kept, type Unreadable } from './shelf.ts'

/** What is kept (not in the trash), newest first; passages saved together stand in the order of their story. */
export interface Saved {
  annotations: Annotation[]
  inspections: KeptInspection[]
  unreadable: Unreadable[]
}

export async function allSaved(library: Library): Promise<Saved> {
  return inLibrary(library, () =>
    library.transaction('r', library.tables, async () => {
      const [annotations, inspections] = await Promise.all([
        library.annotations.toArray(),
        library.inspections.toArray(),
      ])
      const passages = await ANNOTATIONS.read(library, annotations)
      const records = await INSPECTIONS.read(library, inspections)
      return {
        annotations: passages.items.filter(isKept).sort(asInStory),
        inspections: records.items.filter(isKept).sort(newestFirst),
        unreadable: [...passages.unreadable, ...records.unreadable],
      }
    }),
  )
}

/**
 * The saved passages of one page, under any of its addresses, in the same order.
 * @throws {NotAWebAddress}
 */
export async function annotationsOnPage(library: Library, url: string): Promise<Annotation[]> {
  const page = addressIdentity(url)
  return inLibrary(library, async () => {
    const { items } = await ANNOTATIONS.read(library, await library.annotations.where({ page }).toArray())
    return items.filter(isKept).sort(asInStory)
  })
}

/** All kept records, newest first. */
export async function allInspections(library: Library): Promise<KeptInspection[]> {
  return inLibrary(library, async () => {
    const { items } = await INSPECTIONS.read(library, await library.inspections.toArray())
    return items.filter(isKept).sort(newestFirst)
  })
}

/** These passages, in this order; what is not there, or cannot be read, is left out. */
export async function annotationsById(library: Library, ids: string[]): Promise<Annotation[]> {
  return inLibrary(library, async () => {
    const { items } = await ANNOTATIONS.read(library, await recordsById(library.annotations, ids))
    return items
  })
}

/** The same for records. */
export async function inspectionsById(library: Library, ids: string[]): Promise<KeptInspection[]> {
  return inLibrary(library, async () => {
    const { items } = await INSPECTIONS.read(library, await recordsById(library.inspections, ids))
    return items
  })
}

async function recordsById(table: Table<unknown, string>, ids: string[]): Promise<unknown[]> {
  return (await table.bulkGet(ids)).filter((record) => record !== undefined)
}

/** The order of the library, to sort by. */
export function newestFirst(a: Kept, b: Kept): number {
  return a.created === b.created ? 0 : a.created < b.created ? 1 : -1
}

/** The same; passages that were saved together stand as they do in their story. */
export function asInStory(a: Annotation, b: Annotation): number {
  return newestFirst(a, b) || startOf(a) - startOf(b)
}

function startOf({ target }: Annotation): number {
  const [first] = target.parts
  return first.selector[1].start
}
