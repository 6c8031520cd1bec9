import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  allSaved,
  backUp,
  changeSettings,
  changeWatchWords,
  compareBackup,
  deleteEverything,
  editAnnotation,
  followRows,
  INSPECTIONS,
  type Library,
  openLibrary,
  type Rows,
  recentActs,
  remove,
  restoreBackup,
  saveAnnotations,
  saveInspection,
  undo,
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

test('what was deleted comes back whole: passages, trash, stories and what was chosen', async () => {
  await fill()
  const backup = await backUp(library)
  await deleteEverything(library)
  expect(await allSaved(library)).toEqual({ annotations: [], inspections: [], unreadable: [] })
  await restoreBackup(library, backup, { now })
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

test('only what is news comes in: what is there as it is stays, and so does what was changed since', async () => {
  await fill()
  const early = await backUp(library)
  const [first, second] = early.annotations
  if (!first || !second) throw new Error('There are two passages.')
  await restoreBackup(other, { ...early, annotations: [first] }, { now })
  const words = { note: 'Written since.', tags: [], now }
  await editAnnotation(library, { ...words, id: first.id, revision: first.revision })
  const late = await backUp(library)

  expect(await compareBackup(other, late)).toEqual({ fresh: 1, newer: 1, known: 1 })
  expect(await compareBackup(library, early)).toEqual({ fresh: 0, newer: 0, known: 3 })
  await restoreBackup(library, early, { now })
  expect(await backUp(library)).toEqual(late)
  await restoreBackup(other, late, { now })
  expect((await backUp(other)).annotations).toEqual(late.annotations)
})

test('a restore can be undone', async () => {
  await fill()
  const backup = await backUp(library)
  await restoreBackup(other, backup, { now })
  const [act] = await recentActs(other)
  await undo(other, act?.seq ?? 0, { now })
  expect((await allSaved(other)).annotations).toEqual([])
})

test('a restore that fails has changed nothing', async () => {
  await fill()
  const backup = await backUp(library)
  vi.spyOn(other.acts, 'add').mockRejectedValueOnce(new Error('The disk is full.'))
  await expect(restoreBackup(other, backup, { now })).rejects.toThrow('The disk is full.')
  for (const table of other.tables) expect(await table.count()).toBe(0)
})
