import { type Annotation, exactOf } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  allSaved,
  annotationsOnPage,
  editAnnotation,
  type Library,
  LibraryFull,
  LibraryReleased,
  openLibrary,
  remove,
  restore,
  saveAnnotations,
  watch,
} from './index.ts'
import { COUNCIL, QUOTATION, RATING } from './sample-passages.ts'

const MORNING = new Date('2026-11-21T09:00:00.000Z')
const NOON = new Date('2026-11-21T12:00:00.000Z')
const SILENT = { note: '', tags: [], now: MORNING }

let library: Library

beforeEach(() => {
  library = openLibrary(`opening-${crypto.randomUUID()}`)
  // On localhost Dexie prints every error that it hands on.
  vi.spyOn(console, 'trace').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

async function saveOne(): Promise<Annotation> {
  const [saved] = await saveAnnotations(library, [QUOTATION], SILENT)
  if (!saved) throw new Error('nothing was saved')
  return saved
}

async function kept(): Promise<string[]> {
  const { annotations } = await allSaved(library)
  return annotations.map(({ target }) => exactOf(target.parts))
}

test('writes wait for the disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const { id } = await saveOne()
  await editAnnotation(library, { id, revision: 1, note: 'x', tags: [], now: NOON })
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }, { durability: 'strict' }])
})

test.each([
  ['without a word', () => library.backendDB().close()],
  ['by the browser', () => library.backendDB().dispatchEvent(new Event('close'))],
])('a connection closed %s is opened again', async (_how, close) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  await saveOne()
  close()
  await saveAnnotations(library, [RATING], SILENT)
  close()
  expect((await kept()).length).toBe(2)
})

test('an opening that failed is tried once more', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('busy', 'InvalidStateError')
  })
  expect(await saveOne()).toMatchObject({ revision: 1 })
})

test('where the browser opens nothing, reader and live reader are told so; later it works again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError')
  })
  await expect(saveOne()).rejects.toThrow(LibraryFull)
  const problem = await new Promise((resolve, reject) => {
    const stop = watch(
      () => allSaved(library),
      () => reject(new Error('a value')),
      (error) => {
        stop()
        resolve(error)
      },
    )
  })
  expect(String(problem)).toContain('no room left')
  open.mockRestore()
  expect(await saveOne()).toMatchObject({ revision: 1 })
})

test('an upgrade elsewhere is let through, and the older program writes no more', async () => {
  await saveOne()
  const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(library.name, 1000)
    request.onblocked = () => reject(new Error('blocked'))
    request.onerror = () => reject(request.error)
    request.onsuccess = () => resolve(request.result)
  })
  expect(upgraded.version).toBe(1000)
  upgraded.close()
  await expect(saveAnnotations(library, [RATING], SILENT)).rejects.toThrow(LibraryReleased)
  await expect(allSaved(library)).rejects.toThrow('Reload this page')
})

test('a collection that is deleted under its window begins anew', async () => {
  await saveOne()
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(library.name)
    request.onblocked = () => reject(new Error('blocked'))
    request.onerror = () => reject(request.error)
    request.onsuccess = resolve
  })
  expect(await kept()).toEqual([])
  await saveAnnotations(library, [RATING], SILENT)
  expect(await kept()).toEqual(['inadequate'])
})

test('a screen whose collection is deleted under it shows that it is empty', async () => {
  const onError = vi.fn()
  const seen: number[] = []
  const stop = watch(
    () => allSaved(library),
    ({ annotations }) => seen.push(annotations.length),
    onError,
  )
  await saveOne()
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
  indexedDB.deleteDatabase(library.name)
  await vi.waitFor(() => expect(seen.at(-1)).toBe(0))
  await saveOne()
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1))
  stop()
  expect(onError).not.toHaveBeenCalled()
})

test('a screen sees every change as it is made, here and in another window, until it stops', async () => {
  const other = openLibrary(library.name)
  const seen: string[][] = []
  const onError = vi.fn()
  const stop = watch(
    () => allSaved(library),
    ({ annotations }) => seen.push(annotations.map(({ target }) => exactOf(target.parts))),
    onError,
  )
  await vi.waitFor(() => expect(seen.at(-1)).toEqual([]))
  const { id } = await saveOne()
  await vi.waitFor(() => expect(seen.at(-1)?.length).toBe(1))
  await saveAnnotations(other, [RATING], SILENT)
  await vi.waitFor(() => expect(seen.at(-1)?.length).toBe(2))
  await remove(other, ANNOTATIONS, [id], { now: NOON })
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['inadequate']))
  stop()
  const count = seen.length
  await restore(library, ANNOTATIONS, [id], { now: NOON })
  expect(await kept()).toHaveLength(2)
  expect([seen.length, onError.mock.calls.length]).toEqual([count, 0])
  other.close()
})

test('a screen that reads twice sees changes of what it read second', async () => {
  const bothPages = async () => {
    const first = await annotationsOnPage(library, COUNCIL.source)
    const second = await annotationsOnPage(library, QUOTATION.source)
    return first.length + second.length
  }
  const seen = vi.fn()
  const stop = watch(() => bothPages(), seen, seen)
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(0))
  await saveOne()
  await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(1))
  stop()
})
