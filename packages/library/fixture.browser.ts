/**
 * `fixtures/vN.json` is a whole database as version N of the library left it in the browser. A fixture of a released
 * version is never made anew: a new version of the tables adds its own, and must open all that are there.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import v1 from './fixtures/v1.json'
import v2 from './fixtures/v2.json'
import {
  allAnnotations,
  confirmSpeaker,
  type Library,
  openLibrary,
  removeAnnotations,
  saveAnnotations,
} from './index.ts'
import { CORRECTED, COUNCIL, QUOTATION, RATING } from './sample-passages.ts'

/** A database as the browser keeps it: the version is ten times Dexie's. */
interface Dump {
  version: number
  stores: {
    name: string
    keyPath: string
    indexes: { name: string; keyPath: string }[]
    records: unknown[]
  }[]
}

let library: Library

beforeEach(() => {
  library = openLibrary(`fixture-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

const recordsOf = ({ stores }: typeof v1 | typeof v2) => stores.flatMap(({ records }) => records)

test.each([
  // Version 1 did not write down how sure an attribution is.
  [
    1,
    v1,
    recordsOf(v1).map((record) => ({
      ...record,
      detected: { ...record.detected, confidence: null },
      confirmed: null,
    })),
  ],
  [2, v2, recordsOf(v2)],
])('every record of a version %i database is there and readable', async (_version, dump, records) => {
  await restore(library.name, dump)
  const { annotations, unreadable } = await allAnnotations(library)
  expect(unreadable).toEqual([])
  expect(annotations).toEqual(records.filter(({ deleted }) => deleted === null).reverse())
  expect(await library.annotations.toArray()).toEqual(records)
})

test('what an old version wrote and nobody can read is left as it is', async () => {
  const odd = [{ id: 'odd' }, { id: 'odder', detected: 'nothing' }]
  await restore(library.name, { ...v1, stores: v1.stores.map((store) => ({ ...store, records: odd })) })
  expect((await allAnnotations(library)).unreadable).toHaveLength(2)
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
  await removeAnnotations(library, council ? [council.id] : [], { now: at('09:30:00') })
  const dump = await dumped(library.name)
  await expect(`${JSON.stringify(dump, null, 2)}\n`).toMatchFileSnapshot(
    `./fixtures/v${dump.version / 10}.json`,
  )
})

async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const database = await opened(name, version, (empty) => {
    for (const { name, keyPath, indexes } of stores) {
      const store = empty.createObjectStore(name, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
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
    const indexes = Array.from(store.indexNames, (index) => ({
      name: index,
      keyPath: String(store.index(index).keyPath),
    }))
    return { name, keyPath: String(store.keyPath), indexes, records: await done(store.getAll()) }
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
