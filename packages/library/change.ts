/** How what is kept is changed: read, changed and written in one transaction, or not at all. */
import type { Library } from './library.ts'
import { inOneWrite } from './opening.ts'
import { revised } from './revision.ts'
import { isKept, type Kept, type Shelf } from './shelf.ts'
import { type Deed, writeAct } from './write.ts'

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
 * Changes one thing, if `revision` is still the current one. What is as it is to be already stays so, whoever changed it: thus
 * a change can be asked for again after a lost answer.
 * @throws {StaleRevision} {Error} where there is no such thing, or it cannot be read.
 */
export async function changeSeen<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  deed: Deed,
  { id, revision }: { id: string; revision: number },
  next: (item: Item) => Item,
): Promise<Item> {
  const [changed] = await changeAll(library, shelf, deed, [id], (item) => {
    const after = next(item)
    if (after !== item && item.revision !== revision)
      throw new StaleRevision(shelf.called, revision, item.revision)
    return after
  })
  if (!changed) throw missing(shelf, id)
  return changed
}

/** @throws {Error} where there is no such thing, or it cannot be read: then none is changed. */
export async function changeAll<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  deed: Deed,
  ids: string[],
  next: (item: Item) => Item,
): Promise<Item[]> {
  return inOneWrite(library, () => changeHere(library, shelf, deed, ids, next))
}

/** The same within a transaction that is open already. */
export async function changeHere<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  deed: Deed,
  ids: string[],
  next: (item: Item) => Item,
): Promise<Item[]> {
  const records = await library[shelf.table].bulkGet(ids)
  const absent = ids.find((_id, at) => records[at] === undefined)
  if (absent !== undefined) throw missing(shelf, absent)
  const { items, unreadable } = await shelf.read(library, records)
  const [odd] = unreadable
  if (odd) throw new Error(`The saved ${shelf.called} ${odd.id} cannot be read.\n${odd.problem}`)
  const changed = items.map(next)
  await writeAct(
    library,
    deed,
    items.flatMap((before, at) => {
      const after = changed[at]
      return after ? [shelf.change(before, after)] : []
    }),
  )
  return changed
}

/** Moves things to the trash; those already there stay as they are. Errors as in `changeAll`. */
export async function remove<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
  { now }: { now: Date },
): Promise<Item[]> {
  return changeAll(library, shelf, { what: 'remove', now }, ids, (item) =>
    isKept(item) ? revised(item, { deleted: now.toISOString() }, now) : item,
  )
}

/** Takes things out of the trash, with the same errors. */
export async function restore<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  ids: string[],
  { now }: { now: Date },
): Promise<Item[]> {
  return changeAll(library, shelf, { what: 'restore', now }, ids, (item) =>
    isKept(item) ? item : revised(item, { deleted: null }, now),
  )
}

function missing({ called }: Pick<Shelf<Kept>, 'called'>, id: string): Error {
  return new Error(
    `There is no saved ${called} ${id}. It may have been deleted in another window: reload the page.`,
  )
}
