import type { Annotation } from '@spotcheck/core'
import { followActs } from './follow-acts.ts'
import type { Library } from './library.ts'
import { allSaved, asInStory, newestFirst, type Saved } from './read.ts'
import { ANNOTATIONS, INSPECTIONS, isKept } from './shelf.ts'
import type { StoredAct } from './tables/acts.ts'

/** All that is kept, whole, now and after every change: of that, only the pages and records that it concerns are read. */
export function followSaved(
  library: Library,
  see: (saved: Saved) => void,
  fail: (error: unknown) => void,
): () => void {
  return followActs<Saved>(
    library,
    { readAll: () => allSaved(library), readAnew: (before, acts) => readAnew(library, before, acts) },
    see,
    fail,
  )
}

async function readAnew(library: Library, before: Saved, acts: readonly StoredAct[]): Promise<Saved> {
  const pages = [...new Set(acts.flatMap((act) => act.pages))]
  const changes = acts.flatMap((act) => act.changes).filter(({ table }) => table === 'inspections')
  const changed = new Set(changes.map(({ id }) => id))
  const [ofPages, found] = await Promise.all([
    Promise.all(pages.map((page) => library.annotations.where({ page }).toArray())),
    library.inspections.bulkGet([...changed]),
  ])
  const passages = await ANNOTATIONS.read(library, ofPages.flat())
  const records = await INSPECTIONS.read(
    library,
    found.filter((record) => record !== undefined),
  )
  const others = before.annotations.filter(({ page }: Annotation) => !pages.includes(page))
  return {
    annotations: [...others, ...passages.items.filter(isKept)].sort(asInStory),
    inspections: [
      ...before.inspections.filter(({ id }) => !changed.has(id)),
      ...records.items.filter(isKept),
    ].sort(newestFirst),
    unreadable: before.unreadable,
  }
}
