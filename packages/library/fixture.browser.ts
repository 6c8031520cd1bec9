/**
 * `fixtures/vN.json` is a whole database as version N of the library left it in the browser. A fixture of a released
 * version is never made anew: a new version of the tables adds its own, and must open all that are there.
 */
import type { Correction } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import v1 from './fixtures/v1.json'
import v2 from './fixtures/v2.json'
import v3 from './fixtures/v3.json'
import v4 from './fixtures/v4.json'
import v5 from './fixtures/v5.json'
import v6 from './fixtures/v6.json'
import v7 from './fixtures/v7.json'
import {
  ANNOTATIONS,
  addressIdentity,
  allSaved,
  annotationsById,
  annotationsOnPage,
  changeSettings,
  changeWatchWords,
  confirmSpeaker,
  correctInspection,
  INSPECTIONS,
  inspectionsById,
  type Library,
  openLibrary,
  recentActs,
  remove,
  saveAnnotations,
  saveInspection,
  undo,
} from './index.ts'
import { readAll } from './rows/read-rows.ts'
import { CORRECTED, COUNCIL, INADEQUATE, passage, QUOTATION, RATING, told } from './sample-passages.ts'

/** A database as the browser keeps it: the version is ten times Dexie's. */
interface Dump {
  version: number
  stores: {
    name: string
    keyPath: string
    autoIncrement?: boolean
    indexes: { name: string; keyPath: string | string[]; multiEntry?: boolean }[]
    records: object[]
  }[]
}

interface Stored {
  id: string
  page?: string
  deleted?: string | null
  corrected?: unknown
}

/** An annotation as it was before version 4. */
interface OfOneParagraph extends Stored {
  target: { source: string; selector: unknown }
  paragraph: string
  detected: { words: string | null }
}

let library: Library

beforeEach(() => {
  library = openLibrary(`fixture-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

/** What a database holds in one of its tables, oldest first. */
function recordsIn({ stores }: Dump, table: string): Stored[] {
  return (stores.find(({ name }) => name === table)?.records ?? []) as Stored[]
}

/** Rows are numbered anew whenever they are read. */
async function withoutNumbers() {
  const { rows, ...others } = await readAll(library)
  return { ...others, rows: rows.map((row) => ({ ...row, number: null })) }
}

const newestKept = (records: Stored[]) => records.filter(({ deleted }) => deleted === null).reverse()

const ofOneParagraph = (dump: Dump) => recordsIn(dump, 'annotations') as OfOneParagraph[]

/** In version 4 such a passage is one of one part. */
function ofParts({ target: { source, selector }, paragraph, detected, ...rest }: OfOneParagraph): Stored {
  const { words, ...others } = detected
  return Object.assign(rest, {
    target: { source, parts: [{ selector, paragraph, words }] },
    detected: others,
  })
}

const NO_ARTICLE = { title: null, byline: null, siteName: null, url: null, published: null, partial: false }

/** In version 3 what the reader had not corrected was null. */
const CORRECTED_IN_3 = { judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }] }

test.each<[number, Dump, { annotations: Stored[]; inspections: Stored[] }]>([
  [
    1,
    v1,
    {
      annotations: ofOneParagraph(v1)
        // Version 1 did not write down how sure an attribution is.
        .map((record) => ({ ...record, detected: { ...record.detected, confidence: null }, confirmed: null }))
        .map(ofParts),
      inspections: [],
    },
  ],
  [2, v2, { annotations: ofOneParagraph(v2).map(ofParts), inspections: [] }],
  [
    3,
    v3,
    {
      annotations: ofOneParagraph(v3).map(ofParts),
      inspections: recordsIn(v3, 'inspections').map((record) => ({
        ...record,
        corrected: record.corrected ? CORRECTED_IN_3 : null,
      })),
    },
  ],
  [4, v4, { annotations: recordsIn(v4, 'annotations'), inspections: recordsIn(v4, 'inspections') }],
  // The same was written to all three.
  [5, v5, { annotations: recordsIn(v4, 'annotations'), inspections: recordsIn(v4, 'inspections') }],
  [6, v6, { annotations: recordsIn(v4, 'annotations'), inspections: recordsIn(v4, 'inspections') }],
  [7, v7, { annotations: recordsIn(v4, 'annotations'), inspections: recordsIn(v4, 'inspections') }],
])('every record of a version %i database is there and readable', async (_version, dump, expected) => {
  await restore(library.name, dump)
  const { annotations, inspections } = expected
  expect(await allSaved(library)).toEqual({
    annotations: newestKept(annotations),
    inspections: newestKept(inspections),
    unreadable: [],
  })
  const all = (records: Stored[]) => records.map(({ id }) => id)
  expect(await annotationsById(library, all(annotations))).toEqual(annotations)
  expect(await inspectionsById(library, all(inspections))).toEqual(inspections)
})

test.each<[number, Dump]>([
  [4, v4],
  [5, v5],
  [6, v6],
])('a version %i database becomes what version 7 writes', async (_version, dump) => {
  await restore(library.name, dump)
  await library.open()
  for (const table of ['annotations', 'articles', 'inspections'])
    expect(await library.table(table).toArray()).toEqual(recordsIn(v7, table))
  const asUpgraded = await withoutNumbers()
  library.close()
  library = openLibrary(`fixture-${crypto.randomUUID()}`)
  await restore(library.name, v7)
  expect(await withoutNumbers()).toEqual(asUpgraded)
})

test('what version 5 did can still be undone, and more be saved', async () => {
  await restore(library.name, v5)
  const {
    acts: [latest],
  } = await recentActs(library)
  expect(latest).toMatchObject({ what: 'remove', count: 1 })
  const { inspections } = await undo(library, latest?.seq ?? 0, { now: new Date() })
  expect(inspections).toMatchObject([{ deleted: null }])
  await saveAnnotations(library, [passage('new words', 7)], { note: '', tags: [], now: new Date() })
  expect((await readAll(library)).rows).toHaveLength(6)
})

test('what was saved at two addresses stands under one page once they are known to be one story’s', async () => {
  const [first] = recordsIn(v5, 'annotations')
  const saved = (end: string, source: string) => ({
    ...first,
    id: first?.id.replace(/..$/, end),
    source,
    page: source,
  })
  const [wide, narrow] = [
    'https://www.localgov.co.uk/A-story/12345',
    'https://m.localgov.co.uk/A-story/12345',
  ]
  const records: Record<string, object[]> = {
    annotations: [saved('91', wide), saved('92', narrow)],
    articles: [
      { page: wide, article: { ...NO_ARTICLE, title: 'A story' }, passages: [] },
      { page: narrow, article: { ...NO_ARTICLE, byline: 'A. Sample' }, passages: [] },
    ],
    inspections: recordsIn(v5, 'inspections').map((kept) => ({ ...kept, sources: sourcesAt(kept, narrow) })),
  }
  const stores = v5.stores.map((store) => ({ ...store, records: records[store.name] ?? [] }))
  await restore(library.name, { ...v5, stores })
  const here = await annotationsOnPage(library, wide)
  expect(here.map(({ id }) => id.slice(-2)).toSorted()).toEqual(['91', '92'])
  expect(here[0]?.article).toMatchObject({ title: 'A story', byline: 'A. Sample' })
  const { rows } = await readAll(library)
  expect(new Set(rows.map(({ page }) => page))).toEqual(new Set([addressIdentity(wide)]))
  expect(await library.articles.count()).toBe(1)
})

function sourcesAt(kept: object, address: string): object[] {
  const sources = 'sources' in kept && Array.isArray(kept.sources) ? kept.sources : []
  return sources.map((source) => ({ ...source, source: address, page: address }))
}

test('of an article that was read several times, the last reading counts, and fills no gap with silence', async () => {
  const [first] = recordsIn(v4, 'annotations').filter(({ page }) => page?.includes('wandsworth'))
  const read = (day: string, article: object) => ({
    ...first,
    id: first?.id.replace(/..$/, day),
    created: `2026-11-${day}T09:00:00.000Z`,
    article,
  })
  const copies = [
    read('23', { ...NO_ARTICLE, title: 'New title' }),
    read('22', { ...NO_ARTICLE, title: 'Old title', byline: 'A. Sample' }),
  ]
  await restore(library.name, { ...v4, stores: v4.stores.map((store) => ({ ...store, records: copies })) })
  expect(await library.articles.toArray()).toMatchObject([
    { page: first?.page, article: { title: 'New title', byline: 'A. Sample', siteName: null } },
  ])
})

test('what an old version wrote and nobody can read is left as it is', async () => {
  const odd = [{ id: 'odd' }, { id: 'odder', detected: 'nothing' }]
  await restore(library.name, { ...v1, stores: v1.stores.map((store) => ({ ...store, records: odd })) })
  expect((await allSaved(library)).unreadable).toHaveLength(2)
  expect(await library.annotations.toArray()).toEqual(odd)
})

test('what is written today is what the newest fixture holds', async () => {
  let count = 0
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => `00000000-0000-4000-8000-00000000000${++count}`)
  const at = (time: string) => new Date(`2026-11-21T${time}Z`)
  await saveAnnotations(library, [RATING], { note: '', tags: [], now: at('09:00:00') })
  const quotations = await saveAnnotations(library, [QUOTATION], {
    note: 'Ring her.\n\nAsk why.',
    tags: ['Wandsworth', 'née'],
    now: at('09:10:00'),
  })
  await confirmSpeaker(
    library,
    quotations.map(({ id }) => id),
    { speaker: CORRECTED },
    { now: at('09:15:00') },
  )
  const [council] = await saveAnnotations(library, [COUNCIL], {
    note: '',
    tags: ['later'],
    now: at('09:20:00'),
  })
  await remove(library, ANNOTATIONS, council ? [council.id] : [], { now: at('09:30:00') })
  const { id } = await saveInspection(library, { source: told(), corrected: null }, { now: at('09:40:00') })
  await saveInspection(
    library,
    { source: told('https://example.org/wandsworth'), corrected: null },
    { now: at('09:41:00') },
  )
  await correctInspection(library, { id, revision: 2, corrected: IN_FULL, now: at('09:42:00') })
  const removed = told(COUNCIL.source, { council: 'E08000036', name: 'Wakefield' })
  const gone = await saveInspection(library, { source: removed, corrected: null }, { now: at('09:50:00') })
  await remove(library, INSPECTIONS, [gone.id], { now: at('09:51:00') })
  await changeSettings(library, { citation: '{words} ({speaker})', tagsOnSaving: ['project'] })
  await changeWatchWords(library, { add: [{ words: 'care leavers', colour: 'green' }], drop: [] })
  const dump = await dumped(library.name)
  await expect(`${JSON.stringify(dump, null, 2)}\n`).toMatchFileSnapshot(
    `./fixtures/v${dump.version / 10}.json`,
  )
})

/** Every kind of thing that a reader can correct, and one that the story does not say. */
const IN_FULL: Correction = {
  ...INADEQUATE,
  council: { council: 'E08000036', name: 'Wakefield' },
  framework: 'ILACS',
  visit: 're-inspection',
  inspected: { from: '2018-06-04', to: '2018-06-15' },
  published: null,
}

async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const database = await opened(name, version, (empty) => {
    for (const { name, keyPath, autoIncrement = false, indexes } of stores) {
      const store = empty.createObjectStore(name, { keyPath, autoIncrement })
      for (const { name, keyPath, multiEntry = false } of indexes)
        store.createIndex(name, keyPath, { multiEntry })
    }
  })
  const transaction = database.transaction(database.objectStoreNames, 'readwrite')
  for (const { name, records } of stores) {
    for (const record of records) transaction.objectStore(name).put(record)
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
}

async function dumped(name: string): Promise<Dump> {
  const database = await opened(name)
  const transaction = database.transaction(database.objectStoreNames, 'readonly')
  const stores = Array.from(database.objectStoreNames, async (name) => {
    const store = transaction.objectStore(name)
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, multiEntry } = store.index(index)
      return { name: index, keyPath, ...(multiEntry && { multiEntry }) }
    })
    const { keyPath, autoIncrement } = store
    return {
      name,
      keyPath: String(keyPath),
      ...(autoIncrement && { autoIncrement }),
      indexes,
      records: await done(store.getAll()),
    }
  })
  const dump = { version: database.version, stores: await Promise.all(stores) }
  database.close()
  return dump
}

function opened(
  name: string,
  version?: number,
  upgrade?: (empty: IDBDatabase) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return done(request)
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
