/** Rows of new passages are there whatever comes between: other windows, later changes, the forgetting of acts, a crash. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  editAnnotation,
  erase,
  type Library,
  openLibrary,
  type Row,
  recentActs,
  remove,
  saveAnnotations,
  undo,
} from './index.ts'
import { fold } from './rows/fold.ts'
import { readAll, readAnew } from './rows/read-rows.ts'
import { passage } from './sample-passages.ts'
import { StoredAct } from './tables/acts.ts'
import { StoredEntries } from './tables/entries.ts'

const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }
const SILENT = { note: '', tags: [], ...NOON }

let library: Library

beforeEach(() => {
  library = openLibrary(`waiting-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

async function saveMany(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    const saved = await saveAnnotations(library, [passage(`words ${at}`, at * 10)], SILENT)
    ids.push(...saved.map(({ id }) => id))
  }
  return ids
}

/** What a window finds that is opened now: nothing but what stands in the database. */
async function rowsAnew(): Promise<readonly Row[]> {
  library.close()
  library = openLibrary(library.name)
  return (await readAll(library)).rows
}

async function entered(): Promise<number> {
  const records = await library.entries.toArray()
  return records.flatMap((record) => StoredEntries.parse(record).passages).length
}

test('a new passage is found at once by a window that opens after a crash', async () => {
  const [, id] = await saveMany(2)
  const rows = await rowsAnew()
  expect(rows.find((row) => row.id === id)?.text).toContain(fold('words 1'))
  expect(await entered()).toBe(1)
})

test('no row is lost or doubled when acts are forgotten, and what waits stays short', async () => {
  const ids = await saveMany(302)
  const rows = await rowsAnew()
  expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  expect(await entered()).toBeGreaterThanOrEqual(100)
})

test('where forgetting fails, nothing is saved and nothing is lost; the next save makes up for it', async () => {
  await saveMany(300)
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError')
  })
  vi.spyOn(console, 'trace').mockImplementation(() => {})
  await expect(saveAnnotations(library, [passage('last words', 7)], SILENT)).rejects.toThrow('no room left')
  full.mockRestore()
  expect(await rowsAnew()).toHaveLength(300)
  await saveAnnotations(library, [passage('last words', 7)], SILENT)
  expect(await rowsAnew()).toHaveLength(301)
  expect(await entered()).toBeGreaterThanOrEqual(100)
})

test('a later change counts, and what is undone or erased does not come back', async () => {
  const [edited, removed, erased, undone] = await saveMany(4)
  if (!edited || !removed || !erased || !undone) throw new Error('four passages were to be saved')
  const {
    acts: [last],
  } = await recentActs(library)
  await undo(library, last?.seq ?? 0, NOON)
  await editAnnotation(library, { id: edited, revision: 1, note: 'ring her', tags: ['care'], ...NOON })
  await remove(library, ANNOTATIONS, [removed], NOON)
  await remove(library, ANNOTATIONS, [erased], NOON)
  await erase(library, [erased], NOON)
  const rows = new Map((await rowsAnew()).map((row) => [row.id, row]))
  expect([...rows.keys()].toSorted()).toEqual([edited, removed, undone].toSorted())
  expect(rows.get(edited)).toMatchObject({ deleted: null, values: { tag: ['care'] } })
  expect([rows.get(removed)?.deleted, rows.get(undone)?.deleted]).not.toContain(null)
})

test('the browser’s own way of writing is no other: where it fails, Dexie’s does it', async () => {
  await saveMany(1)
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError')
  })
  await saveAnnotations(library, [passage('new words', 7)], SILENT)
  expect(await rowsAnew()).toHaveLength(2)
  expect(await entered()).toBe(2)
})

test('a view that reads a change while another window enters what waits keeps every row', async () => {
  const [gone = ''] = await saveMany(3)
  await remove(library, ANNOTATIONS, [gone], NOON)
  const before = await readAll(library)
  const added = await saveAnnotations(library, [passage('new words', 7)], SILENT)
  const [last] = (await library.acts.toArray()).slice(-1)
  const other = openLibrary(library.name)
  const bulkGet = library.entries.bulkGet.bind(library.entries)
  vi.spyOn(library.entries, 'bulkGet').mockImplementationOnce((pages: string[]) =>
    bulkGet(pages).finally(() => erase(other, [gone], NOON)),
  )
  const { rows } = await readAnew(library, before, [StoredAct.parse(last)])
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(added.map(({ id }) => id)))
  expect(rows.filter(({ deleted }) => deleted === null)).toHaveLength(3)
  other.close()
})

test('two windows that save, change and forget at once on one page lose and double nothing', async () => {
  const ids = await saveMany(195)
  const other = openLibrary(library.name)
  const [edited = '', removed = ''] = ids
  const added: string[] = []
  const save = async (window: Library, at: number) => {
    const saved = await saveAnnotations(window, [passage(`new words ${at}`, at * 10)], SILENT)
    added.push(...saved.map(({ id }) => id))
  }
  const edit = (revision: number) =>
    editAnnotation(other, { id: edited, revision, note: `text ${revision}`, tags: ['care'], ...NOON })
  await Promise.all([
    (async () => {
      for (let at = 1000; at < 1015; at++) await save(library, at)
    })(),
    (async () => {
      for (let revision = 1; revision <= 10; revision++) await edit(revision)
      await remove(other, ANNOTATIONS, [removed], NOON)
      for (let at = 2000; at < 2010; at++) await save(other, at)
    })(),
  ])
  other.close()
  expect(await library.acts.count()).toBeLessThan(200)
  const rows = await rowsAnew()
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...ids, ...added].toSorted())
  const row = (sought: string) => rows.find(({ id }) => id === sought)
  expect(row(edited)).toMatchObject({
    text: expect.stringContaining(fold('text 10')),
    values: { tag: ['care'] },
  })
  expect(row(removed)?.deleted).not.toBeNull()
})

test('where what is entered of a page cannot be read, its rows are made of the passages, and kept so', async () => {
  const ids = await saveMany(3)
  await remove(library, ANNOTATIONS, ids.slice(0, 1), NOON)
  for (const record of await library.entries.toArray())
    await library.entries.put({ ...Object(record), passages: 'none' })
  await library.acts.clear()
  expect(await rowsAnew()).toHaveLength(3)
  await remove(library, ANNOTATIONS, ids.slice(1, 2), NOON)
  expect(await entered()).toBe(3)
  expect((await rowsAnew()).filter(({ deleted }) => deleted === null)).toHaveLength(1)
})
