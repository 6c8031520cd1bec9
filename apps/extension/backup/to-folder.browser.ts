import { readFile } from '@spotcheck/import'
import {
  changeSettings,
  deleteEverything,
  type FolderHandle,
  keepBackupFolder,
  type Library,
  openLibrary,
  readBackupFolder,
  readSettings,
  saveAnnotations,
} from '@spotcheck/library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { passageOf } from '../saving/made-up/passage.ts'
import { today } from '../screen/today.ts'
import { backUpByItself } from './by-itself.ts'
import { backUpToFolder, backUpWhenDue, doesFolderWait } from './to-folder.ts'
import { writeFile } from './write-file.ts'

/** The browser's own private folders are handles of the same kind as picked ones. */
let folder: FolderHandle
let library: Library
const NAME = `spotcheck-backup-${today()}.json`
const SECOND = `spotcheck-backup-${today()}-2.json`

beforeEach(async () => {
  const root = await navigator.storage.getDirectory()
  folder = (await root.getDirectoryHandle(crypto.randomUUID(), { create: true })) as FolderHandle
  library = openLibrary(`folder-${crypto.randomUUID()}`)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

function saveQuote(words: string, now: string) {
  return saveAnnotations(library, [passageOf(words)], { note: '', tags: [], now: new Date(now) })
}

const choose = (everyDays = 7) => keepBackupFolder(library, { handle: folder, everyDays, problem: null })

/** What the folder holds, by name. */
async function files(): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const [name, entry] of folder.entries())
    if (entry instanceof FileSystemFileHandle) found[name] = await (await entry.getFile()).text()
  return found
}

test('a backup is a dated file in the folder, to be read in again, and says when it was made', async () => {
  await saveQuote('They knew.', '2026-11-20T10:00:00.000Z')
  await choose()
  const now = new Date('2026-11-21T10:00:00.000Z')
  expect(await backUpToFolder(library, now)).toMatchObject({ name: NAME, count: 1 })
  const written = await files()
  expect(Object.keys(written)).toEqual([NAME])
  expect(await readFile(new Blob([written[NAME] ?? '']), now.toISOString())).toMatchObject({
    annotations: [{ target: { parts: [{ paragraph: 'They knew.' }] } }],
    settings: { backup: { last: now.toISOString() } },
  })
  expect((await readSettings(library)).backup.last).toBe(now.toISOString())
})

test('a backup takes the place of no other: an empty collection leaves the one of the same day as it was', async () => {
  await saveQuote('They knew.', '2026-11-20T10:00:00.000Z')
  await choose()
  await backUpToFolder(library, new Date())
  await deleteEverything(library)
  await choose()
  expect(await backUpToFolder(library, new Date())).toMatchObject({ name: SECOND, count: 0 })
  const written = await files()
  expect(Object.keys(written).toSorted()).toEqual([SECOND, NAME])
  expect(written[NAME]).toContain('They knew.')
})

test('it makes itself once its time has come and something has changed, and not before', async () => {
  const at = (day: number) => new Date(`2026-11-${day}T12:00:00.000Z`)
  await choose(7)
  await backUpWhenDue(library, at(10))
  expect(await files()).toEqual({})
  await saveQuote('First.', '2026-11-10T10:00:00.000Z')
  await backUpWhenDue(library, at(10))
  expect((await files())[NAME]).toContain('First.')
  await saveQuote('Second.', '2026-11-11T10:00:00.000Z')
  await backUpWhenDue(library, at(12))
  expect(Object.keys(await files())).toEqual([NAME])
  await backUpWhenDue(library, at(17))
  expect((await files())[SECOND]).toContain('Second.')
  await backUpWhenDue(library, at(28))
  expect(Object.keys(await files())).toHaveLength(2)
})

test('where the browser asks first, nothing is written, and the reader is told', async () => {
  await saveQuote('They knew.', '2026-11-10T10:00:00.000Z')
  await choose()
  const now = new Date('2026-11-20T12:00:00.000Z')
  expect(await doesFolderWait(library, now)).toBe(false)
  vi.spyOn(FileSystemDirectoryHandle.prototype as FolderHandle, 'queryPermission').mockResolvedValue('prompt')
  await backUpWhenDue(library, now)
  expect(await files()).toEqual({})
  expect(await doesFolderWait(library, now)).toBe(true)
  await keepBackupFolder(library, null)
  expect(await doesFolderWait(library, now)).toBe(false)
})

test('a disk that is full leaves no half file, and the problem is kept until a backup is whole', async () => {
  await saveQuote('They knew.', '2026-11-10T10:00:00.000Z')
  await choose()
  const write = vi.spyOn(FileSystemWritableFileStream.prototype, 'write')
  write.mockRejectedValue(new DOMException('No space left.', 'QuotaExceededError'))
  await backUpByItself(library)()
  expect(await files()).toEqual({})
  expect(await readBackupFolder(library)).toMatchObject({ problem: 'No space left.' })
  expect(await doesFolderWait(library, new Date())).toBe(true)
  expect((await readSettings(library)).backup.last).toBeNull()
  write.mockRestore()
  await backUpToFolder(library, new Date())
  expect((await files())[NAME]).toContain('They knew.')
  expect(await readBackupFolder(library)).toMatchObject({ problem: null })
})

test('of a file that could not be written for the first time, nothing is left', async () => {
  vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new Error('Gone.'))
  await expect(writeFile(folder, NAME, new Blob(['half']))).rejects.toThrow('Gone.')
  expect(await files()).toEqual({})
})

test('a file that the browser still holds is removed as soon as it lets go, and the reason told is that of the writing', async () => {
  vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new Error('No space left.'))
  vi.spyOn(FileSystemDirectoryHandle.prototype, 'removeEntry').mockRejectedValueOnce(new Error('It is held.'))
  await expect(writeFile(folder, NAME, new Blob(['half']))).rejects.toThrow('No space left.')
  expect(await files()).toEqual({})
})

test('the folder stays when other things are chosen', async () => {
  await choose(1)
  await changeSettings(library, { tagsOnSaving: ['project'] })
  expect(await readBackupFolder(library)).toMatchObject({ everyDays: 1, handle: { name: folder.name } })
})
