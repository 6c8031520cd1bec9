/** What readers, other programs and full disks do to a collection. */
import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import v4 from './fixtures/v4.json'
import {
  allSaved,
  annotationsById,
  countValues,
  EVERYTHING,
  editAnnotation,
  findRows,
  followRows,
  formerNotes,
  type Library,
  LibraryBlocked,
  LibraryNewer,
  openLibrary,
  type Row,
  recentActs,
  renameTag,
  saveAnnotations,
  tagAnnotations,
  undo,
} from './index.ts'
import { passage, QUOTATION } from './sample-passages.ts'

const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }

let library: Library

beforeEach(() => {
  library = openLibrary(`bad-${crypto.randomUUID()}`)
  // On localhost Dexie prints every error that it hands on.
  vi.spyOn(console, 'trace').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

async function save(note = '', tags: string[] = []): Promise<Annotation> {
  const [saved] = await saveAnnotations(library, [QUOTATION], { note, tags, ...NOON })
  if (!saved) throw new Error('nothing was saved')
  return saved
}

async function many(count: number, tags: string[]): Promise<string[]> {
  const passages = Array.from({ length: count }, (_, at) => passage(`words ${at}`, at * 10))
  return (await saveAnnotations(library, passages, { note: '', tags, ...NOON })).map(({ id }) => id)
}

function rowsNow(): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const stop = followRows(
      library,
      ({ rows, ready }) => {
        if (!ready) return
        stop()
        resolve(rows)
      },
      reject,
    )
  })
}

const found = async (words: string) => findRows(await rowsNow(), { ...EVERYTHING, words }).rows.length

test('a note of a million letters is kept, found, and comes back when it was replaced', async () => {
  const long = `${'words and more words '.repeat(50_000)}needle`
  const { id } = await save(long)
  expect(await found('needle')).toBe(1)
  await editAnnotation(library, { id, revision: 1, note: 'short', tags: [], ...NOON })
  expect((await formerNotes(library, id)).map(({ note }) => note === long)).toEqual([true])
  const {
    acts: [last],
  } = await recentActs(library)
  await undo(library, last?.seq ?? 0, NOON)
  const [back] = await annotationsById(library, [id])
  expect(back && noteOf(back) === long).toBe(true)
})

test('ten thousand tags are told apart, counted and renamed', async () => {
  const ids = await many(100, [])
  for (const [at, id] of ids.entries()) {
    const add = Array.from({ length: 100 }, (_, number) => `tag ${at * 100 + number}`)
    await tagAnnotations(library, [id], { add, drop: [], ...NOON })
  }
  expect(countValues(await rowsNow(), 'tag')).toHaveLength(10_000)
  await renameTag(library, { from: 'tag 9999', to: 'tag 1', ...NOON })
  const counts = countValues(await rowsNow(), 'tag')
  expect([counts.length, counts[0]]).toEqual([9999, { value: 'tag 1', count: 2 }])
})

test.each([
  ['emoji', '👩‍👧‍👦 at home 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩'],
  ['words from the right', 'דוח הבדיקה — ‏نتيجة التفتيش‏', 'نتيجة'],
  ['a half of a letter', 'broken \ud83d here', 'broken'],
  ['signs that a page would take for its own', '<img src=x onerror=alert(1)>', 'onerror'],
  ['no letters at all', '…', ''],
])('%s are kept as they were typed, in notes and tags', async (_what, words, sought) => {
  const { id } = await save(words, [words])
  const [kept] = await annotationsById(library, [id])
  expect(kept && [noteOf(kept), tagsOf(kept)]).toEqual([words, [words]])
  expect(await found(sought)).toBe(1)
  expect(countValues(await rowsNow(), 'tag')).toEqual([{ value: words, count: 1 }])
})

test('a tag that cannot be renamed everywhere for want of space is renamed nowhere', async () => {
  const ids = await many(30, ['care'])
  const put = IDBObjectStore.prototype.put
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    record,
  ) {
    if (full.mock.calls.length === 20) throw new DOMException('no space', 'QuotaExceededError')
    return put.call(this, record)
  })
  await expect(renameTag(library, { from: 'care', to: 'care leavers', ...NOON })).rejects.toThrow(
    /no room left for this.*Nothing in your collection was changed/,
  )
  full.mockRestore()
  const all = await annotationsById(library, ids)
  expect(new Set(all.flatMap(tagsOf))).toEqual(new Set(['care']))
  expect(countValues(await rowsNow(), 'tag')).toEqual([{ value: 'care', count: 30 }])
})

test('a collection that a newer program has written is read here, and not changed', async () => {
  const saved = await save('note')
  library.close()
  ;(await opened(library.name, 1000)).close()
  library = openLibrary(library.name)
  expect((await allSaved(library)).annotations).toEqual([saved])
  expect(await found('note')).toBe(1)
  const edit = editAnnotation(library, { id: saved.id, revision: 1, note: 'mine', tags: [], ...NOON })
  await expect(edit).rejects.toThrow(LibraryNewer)
  await expect(edit).rejects.toThrow('written by a newer Spotcheck')
  expect((await allSaved(library)).annotations).toEqual([saved])
})

test('where an older window does not let go, the reader is told whom to close; then nothing is lost', async () => {
  const older = await opened(library.name, v4.version, (empty) => {
    for (const { name, keyPath, indexes } of v4.stores) {
      const store = empty.createObjectStore(name, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
    }
  })
  const records = v4.stores.find(({ name }) => name === 'annotations')?.records ?? []
  const transaction = older.transaction('annotations', 'readwrite')
  for (const record of records) transaction.objectStore('annotations').put(record)
  await expect(save()).rejects.toThrow(LibraryBlocked)
  await expect(allSaved(library)).rejects.toThrow('Close all pages of Spotcheck')
  // The browser lets a second window wait behind the first and says nothing to it.
  const behind = openLibrary(library.name)
  await expect(allSaved(behind)).rejects.toThrow('Close all pages of Spotcheck')
  older.close()
  await vi.waitFor(() => many(1, []), 10_000)
  expect(await library.annotations.count()).toBe(records.length + 1)
  expect(await behind.annotations.count()).toBe(records.length + 1)
  behind.close()
})

function opened(name: string, version: number, upgrade?: (empty: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
