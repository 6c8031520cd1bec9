import { openLibrary, readSettings } from '@spotcheck/library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watcherFor } from './watch-for.ts'

const tellSettings = vi.fn(async () => {})
let library: ReturnType<typeof openLibrary>

beforeEach(() => {
  tellSettings.mockClear()
  library = openLibrary(`watch-for-${crypto.randomUUID()}`)
})

afterEach(() => library.close())

test('words that were selected are watched for, on one line', async () => {
  expect(await watcherFor(library, { tellSettings })('  care\n leavers ')).toBe(true)
  expect((await readSettings(library)).watchWords).toEqual([{ words: 'care leavers', colour: 'green' }])
  expect(tellSettings).toHaveBeenCalledOnce()
})

test.each(['', ' “—” ', 'a'.repeat(101)])('%j is nothing to watch for', async (selected) => {
  expect(await watcherFor(library, { tellSettings })(selected)).toBe(false)
  expect(tellSettings).not.toHaveBeenCalled()
})
