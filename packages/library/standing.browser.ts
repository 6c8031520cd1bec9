import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  ANNOTATIONS,
  allSaved,
  deleteEverything,
  erase,
  isSomethingGone,
  type Library,
  mergeIncoming,
  openLibrary,
  recentActs,
  remove,
  type Standing,
  saveAnnotations,
  standAnew,
  standingAfter,
  undo,
} from './index.ts'
import { COUNCIL, QUOTATION, RATING } from './sample-passages.ts'

const NOW = new Date('2026-11-21T09:00:00.000Z')
const LAST_YEAR = new Date('2025-11-21T09:00:00.000Z')
const WORDS = { note: '', tags: [], now: NOW }

let library: Library

beforeEach(() => {
  library = openLibrary(`standing-${crypto.randomUUID()}`)
})

afterEach(() => library.close())

async function saveBoth(): Promise<string[]> {
  const saved = [
    ...(await saveAnnotations(library, [QUOTATION], WORDS)),
    ...(await saveAnnotations(library, [RATING], WORDS)),
  ]
  return saved.map(({ id }) => id)
}

async function lose(): Promise<void> {
  library.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(library.name).onsuccess = resolve
  })
  library = openLibrary(library.name)
}

async function stood(): Promise<Standing> {
  await saveBoth()
  return standAnew(library, NOW)
}

test('a collection whose database was begun anew is missed, until all of it is back', async () => {
  const before = await stood()
  expect(before.count).toBe(2)
  const { annotations, inspections } = await allSaved(library)
  await lose()
  expect(await isSomethingGone(library, before)).toBe(true)
  await saveAnnotations(library, [COUNCIL], WORDS)
  expect(await standingAfter(library, before, NOW)).toBeNull()
  const [first, ...others] = annotations
  if (!first) throw new Error('nothing was saved')
  const nothingElse = { inspections, formerNotes: [], settings: null }
  await mergeIncoming(library, { annotations: [first], ...nothingElse }, { now: NOW })
  const back = await standingAfter(library, before, NOW)
  expect(back).toMatchObject({ count: 2 })
  await mergeIncoming(library, { annotations: others, ...nothingElse }, { now: NOW })
  expect(back && (await isSomethingGone(library, back))).toBe(false)
})

test('so is one that knows less than it did', async () => {
  const before = await stood()
  await library.acts.delete(before.act)
  expect(await isSomethingGone(library, before)).toBe(true)
})

test.each<[what: string, deed: (ids: string[]) => Promise<unknown>, count: number]>([
  ['nothing', async () => {}, 2],
  ['a save', () => saveAnnotations(library, [COUNCIL], WORDS), 3],
  ['a save that was saved before', () => saveAnnotations(library, [RATING], { ...WORDS, note: 'x' }), 2],
  ['a removal', (ids) => remove(library, ANNOTATIONS, ids, { now: NOW }), 2],
  [
    'what is erased',
    async (ids) => {
      await remove(library, ANNOTATIONS, ids, { now: NOW })
      await erase(library, ids, { now: NOW })
    },
    0,
  ],
  ['an undoing', async () => undo(library, (await recentActs(library)).acts[0]?.seq ?? 0, { now: NOW }), 2],
  ['a clock set back by a year', () => saveAnnotations(library, [COUNCIL], { ...WORDS, now: LAST_YEAR }), 3],
  [
    'three hundred acts, of which the first are forgotten',
    async () => {
      for (let act = 0; act < 300; act++)
        await saveAnnotations(library, [{ ...COUNCIL, source: `${COUNCIL.source}-${act}` }], WORDS)
    },
    302,
  ],
])('nothing is missed after %s', async (_what, deed, count) => {
  const ids = await saveBoth()
  const before = await standAnew(library, NOW)
  await deed(ids)
  expect(await isSomethingGone(library, before)).toBe(false)
  const after = await standingAfter(library, before, NOW)
  expect(after).toMatchObject({ collection: before.collection, count })
})

test('nor is what the reader has deleted', async () => {
  const before = await stood()
  await deleteEverything(library)
  expect(await isSomethingGone(library, before)).toBe(true)
  const anew = await standAnew(library, NOW)
  expect(anew.count).toBe(0)
  await saveBoth()
  expect(await standingAfter(library, anew, NOW)).toMatchObject({ count: 2 })
})
