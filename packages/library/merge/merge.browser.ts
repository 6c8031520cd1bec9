import { noteOf } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  allSaved,
  backUp,
  changeSettings,
  compareIncoming,
  correctInspection,
  editAnnotation,
  formerNotes,
  INSPECTIONS,
  type Library,
  mergeIncoming,
  openLibrary,
  recentActs,
  remove,
  saveAnnotations,
  saveInspection,
  undo,
} from '../index.ts'
import { readAll } from '../rows/read-rows.ts'
import { INADEQUATE, QUOTATION, RATING, told } from '../sample-passages.ts'

const at = (time: string) => ({ now: new Date(`2026-11-22T${time}:00.000Z`) })
const NINE = at('09:00')

let library: Library
let other: Library

beforeEach(() => {
  library = openLibrary(`merge-${crypto.randomUUID()}`)
  other = openLibrary(`merge-${crypto.randomUUID()}`)
})

afterEach(() => {
  library.close()
  other.close()
})

async function fill(): Promise<void> {
  await saveAnnotations(library, [QUOTATION, RATING], { note: 'Ring her.', tags: ['care'], ...NINE })
  const { id } = await saveInspection(library, { source: told(), corrected: null }, NINE)
  await remove(library, INSPECTIONS, [id], NINE)
}

async function annotations(of: Library) {
  const { annotations } = await backUp(of)
  const [first, second] = annotations
  if (!first || !second) throw new Error('There are two passages.')
  return [first, second] as const
}

/** The first passage gets another note. */
async function write(of: Library, note: string, time: string): Promise<void> {
  const [{ id, revision }] = await annotations(of)
  await editAnnotation(of, { id, revision, note, tags: ['care'], ...at(time) })
}

const count = (counts: Partial<Awaited<ReturnType<typeof compareIncoming>>>) => ({
  fresh: 0,
  newer: 0,
  older: 0,
  same: 0,
  empty: false,
  ...counts,
})

test('an empty library becomes the other one; once more, all is there already', async () => {
  await fill()
  await write(library, 'Rung her.', '10:00')
  const backup = await backUp(library)
  expect(await compareIncoming(other, backup)).toEqual(count({ fresh: 3, empty: true }))
  await mergeIncoming(other, backup, at('11:00'))
  expect(await backUp(other)).toEqual(backup)
  expect(await compareIncoming(other, backup)).toEqual(count({ same: 3 }))
  await mergeIncoming(other, backup, at('12:00'))
  expect(await backUp(other)).toEqual(backup)
  expect((await recentActs(other)).acts).toMatchObject([{ what: 'import', count: 3 }])
})

test('only what is news comes in: what is later here stays', async () => {
  await fill()
  const early = await backUp(library)
  const [first] = early.annotations
  if (!first) throw new Error('There is a passage.')
  await mergeIncoming(other, { ...early, annotations: [first] }, NINE)
  await write(library, 'Written since.', '10:00')
  const late = await backUp(library)
  expect(await compareIncoming(other, late)).toEqual(count({ fresh: 1, newer: 1, same: 1 }))
  expect(await compareIncoming(library, early)).toEqual(count({ older: 1, same: 2 }))
  await mergeIncoming(library, early, at('11:00'))
  expect((await backUp(library)).annotations).toEqual(late.annotations)
  await mergeIncoming(other, late, at('11:00'))
  expect((await backUp(other)).annotations).toEqual(late.annotations)
})

test('where both went on from one revision, both come to what was written last, and keep the other note', async () => {
  await fill()
  await mergeIncoming(other, await backUp(library), NINE)
  await write(library, 'Mine.', '10:00')
  await write(other, 'Yours.', '10:30')
  const [mine, yours] = [await backUp(library), await backUp(other)]
  await mergeIncoming(library, yours, at('11:00'))
  await mergeIncoming(other, mine, at('11:00'))
  for (const each of [library, other]) {
    const [first] = await annotations(each)
    expect(noteOf(first)).toBe('Yours.')
    expect((await formerNotes(each, first.id)).map(({ note }) => note)).toEqual(
      expect.arrayContaining(['Mine.', 'Ring her.']),
    )
  }
  const before = await backUp(other)
  await mergeIncoming(other, mine, at('12:00'))
  expect(await backUp(other)).toEqual(before)
})

test('a correction comes with its record', async () => {
  await fill()
  await mergeIncoming(other, await backUp(library), NINE)
  const [record] = (await backUp(library)).inspections
  if (!record) throw new Error('There is a record.')
  const { id, revision } = record
  await correctInspection(library, { id, revision, corrected: INADEQUATE, ...at('10:00') })
  await mergeIncoming(other, await backUp(library), at('11:00'))
  expect((await backUp(other)).inspections).toMatchObject([{ corrected: INADEQUATE }])
})

test('an import is one act: undone, all is as before', async () => {
  await fill()
  const early = await backUp(library)
  await write(library, 'Written since.', '10:00')
  await mergeIncoming(other, { ...early, annotations: early.annotations.slice(0, 1) }, NINE)
  await mergeIncoming(other, await backUp(library), at('11:00'))
  const {
    acts: [act],
  } = await recentActs(other)
  expect(act).toMatchObject({ what: 'import', count: 2 })
  await undo(other, act?.seq ?? 0, at('12:00'))
  expect((await allSaved(other)).annotations.map(noteOf)).toEqual(['Ring her.'])
})

test('what was chosen here stays where the other collection says nothing of it', async () => {
  await fill()
  await changeSettings(other, { citation: '{words}' })
  await mergeIncoming(other, { ...(await backUp(library)), settings: null }, NINE)
  expect((await backUp(other)).settings.citation).toBe('{words}')
})

test('an import that fails has changed nothing', async () => {
  await fill()
  const backup = await backUp(library)
  vi.spyOn(other.acts, 'add').mockRejectedValueOnce(new Error('The disk is full.'))
  await expect(mergeIncoming(other, backup, NINE)).rejects.toThrow('The disk is full.')
  for (const table of other.tables) expect(await table.count()).toBe(0)
})

test('a passage that another collection has on another page has one row, there; undone, it has its own again', async () => {
  await saveAnnotations(library, [RATING], { note: '', tags: [], ...NINE })
  const [waits] = await saveAnnotations(library, [QUOTATION], { note: '', tags: [], ...NINE })
  if (!waits) throw new Error('There is a passage.')
  const page = 'https://example.org/moved'
  const moved = { ...waits, revision: 2, page, target: { ...waits.target, source: page } }
  const pagesOfIt = async () =>
    (await readAll(library)).rows.filter(({ id }) => id === waits.id).map((row) => row.page)
  await mergeIncoming(
    library,
    { annotations: [moved], inspections: [], formerNotes: [], settings: null },
    at('10:00'),
  )
  expect(await pagesOfIt()).toEqual([page])
  const {
    acts: [act],
  } = await recentActs(library)
  await undo(library, act?.seq ?? 0, at('11:00'))
  expect(await pagesOfIt()).toEqual([waits.page])
})

test('of more former notes than are kept, those of an import that are older go first', async () => {
  await saveAnnotations(library, [QUOTATION], { note: 'text 0', tags: [], ...NINE })
  const { annotations } = await backUp(library)
  const [{ id } = { id: '' }] = annotations
  for (let revision = 1; revision <= 40; revision++)
    await editAnnotation(library, { id, revision, note: `text ${revision}`, tags: [], ...at('10:00') })
  const older = Array.from({ length: 40 }, (_, number) => ({
    annotation: id,
    note: `old ${number}`,
    until: `2025-01-01T00:00:${String(number).padStart(2, '0')}.000Z`,
  }))
  await mergeIncoming(
    library,
    { annotations, inspections: [], formerNotes: older, settings: null },
    at('11:00'),
  )
  const former = (await formerNotes(library, id)).map(({ note }) => note)
  expect([former.length, former[0], former[39], former[40], former[49]]).toEqual([
    50,
    'text 39',
    'text 0',
    'old 39',
    'old 30',
  ])
})

test('an import is undone by its own number, whatever was imported since', async () => {
  await saveAnnotations(library, [QUOTATION], { note: '', tags: [], ...NINE })
  await saveAnnotations(other, [RATING], { note: '', tags: [], ...NINE })
  const empty = openLibrary(`merge-${crypto.randomUUID()}`)
  const act = await mergeIncoming(empty, await backUp(library), at('10:00'))
  await mergeIncoming(empty, await backUp(other), at('11:00'))
  await undo(empty, act ?? 0, at('12:00'))
  expect((await allSaved(empty)).annotations.map(({ sha256 }) => sha256)).toEqual(
    (await allSaved(other)).annotations.map(({ sha256 }) => sha256),
  )
  expect(await mergeIncoming(empty, await backUp(other), at('13:00'))).toBeNull()
  empty.close()
})
