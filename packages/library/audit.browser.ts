import { afterEach, beforeEach, expect, test } from 'vitest'
import { faultsIn, tablesOf } from './audit.ts'
import {
  ANNOTATIONS,
  editAnnotation,
  erase,
  type Library,
  openLibrary,
  recentActs,
  remove,
  saveAnnotations,
  saveInspection,
  tagAnnotations,
  undo,
} from './index.ts'
import { COUNCIL, RATING, told } from './sample-passages.ts'

let library: Library

const now = (second: number) => ({ now: new Date(Date.UTC(2026, 10, 22, 9, 0, second)) })

beforeEach(async () => {
  library = openLibrary(`audit-${crypto.randomUUID()}`)
  const words = { note: 'Ask for the letter.', tags: ['letter'] }
  const [named, rated] = await saveAnnotations(library, [COUNCIL, RATING], { ...words, ...now(1) })
  await saveInspection(library, { source: told(), corrected: null }, now(2))
  if (!named || !rated) throw new Error('Nothing was saved.')
  await editAnnotation(library, { ...named, note: 'It has come.', tags: [], ...now(3) })
  await tagAnnotations(library, [rated.id], { add: ['grade'], drop: [], ...now(4) })
  const [act] = (await recentActs(library)).acts
  await undo(library, act?.seq ?? 0, now(5))
})

afterEach(() => library.delete())

const faults = async () => faultsIn(await tablesOf(library.name))

test('whatever was done, a collection is sound', async () => {
  expect(await faults()).toEqual([])
  const [gone] = (await library.annotations.toCollection().primaryKeys()) ?? []
  await remove(library, ANNOTATIONS, [gone ?? ''], now(6))
  expect(await faults()).toEqual([])
  await erase(library, [gone ?? ''], now(7))
  expect(await faults()).toEqual([])
})

test.each([
  ['acts', /by no act/],
  ['annotations', /no such passage/],
  ['articles', /no article/],
  ['entries', /not entered/],
  ['inspections', /is not there/],
] as const)('a collection without its %s is not', async (table, fault) => {
  await library.table(table).clear()
  expect(await faults()).toContainEqual(expect.stringMatching(fault))
})

test('what cannot be read, and what was changed past all others, is found', async () => {
  const [first, second] = await library.annotations.toCollection().primaryKeys()
  await library.annotations.update(first ?? '', { note: 'Changed alone' } as never)
  await library.annotations.update(second ?? '', { parts: [] } as never)
  expect(await faults()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/cannot be read/),
      expect.stringMatching(/entered otherwise/),
    ]),
  )
})

test('no database is made where there is none', async () => {
  await expect(tablesOf('nowhere')).rejects.toThrow()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nowhere')
})
