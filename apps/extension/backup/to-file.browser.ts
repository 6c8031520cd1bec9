import { type Library, openLibrary, readSettings, saveAnnotations } from '@spotcheck/library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { passageOf } from '../saving/made-up/passage.ts'
import { today } from '../screen/today.ts'
import { backUpToFile } from './to-file.ts'

const NAME = `spotcheck-backup-${today()}.json`
const NOW = new Date('2026-11-21T10:00:00.000Z')

let library: Library
let folder: FileSystemDirectoryHandle

beforeEach(async () => {
  library = openLibrary(`file-${crypto.randomUUID()}`)
  const root = await navigator.storage.getDirectory()
  folder = await root.getDirectoryHandle(crypto.randomUUID(), { create: true })
  await saveAnnotations(library, [passageOf('They knew.')], { note: '', tags: [], now: NOW })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  library.close()
})

/** Backs up in a browser whose picker does this; none: it has no picker. */
async function backUp(pick?: (wanted: { suggestedName: string }) => Promise<FileSystemFileHandle>) {
  vi.stubGlobal('showSaveFilePicker', pick)
  return backUpToFile(library, NOW)
}

/** The browser's own private folders hold files of the same kind as picked ones. */
const intoFolder = ({ suggestedName }: { suggestedName: string }) =>
  folder.getFileHandle(suggestedName, { create: true })

const last = async () => (await readSettings(library)).backup.last

test('a backup is what the reader picked a file for, and then it is remembered', async () => {
  expect(await backUp(intoFolder)).toMatchObject({ name: NAME, count: 1, unreadable: 0 })
  const file = await (await folder.getFileHandle(NAME)).getFile()
  expect(await file.text()).toContain('They knew.')
  expect(await last()).toBe(NOW.toISOString())
})

test('where the reader picks none, there is no backup, and none is remembered', async () => {
  const cancelled = () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError'))
  expect(await backUp(cancelled)).toBeNull()
  expect(await last()).toBeNull()
})

test('of a file that cannot be written nothing is left, the reason is told, and no backup is remembered', async () => {
  vi.spyOn(FileSystemWritableFileStream.prototype, 'write').mockRejectedValue(new Error('No space left.'))
  await expect(backUp(intoFolder)).rejects.toThrow('No space left.')
  await expect(folder.getFileHandle(NAME)).rejects.toThrow('could not be found')
  expect(await last()).toBeNull()
})

test('a browser that picks no files gets a download', async () => {
  const links: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this.download)
  })
  expect(await backUp()).toMatchObject({ name: NAME, count: 1 })
  expect(links).toEqual([NAME])
  expect(await last()).toBe(NOW.toISOString())
})
