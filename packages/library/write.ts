import type { Article, KeptInspection } from '@spotcheck/core'
import { keepFormerNotes } from './former-notes.ts'
import type { Library } from './library.ts'
import { type ActName, type Changed, readActs, type StoredAct } from './tables/acts.ts'
import { type Entry, entriesOf, entryOf } from './tables/entries.ts'
import type { StoredPassage } from './tables/passages.ts'
import { enterWaiting } from './waiting.ts'

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

/** So many records are handed to the browser at once: it holds a copy of each until it is written. */
const AT_ONCE = 2000

/** How many acts are remembered at least; up to twice as many and some, since the oldest go all at once. */
const ACTS = 100

/**
 * Writes what an act changes, how to undo it, and the notes that it replaces. Everything that is written to the
 * collection but new passages (`add.ts`) goes through here, in a transaction over all tables.
 * `articles`: what is known of the stories of pages since, where that is something new.
 * @returns the number of the act; null where nothing is changed.
 */
export async function writeAct(
  library: Library,
  deed: Deed,
  changes: Change[],
  articles: ReadonlyMap<string, Article> = new Map(),
): Promise<number | null> {
  const changed = changes.filter(isChanged)
  if (changed.length === 0) return null
  const pages = changed.flatMap(pagesOf)
  await Promise.all([
    putAll(library, changed),
    library.articles.bulkPut(Array.from(articles, ([page, article]) => ({ page, article }))),
    enter(library, changed),
    keepNotes(library, changed, deed.now),
  ])
  // Not beside the others: where it forgets old acts, it enters what waits in them, with what is entered above.
  return remember(library, deed, changed.map(asChanged), pages)
}

/** Of two libraries each may have its own second revision. */
function isChanged({ before, after }: Change): boolean {
  return before?.revision !== after.revision || before.modified !== after.modified
}

/** Writes down that an act was done, and forgets the oldest; its number. */
export async function remember(
  library: Library,
  { what, tags = [], now }: Deed,
  changes: Changed[],
  pages: string[],
): Promise<number> {
  const act: Omit<StoredAct, 'seq'> = {
    at: now.toISOString(),
    what,
    tags,
    changes,
    pages: [...new Set(pages)],
    waiting: [],
    undone: false,
  }
  const seq = await library.acts.add(act)
  if ((await library.acts.count()) > 2 * ACTS) await forgetUpTo(library, seq - ACTS)
  return seq
}

async function forgetUpTo(library: Library, seq: number): Promise<void> {
  const oldest = library.acts.where(':id').belowOrEqual(seq)
  await enterWaiting(library, readActs(await oldest.toArray()))
  await oldest.delete()
}

async function putAll(library: Library, changes: Change[]): Promise<void> {
  for (const table of ['annotations', 'inspections'] as const) {
    const ofTable = changes.filter((change) => change.table === table)
    const [fresh, known] = [true, false].map((isNew) =>
      ofTable.filter(({ before }) => (before === null) === isNew).map(({ after }) => after),
    )
    // Dexie looks up what it puts, and not what it adds.
    for (let from = 0; fresh && from < fresh.length; from += AT_ONCE)
      await library[table].bulkAdd(fresh.slice(from, from + AT_ONCE))
    if (known?.length) await library[table].bulkPut(known)
  }
}

/** Where a passage stands, and where it stood: another collection may have it on another page. */
function pagesOf(change: Change): string[] {
  if (change.table !== 'annotations') return []
  const { before, after } = change
  return before && before.page !== after.page ? [before.page, after.page] : [after.page]
}

/** Enters passages with the others of their pages. */
async function enter(library: Library, changes: Change[]): Promise<void> {
  const byPage = new Map<string, Map<string, Entry | null>>()
  for (const change of changes) {
    for (const page of pagesOf(change)) {
      const { after } = change
      const entries = byPage.get(page) ?? new Map<string, Entry | null>()
      const entry =
        change.table === 'annotations' && page === change.after.page ? entryOf(change.after) : null
      byPage.set(page, entries.set(after.id, entry))
    }
  }
  if (byPage.size === 0) return
  const known = await entriesOf(library, byPage.keys())
  await library.entries.bulkPut(
    Array.from(byPage, ([page, entries]) => {
      const others = (known.get(page) ?? []).filter(({ id }) => !entries.has(id))
      return {
        page,
        passages: [...others, ...Array.from(entries.values()).filter((entry) => entry !== null)],
      }
    }),
  )
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
  await keepFormerNotes(library, former)
}
