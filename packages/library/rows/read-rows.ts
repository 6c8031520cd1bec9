import { type Article, KeptInspection } from '@spotcheck/core'
import type { Table } from 'dexie'
import type * as z from 'zod/mini'
import type { Library } from '../library.ts'
import { INSPECTIONS, isKept, keyOf, parseRecords } from '../shelf.ts'
import { readActs, type StoredAct } from '../tables/acts.ts'
import { articlesOf, StoredArticle, UNKNOWN } from '../tables/articles.ts'
import { type Entry, entriesOf, entryOf, StoredEntries } from '../tables/entries.ts'
import { StoredPassage } from '../tables/passages.ts'
import { waitingIn, withWaiting } from '../waiting.ts'
import { inOrder, passageRows, type Row, recordRow, type Told, toldBy, UNTOLD } from './row.ts'

/** The collection as it was read last. */
export interface Collected {
  /** In order, those in the trash among them. */
  rows: readonly Row[]
  /** How many passages and records this version cannot read. */
  unreadable: number
  /** By id, those in the trash among them. */
  records: ReadonlyMap<string, KeptInspection>
}

/** A screenful. */
const FIRST = 60
/** As many pages as are read in about a frame. */
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
  // First, so that what is saved meanwhile is not taken for unreadable.
  const saved = await library.annotations.count()
  const inspections = await INSPECTIONS.read(library, await library.inspections.toArray())
  const records = new Map(inspections.items.map((kept) => [kept.id, kept]))
  const toldOn = toldOnPages(records)
  const articles = new Map<string, Article>()
  for await (const { page, article } of each(library.articles, StoredArticle)) articles.set(page, article)
  // Before the entries, as below.
  const waiting = await allWaiting(library)
  const rows: Row[] = []
  const add = (page: string, entries: Entry[]) => {
    for (const row of passageRows({ page, article: articles.get(page) ?? UNKNOWN }, entries, toldOn(page)))
      rows.push(row)
    waiting.delete(page)
  }
  for await (const { page, passages } of each(library.entries, StoredEntries))
    add(page, withWaiting(passages, waiting.get(page)))
  for (const [page, entries] of waiting) add(page, entries)
  if (rows.length < saved)
    for (const passage of await notEntered(library, rows)) add(passage.page, [entryOf(passage)])
  return {
    rows: [...rows, ...inspections.items.map(recordRow)].sort(inOrder),
    unreadable: Math.max(saved - rows.length, 0) + inspections.unreadable.length,
    records,
  }
}

/** Passages that have no entry, or none that can be read; what cannot be read itself is left out. */
async function notEntered(library: Library, rows: readonly Row[]): Promise<StoredPassage[]> {
  const entered = new Set(rows.map(({ id }) => id))
  const ids = (await library.annotations.toCollection().primaryKeys()).filter((id) => !entered.has(id))
  return parseRecords(StoredPassage, await library.annotations.bulkGet(ids)).items
}

/** All that can be read of a table whose key is the page, some at once. */
async function* each<Item>(table: Table<unknown, string>, schema: z.ZodMiniType<Item>): AsyncGenerator<Item> {
  let batch: unknown[] = []
  do {
    const last = batch.at(-1)
    batch = await table
      .where(':id')
      .above(last === undefined ? '' : keyOf(last, 'page'))
      .limit(AT_ONCE)
      .toArray()
    yield* parseRecords(schema, batch).items
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
  for (const kept of inspections.items) records.set(kept.id, kept)
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

/** What the records of a page tell of it, worked out once for each page. */
function toldOnPages(records: Collected['records']): (page: string) => Told {
  const told = new Map<string, Told>()
  for (const kept of records.values()) {
    if (!isKept(kept)) continue
    for (const page of pagesOf(kept)) told.set(page, together(told.get(page), toldBy(kept)))
  }
  return (page) => told.get(page) ?? UNTOLD
}

function together(one: Told | undefined, other: Told): Told {
  if (!one) return other
  const both = (field: keyof Told) => [...new Set([...one[field], ...other[field]])]
  return { council: both('council'), framework: both('framework'), judgement: both('judgement') }
}

function pagesOf(kept: KeptInspection | undefined): string[] {
  return kept?.sources.map(({ page }) => page) ?? []
}
