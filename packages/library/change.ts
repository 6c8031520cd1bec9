/** How what is kept is changed: read, changed and written in one transaction, or not at all. */
import { inLibrary, type Library } from './library.ts'
import { revised } from './revision.ts'
import { isKept, type Kept, parseRecords, type Shelf } from './shelf.ts'

/** It was changed elsewhere since the reader saw it. Nothing was written. */
export class StaleRevision extends Error {
  override name = 'StaleRevision'
  constructor(called: string, seen: number, current: number) {
    super(
      `This ${called} was changed in another window (you edited revision ${seen}, it is now at ${current}). ` +
        'Copy your words, look at the change, then edit again.',
    )
  }
}

/**
 * Changes one thing, if `revision` is still the current one.
 * @throws {StaleRevision} {Error} where there is no such thing, or it cannot be read.
 */
export async function changeSeen<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  { id, revision }: { id: string; revision: number },
  next: (item: Item) => Item,
): Promise<Item> {
  const [changed] = await changeAll(library, shelf, [id], (item) => {
    if (item.revision !== revision) throw new StaleRevision(shelf.called, revision, item.revision)
    return next(item)
  })
  if (!changed) throw missing(shelf, id)
  return changed
}

/** @throws {Error} where there is no such thing, or it cannot be read: then none is changed. */
export async function changeAll<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
  next: (item: Item) => Item,
): Promise<Item[]> {
  const table = library[shelf.table]
  return inLibrary(library, () =>
    library.transaction('rw', table, async () => {
      const changed = (await table.bulkGet(ids)).map((record, at) => {
        if (record === undefined) throw missing(shelf, ids[at])
        const { items, unreadable } = parseRecords(shelf, [record])
        const [item] = items
        if (!item)
          throw new Error(`The saved ${shelf.called} ${ids[at]} cannot be read.\n${unreadable[0]?.problem}`)
        return next(item)
      })
      await table.bulkPut(changed)
      return changed
    }),
  )
}

/** Moves things to the trash; those already there stay as they are. Errors as in `changeAll`. */
export async function remove<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
  { now }: { now: Date },
): Promise<Item[]> {
  return changeAll(library, shelf, ids, (item) =>
    isKept(item) ? revised(item, { deleted: now.toISOString() }, now) : item,
  )
}

/** Takes things out of the trash: the undo of `remove`, with the same errors. */
export async function restore<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
  { now }: { now: Date },
): Promise<Item[]> {
  return changeAll(library, shelf, ids, (item) =>
    isKept(item) ? item : revised(item, { deleted: null }, now),
  )
}

function missing({ called }: Shelf<Kept>, id: string | undefined): Error {
  return new Error(
    `There is no saved ${called} ${id}. It may have been deleted in another window: reload the page.`,
  )
}
