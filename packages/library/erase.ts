import type { Library } from './library.ts'
import { inOneWrite } from './opening.ts'
import { ANNOTATIONS, INSPECTIONS, isKept, type Kept, type Shelf } from './shelf.ts'
import { type Acts, type Changed, readActs, StoredAct } from './tables/acts.ts'
import { type Entry, entriesOf } from './tables/entries.ts'
import { enterWaiting } from './waiting.ts'
import { remember } from './write.ts'

/**
 * Erases passages and records for good, with all that is remembered of them: former notes, what could be undone, and the
 * article of a page that nothing is saved of any more. What is not in the trash is left alone.
 * @returns the ids of what was erased.
 */
export async function erase(library: Library, ids: string[], { now }: { now: Date }): Promise<string[]> {
  return inOneWrite(library, async () => {
    const passages = await inTrash(library, ANNOTATIONS, ids)
    const records = await inTrash(library, INSPECTIONS, ids)
    const erased = [...changedOf('annotations', passages), ...changedOf('inspections', records)]
    if (erased.length === 0) return []
    const gone = new Set(erased.map(({ id }) => id))
    await library.annotations.bulkDelete([...gone])
    await library.inspections.bulkDelete([...gone])
    await library.formerNotes
      .where('annotation')
      .anyOf([...gone])
      .delete()
    const pages = passages.map(({ page }) => page)
    const acts = readActs(await library.acts.toArray())
    await enterWaiting(library, acts)
    await strike(library, pages, gone)
    await forget(library, acts, gone)
    await remember(library, { what: 'erase', now }, erased, pages)
    return [...gone]
  })
}

async function inTrash<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
): Promise<Item[]> {
  const records = await library[shelf.table].bulkGet(ids)
  const { items } = await shelf.read(
    library,
    records.filter((record) => record !== undefined),
  )
  return items.filter((item) => !isKept(item))
}

function changedOf(table: Changed['table'], items: Kept[]): Changed[] {
  return items.map(({ id }) => ({ table, id, before: null }))
}

/** Strikes passages out; of a page that nothing is saved of any more, nothing is kept. */
async function strike(library: Library, pages: string[], gone: ReadonlySet<string>): Promise<void> {
  const left = Array.from(await entriesOf(library, pages), ([page, passages]) => ({
    page,
    passages: passages.filter(({ id }) => !gone.has(id)),
  }))
  const isEmpty = ({ passages }: { passages: Entry[] }) => passages.length === 0
  const empty = left.filter(isEmpty).map(({ page }) => page)
  await library.entries.bulkPut(left.filter((stored) => !isEmpty(stored)))
  await library.entries.bulkDelete(empty)
  await library.articles.bulkDelete(empty)
}

/** What acts would bring back of things that are gone. Nothing waits in them any more. */
async function forget(library: Library, { acts }: Acts, gone: ReadonlySet<string>): Promise<void> {
  const about = acts.filter(({ changes }) => changes.some(({ id }) => gone.has(id)))
  await library.acts.bulkPut(
    about.map((act) => ({
      ...act,
      waiting: [],
      changes: act.changes.map((change) => (gone.has(change.id) ? { ...change, before: null } : change)),
    })),
  )
  // Nobody can tell what acts remember that cannot be read.
  await library.acts.filter((record) => !StoredAct.safeParse(record).success).delete()
}
