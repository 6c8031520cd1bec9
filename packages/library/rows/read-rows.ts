import { type Article, KeptInspection } from '@spotcheck/core'
import type { Table } from 'dexie'
import type { Library } from '../library.ts'
import { isKept, keyOf, parseRecords } from '../shelf.ts'
import { readActs, type StoredAct } from '../tables/acts.ts'
import { articlesOf, StoredArticle, UNKNOWN } from '../tables/articles.ts'
import { type Entry, entriesOf, entryOf, StoredEntries } from '../tables/entries.ts'
import { StoredPassage } from '../tables/passages.ts'
import { waitingIn, withWaiting } from '../waiting.ts'
import { inOrder, laidInOrder, passageRows, type Row, recordRow, type Told, toldBy, UNTOLD } from './row.ts'

/** The collection as it was read last. */
export interface Collected {
  /** In order, those in the trash among them. */
  rows: readonly Row[]
  /** How many passages and records this version cannot read. */
  unreadable: number
  /** What each record tells, by its id. */
  records: ReadonlyMap<string, OnPages>
}

/** What a kept record tells of its pages; one in the trash tells nothing. */
interface OnPages {
  pages: readonly string[]
  told: Told | null
}

/** A screenful. */
const FIRST = 60
/** As many pages, or records, as are read in about a frame. */
const AT_ONCE = 50

/** The newest passages, for something to look at until all is read. */
export async function readNewest(library: Library): Promise<Row[]> {
  const records = await library.annotations
    .orderBy('created')
    .reverse()
    .filter((record) => parseRecords(StoredPassage, [record]).items.some(isKept))
    .limit(FIRST)
    .toArray()
  const { items } = parseRecords(StoredPassage, records)
  const articles = await articlesOf(
    library,
    items.map(({ page }) => page),
  )
  return items
    .flatMap((passage) => {
      const { page } = passage
      return passageRows({ page, article: articles.get(page) ?? UNKNOWN }, [entryOf(passage)], UNTOLD)
    })
    .sort(inOrder)
}

export async function readAll(library: Library): Promise<Collected> {
  const recordRows: Row[] = []
  const records = new Map<string, OnPages>()
  let unreadable = 0
  for await (const batch of batches(library.inspections, 'id')) {
    const read = parseRecords(KeptInspection, batch)
    for (const kept of read.items) {
      records.set(kept.id, onPages(kept))
      recordRows.push(recordRow(kept))
    }
    unreadable += read.unreadable.length
  }
  const toldOn = toldOnPages(records)
  const articles = new Map<string, Article>()
  for await (const batch of batches(library.articles, 'page'))
    for (const { page, article } of parseRecords(StoredArticle, batch).items) articles.set(page, article)
  // Before the entries, as below.
  const waiting = await allWaiting(library)
  const rows: Row[] = []
  const add = (page: string, entries: Entry[]) => {
    for (const row of passageRows({ page, article: articles.get(page) ?? UNKNOWN }, entries, toldOn(page)))
      rows.push(row)
    waiting.delete(page)
  }
  for await (const batch of batches(library.entries, 'page'))
    for (const { page, passages } of parseRecords(StoredEntries, batch).items)
      add(page, withWaiting(passages, waiting.get(page)))
  for (const [page, entries] of waiting) add(page, entries)
  // Last, since nobody else is let into the library while the browser counts.
  const saved = await library.annotations.count()
  if (rows.length < saved)
    for (const passage of await notEntered(library, rows)) add(passage.page, [entryOf(passage)])
  return {
    rows: laidInOrder(rows.concat(recordRows).sort(inOrder)),
    unreadable: Math.max(saved - rows.length, 0) + unreadable,
    records,
  }
}

/** Passages that have no entry, or none that can be read; what cannot be read itself is left out. */
async function notEntered(library: Library, rows: readonly Row[]): Promise<StoredPassage[]> {
  const entered = new Set(rows.map(({ id }) => id))
  const ids = (await library.annotations.toCollection().primaryKeys()).filter((id) => !entered.has(id))
  return parseRecords(StoredPassage, await library.annotations.bulkGet(ids)).items
}

/** All of a table by its key, some at once: what is asked for meanwhile waits for no more than these. */
async function* batches(table: Table<unknown, string>, key: 'id' | 'page'): AsyncGenerator<unknown[]> {
  let batch: unknown[] = []
  do {
    const last = batch.at(-1)
    batch = await table
      .where(':id')
      .above(last === undefined ? '' : keyOf(last, key))
      .limit(AT_ONCE)
      .toArray()
    yield batch
  } while (batch.length === AT_ONCE)
}

async function allWaiting(library: Library): Promise<Map<string, Entry[]>> {
  return waitingIn(readActs(await library.acts.toArray()))
}

/** The same after some acts: what they changed is read, and what shows something of it. */
export async function readAnew(
  library: Library,
  before: Collected,
  acts: readonly StoredAct[],
): Promise<Collected> {
  const changed = new Set(acts.flatMap(({ changes }) => changes.map(({ id }) => id)))
  const records = new Map(before.records)
  for (const id of changed) records.delete(id)
  const found = (await library.inspections.bulkGet([...changed])).filter((record) => record !== undefined)
  const inspections = parseRecords(KeptInspection, found)
  for (const kept of inspections.items) records.set(kept.id, onPages(kept))
  const pages = new Set([
    ...acts.flatMap((act) => act.pages),
    ...Array.from(changed).flatMap((id) => [...pagesOf(before.records.get(id)), ...pagesOf(records.get(id))]),
  ])
  const toldOn = toldOnPages(records)
  // In this order: what is entered between the two is read twice, and not missed.
  const waiting = await allWaiting(library)
  const entered = await entriesOf(library, pages)
  const articles = await articlesOf(library, pages)
  const rowsOf = (page: string) =>
    passageRows(
      { page, article: articles.get(page) ?? UNKNOWN },
      withWaiting(entered.get(page) ?? [], waiting.get(page)),
      toldOn(page),
    )
  const isAnew = ({ kind, id, page }: Row) => (kind === 'passage' ? pages.has(page) : changed.has(id))
  return {
    rows: [
      ...before.rows.filter((row) => !isAnew(row)),
      ...Array.from(pages).flatMap(rowsOf),
      ...inspections.items.map(recordRow),
    ].sort(inOrder),
    unreadable: before.unreadable,
    records,
  }
}

/** What the records of a page tell of it, put together once for each page. */
function toldOnPages(records: Collected['records']): (page: string) => Told {
  const together = new Map<string, Told>()
  for (const { pages, told } of records.values()) {
    if (told) for (const page of pages) together.set(page, both(together.get(page), told))
  }
  return (page) => together.get(page) ?? UNTOLD
}

function both(one: Told | undefined, other: Told): Told {
  if (!one) return other
  const all = (field: keyof Told) => [...new Set([...one[field], ...other[field]])]
  return { council: all('council'), framework: all('framework'), judgement: all('judgement') }
}

function onPages(kept: KeptInspection): OnPages {
  return { pages: kept.sources.map(({ page }) => page), told: isKept(kept) ? toldBy(kept) : null }
}

function pagesOf(record: OnPages | undefined): readonly string[] {
  return record?.pages ?? []
}
