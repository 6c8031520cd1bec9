import { type Article, KeptInspection } from '@spotcheck/core'
import type { Table } from 'dexie'
import type { Library } from '../library.ts'
import { INSPECTIONS, idOf, isKept, parseRecords, type Unreadable } from '../shelf.ts'
import { allArticles, articlesOf, UNKNOWN } from '../tables/articles.ts'
import { StoredPassage } from '../tables/passages.ts'
import { inOrder, passageRow, type Row, recordRow, type Told, toldBy, UNTOLD } from './row.ts'

/** The collection as it was read last, and what rows are made with. */
export interface Collected {
  /** In order. */
  rows: readonly Row[]
  unreadable: readonly Unreadable[]
  /** By page. */
  articles: ReadonlyMap<string, Article>
  /** By id, those in the trash among them. */
  records: ReadonlyMap<string, KeptInspection>
}

/** A screenful. */
const FIRST = 60
/** As many records as are read in about the time of two frames. */
const BATCH = 500

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
  return rowsOf(items, articles, () => UNTOLD).sort(inOrder)
}

/** All that is kept and all that is in the trash. */
export async function readAll(library: Library): Promise<Collected> {
  const articles = await allArticles(library)
  const inspections = await INSPECTIONS.read(library, await library.inspections.toArray())
  const records = new Map(inspections.items.map((kept) => [kept.id, kept]))
  const rows = inspections.items.map(recordRow)
  const { unreadable } = inspections
  const toldOn = toldOnPages(records)
  let batch: unknown[] = []
  do {
    const last = batch.at(-1)
    batch = await library.annotations
      .where(':id')
      .above(last === undefined ? '' : idOf(last))
      .limit(BATCH)
      .toArray()
    const passages = parseRecords(StoredPassage, batch)
    for (const row of rowsOf(passages.items, articles, toldOn)) rows.push(row)
    for (const odd of passages.unreadable) unreadable.push(odd)
  } while (batch.length === BATCH)
  return { rows: rows.sort(inOrder), unreadable, articles, records }
}

/** The same after some things were changed: these are read, and what shows something of theirs. */
export async function readAnew(
  library: Library,
  before: Collected,
  changed: ReadonlySet<string>,
): Promise<Collected> {
  const passages = parseRecords(StoredPassage, await byId(library.annotations, changed))
  const inspections = parseRecords(KeptInspection, await byId(library.inspections, changed))
  const records = recordsWith(before.records, inspections.items, changed)
  const fresh = await articlesOf(
    library,
    passages.items.map(({ page }) => page),
  )
  const articles = new Map([...before.articles, ...fresh])
  const pages = [
    ...Array.from(fresh.keys()).filter((page) => !isSame(fresh.get(page), before.articles.get(page))),
    ...Array.from(changed).flatMap((id) => [...pagesOf(before.records.get(id)), ...pagesOf(records.get(id))]),
  ]
  const beside = parseRecords(
    StoredPassage,
    await library.annotations
      .where('page')
      .anyOf([...new Set(pages)])
      .toArray(),
  )
  const shown = new Map([...beside.items, ...passages.items].map((passage) => [passage.id, passage]))
  const isAnew = (id: string) => changed.has(id) || shown.has(id)
  return {
    rows: [
      ...before.rows.filter(({ id }) => !isAnew(id)),
      ...inspections.items.map(recordRow),
      ...rowsOf([...shown.values()], articles, toldOnPages(records)),
    ].sort(inOrder),
    unreadable: [
      ...before.unreadable.filter(({ id }) => !isAnew(id)),
      ...passages.unreadable,
      ...inspections.unreadable,
    ],
    articles,
    records,
  }
}

function rowsOf(
  passages: StoredPassage[],
  articles: ReadonlyMap<string, Article>,
  toldOn: (page: string) => Told,
): Row[] {
  return passages.map((passage) =>
    passageRow(passage, articles.get(passage.page) ?? UNKNOWN, toldOn(passage.page)),
  )
}

function recordsWith(
  before: Collected['records'],
  read: KeptInspection[],
  changed: ReadonlySet<string>,
): Collected['records'] {
  const others = Array.from(before).filter(([id]) => !changed.has(id))
  return new Map([...others, ...read.map((kept) => [kept.id, kept] as const)])
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

async function byId(table: Table<unknown, string>, ids: ReadonlySet<string>): Promise<unknown[]> {
  return (await table.bulkGet([...ids])).filter((record) => record !== undefined)
}

function isSame(one: Article | undefined, other: Article | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
