/** Whether a collection is sound: for tests that end a browser, or its background, in the middle of the work. */
import { FormerNote, KeptInspection } from '@spotcheck/core'
import type * as z from 'zod/mini'
import { parseRecords } from './shelf.ts'
import { StoredAct } from './tables/acts.ts'
import { StoredArticle } from './tables/articles.ts'
import { type Entry, entryOf, StoredEntries } from './tables/entries.ts'
import { StoredPassage } from './tables/passages.ts'
import { waitingIn, withWaiting } from './waiting.ts'

export { storedPassage } from './tables/passages.ts'

/** A table as the browser holds it. */
export interface Held {
  records: unknown[]
  /** How many keys each index has, by its name. */
  indexes: Record<string, number>
}

/** By name. */
export type Tables = Record<string, Held>

/**
 * All that the browser holds, past all code that reads or mends it. Stands alone: it may be sent into a page as text.
 * @throws {DOMException} where there is no such database; none is made then.
 */
export function tablesOf(database: string): Promise<Tables> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const tables: Tables = {}
      const names = [...opening.result.objectStoreNames]
      const transaction = opening.result.transaction(names)
      for (const name of names) {
        const held: Held = { records: [], indexes: {} }
        tables[name] = held
        const store = transaction.objectStore(name)
        const all = store.getAll()
        all.onsuccess = () => {
          held.records = all.result
        }
        for (const index of store.indexNames) {
          const counting = store.index(index).count()
          counting.onsuccess = () => {
            held.indexes[index] = counting.result
          }
        }
      }
      transaction.onabort = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve(tables)
      }
    }
  })
}

/** The same, read: what has to fit together. */
interface Collection {
  passages: StoredPassage[]
  inspections: KeptInspection[]
  articles: StoredArticle[]
  acts: StoredAct[]
  entered: StoredEntries[]
  formerNotes: FormerNote[]
}

/** What of a collection is there by half, a line for each fault. */
export function faultsIn(tables: Tables): string[] {
  const unreadable: string[] = []
  function read<Item>(table: string, schema: z.ZodMiniType<Item>): Item[] {
    const { items, unreadable: odd } = parseRecords(schema, tables[table]?.records ?? [])
    unreadable.push(...odd.map(({ id, problem }) => `${table}: ${id} cannot be read: ${problem}`))
    return items
  }
  const collection: Collection = {
    passages: read('annotations', StoredPassage),
    inspections: read('inspections', KeptInspection),
    articles: read('articles', StoredArticle),
    acts: read('acts', StoredAct),
    entered: read('entries', StoredEntries),
    formerNotes: read('formerNotes', FormerNote),
  }
  return [
    ...unreadable,
    ...faultsOfPassages(collection),
    ...faultsOfActs(collection),
    ...faultsOfIndexes(tables, collection),
  ]
}

/** Each has its article, and is entered as it is. */
function faultsOfPassages({ passages, articles, acts, entered, formerNotes }: Collection): string[] {
  const told = new Set(articles.map(({ page }) => page))
  const ids = new Set(passages.map(({ id }) => id))
  const waiting = waitingIn({ acts, odd: [] })
  const enteredOn = new Map(entered.map(({ page, passages }) => [page, passages]))
  const pages = [...new Set([...enteredOn.keys(), ...waiting.keys()])]
  const entries = new Map<string, Entry>()
  const twice: string[] = []
  for (const entry of pages.flatMap((page) => withWaiting(enteredOn.get(page) ?? [], waiting.get(page)))) {
    if (entries.has(entry.id)) twice.push(entry.id)
    entries.set(entry.id, entry)
  }
  return [
    ...passages
      .filter(({ page }) => !told.has(page))
      .map(({ id, page }) => `passage ${id}: no article of ${page}`),
    ...passages
      .filter((passage) => JSON.stringify(entries.get(passage.id)) !== JSON.stringify(entryOf(passage)))
      .map(({ id }) => `passage ${id}: ${entries.has(id) ? 'entered otherwise' : 'not entered'}`),
    ...twice.map((id) => `passage ${id}: entered twice`),
    ...[...entries.keys()].filter((id) => !ids.has(id)).map((id) => `entry ${id}: no such passage`),
    ...formerNotes
      .filter(({ annotation }) => !ids.has(annotation))
      .map(({ annotation }) => `former note of ${annotation}: no such passage`),
  ]
}

/** By how much an act may have been asked for before another and done after it (milliseconds). */
const AT_ONCE = 60_000

/** What is there was last changed by the last act about it. Nobody knows the acts that are forgotten by now. */
function faultsOfActs({ passages, inspections, acts }: Collection): string[] {
  const things = new Map([...passages, ...inspections].map((thing) => [thing.id, thing]))
  const lastAct = new Map(acts.flatMap((act) => act.changes.map(({ id }) => [id, act])))
  const forgets = (acts[0]?.seq ?? 0) > 1
  const since = forgets ? Math.min(...acts.map(({ at }) => Date.parse(at))) + AT_ONCE : 0
  return [
    ...[...things.values()]
      .filter(({ id, modified }) => !lastAct.has(id) && Date.parse(modified) > since)
      .map(({ id, modified }) => `${id}: changed at ${modified} by no act`),
    ...Array.from(lastAct)
      // What is imported was changed elsewhere, at another time.
      .filter(([id, { what, at }]) => !['erase', 'import'].includes(what) && things.get(id)?.modified !== at)
      .map(([id, { seq, what }]) => `act ${seq} (${what}): what it did to ${id} is not there`),
  ]
}

function faultsOfIndexes(tables: Tables, { passages, inspections, formerNotes }: Collection): string[] {
  const inTrash = (things: { deleted: string | null }[]) =>
    things.filter(({ deleted }) => deleted !== null).length
  const expected = {
    annotations: {
      created: passages.length,
      '[page+sha256]': passages.length,
      deleted: inTrash(passages),
      tags: passages.reduce((sum, { tags }) => sum + new Set(tags).size, 0),
    },
    inspections: { deleted: inTrash(inspections) },
    formerNotes: { annotation: formerNotes.length },
  }
  return Object.entries(expected).flatMap(([table, indexes]) =>
    Object.entries(indexes)
      .filter(([index, count]) => tables[table]?.indexes[index] !== count)
      .map(
        ([index, count]) =>
          `${table}: its index ${index} has ${tables[table]?.indexes[index]} keys of ${count}`,
      ),
  )
}
