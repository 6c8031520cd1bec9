import type { KeptInspection } from '@spotcheck/core'
import type { Library } from './library.ts'
import type { ActName, Changed, StoredAct } from './tables/acts.ts'
import type { StoredPassage } from './tables/passages.ts'

/** A record before and after an act; null before for one that is new. */
export type Change =
  | { table: 'annotations'; before: StoredPassage | null; after: StoredPassage }
  | { table: 'inspections'; before: KeptInspection | null; after: KeptInspection }

/** What was done, for the list of what can be undone. */
export interface Deed {
  what: ActName
  /** The tags that it is about. */
  tags?: string[]
  now: Date
}

/** How many acts are remembered. */
const ACTS = 100
/** How many former texts of a note are kept. */
const FORMER_NOTES = 50

/**
 * Writes what an act changes, how to undo it, and the notes that it replaces. Everything that is written to the
 * collection goes through here, in a transaction over all tables.
 */
export async function writeAct(library: Library, deed: Deed, changes: Change[]): Promise<void> {
  const changed = changes.filter(({ before, after }) => before?.revision !== after.revision)
  if (changed.length === 0) return
  await Promise.all([
    putAll(library, changed),
    keepNotes(library, changed, deed.now),
    remember(library, deed, changed.map(asChanged)),
  ])
}

/** Writes down that an act was done, and forgets the oldest. */
export async function remember(
  library: Library,
  { what, tags = [], now }: Deed,
  changes: Changed[],
): Promise<void> {
  const act: Omit<StoredAct, 'seq'> = { at: now.toISOString(), what, tags, changes, undone: false }
  const seq = await library.acts.add(act)
  await library.acts.delete(seq - ACTS)
}

async function putAll(library: Library, changes: Change[]): Promise<void> {
  for (const table of ['annotations', 'inspections'] as const) {
    const records = changes.filter((change) => change.table === table).map(({ after }) => after)
    if (records.length > 0) await library[table].bulkPut(records)
  }
}

function asChanged({ table, before, after }: Change): Changed {
  return { table, id: after.id, before: before && fieldsChanged(before, after) }
}

/** As they were before. Revision and time of change only ever go on. */
function fieldsChanged(before: object, after: object): Record<string, unknown> {
  const now = new Map(Object.entries(after))
  return Object.fromEntries(
    Object.entries(before).filter(
      ([field, value]) =>
        field !== 'revision' &&
        field !== 'modified' &&
        JSON.stringify(value) !== JSON.stringify(now.get(field)),
    ),
  )
}

async function keepNotes(library: Library, changes: Change[], now: Date): Promise<void> {
  const former = changes.flatMap(({ before, after }) => {
    const note = before && 'note' in before ? before.note : ''
    const isReplaced = note !== '' && 'note' in after && after.note !== note
    return isReplaced ? [{ annotation: after.id, note, until: now.toISOString() }] : []
  })
  if (former.length === 0) return
  await library.formerNotes.bulkAdd(former)
  for (const { annotation } of former) {
    const kept = await library.formerNotes.where({ annotation }).primaryKeys()
    if (kept.length > FORMER_NOTES) await library.formerNotes.bulkDelete(kept.slice(0, -FORMER_NOTES))
  }
}
