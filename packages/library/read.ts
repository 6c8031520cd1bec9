import type { Annotation, KeptInspection } from '@spotcheck/core'
import { addressIdentity } from './address.ts'
import { inLibrary, type Library } from './library.ts'
import { ANNOTATIONS, INSPECTIONS, isKept, type Kept, parseRecords, type Unreadable } from './shelf.ts'

/** What is kept (not in the trash), newest first; passages saved together stand in the order of their story. */
export interface Saved {
  annotations: Annotation[]
  inspections: KeptInspection[]
  unreadable: Unreadable[]
}

export async function allSaved(library: Library): Promise<Saved> {
  const [annotations, inspections] = await inLibrary(library, () =>
    library.transaction('r', library.annotations, library.inspections, () =>
      Promise.all([library.annotations.toArray(), library.inspections.toArray()]),
    ),
  )
  const passages = parseRecords(ANNOTATIONS, annotations)
  const records = parseRecords(INSPECTIONS, inspections)
  return {
    annotations: passages.items.filter(isKept).sort(asInStory),
    inspections: records.items.filter(isKept).sort(newestFirst),
    unreadable: [...passages.unreadable, ...records.unreadable],
  }
}

/**
 * The saved passages of one page, under any of its addresses, in the same order.
 * @throws {NotAWebAddress}
 */
export async function annotationsOnPage(library: Library, url: string): Promise<Annotation[]> {
  const page = addressIdentity(url)
  const records = await inLibrary(library, () => library.annotations.where({ page }).toArray())
  return parseRecords(ANNOTATIONS, records).items.filter(isKept).sort(asInStory)
}

function newestFirst(a: Kept, b: Kept): number {
  return a.created === b.created ? 0 : a.created < b.created ? 1 : -1
}

function asInStory(a: Annotation, b: Annotation): number {
  return newestFirst(a, b) || startOf(a) - startOf(b)
}

function startOf({ target }: Annotation): number {
  const [first] = target.parts
  return first.selector[1].start
}
