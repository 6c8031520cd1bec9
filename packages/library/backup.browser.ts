import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  allSaved,
  backUp,
  changeSettings,
  changeWatchWords,
  deleteEverything,
  followRows,
  INSPECTIONS,
  type Library,
  mergeIncoming,
  openLibrary,
  type Rows,
  remove,
  saveAnnotations,
  saveInspection,
} from './index.ts'
import { QUOTATION, RATING, told } from './sample-passages.ts'

const now = new Date('2026-11-22T09:00:00.000Z')
let library: Library
let other: Library

beforeEach(() => {
  library = openLibrary(`backup-${crypto.randomUUID()}`)
  other = openLibrary(`backup-${crypto.randomUUID()}`)
})

afterEach(() => {
  library.close()
  other.close()
})

async function fill(): Promise<void> {
  await saveAnnotations(library, [QUOTATION, RATING], { note: 'Ring her.', tags: ['care'], now })
  const { id } = await saveInspection(library, { source: told(), corrected: null }, { now })
  await remove(library, INSPECTIONS, [id], { now })
  await changeWatchWords(library, { add: [{ words: 'care leavers', colour: 'red' }], drop: [] })
  await changeSettings(library, { citation: '{words}' })
}

test('what was deleted comes back whole: passages, former notes, trash, stories and what was chosen', async () => {
  await fill()
  const backup = await backUp(library)
  await deleteEverything(library)
  expect(await allSaved(library)).toEqual({ annotations: [], inspections: [], unreadable: [] })
  await mergeIncoming(library, backup, { now })
  expect(await backUp(library)).toEqual(backup)
})

test('nothing is left of what was deleted, in any table, and open views see it go', async () => {
  await fill()
  const see = vi.fn<(rows: Rows) => void>()
  const stop = followRows(library, see, (error) => {
    throw error
  })
  await vi.waitFor(() => expect(see.mock.lastCall?.[0]).toMatchObject({ ready: true, rows: [{}, {}, {}] }))
  await deleteEverything(library)
  for (const table of library.tables) expect(await table.count()).toBe(0)
  await vi.waitFor(() => expect(see.mock.lastCall?.[0]).toMatchObject({ ready: true, rows: [] }))
  stop()
})
