import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  allInspections,
  deleteEverything,
  erase,
  followCount,
  INSPECTIONS,
  type Library,
  openLibrary,
  recentActs,
  remove,
  restore,
  saveAnnotations,
  saveInspection,
  undo,
} from './index.ts'
import { COUNCIL, passage, QUOTATION, told } from './sample-passages.ts'

const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }
const SILENT = { note: '', tags: [], ...NOON }

let library: Library
let other: Library
let stop: () => void
const counts: number[] = []
const fail = vi.fn()

beforeEach(() => {
  library = openLibrary(`count-${crypto.randomUUID()}`)
  other = openLibrary(library.name)
  counts.length = 0
  fail.mockReset()
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  library.close()
  other.close()
  expect(fail).not.toHaveBeenCalled()
})

const seen = (count: number) => vi.waitFor(() => expect(counts.at(-1)).toBe(count), 10_000)

function follow() {
  stop = followCount(library, (count) => counts.push(count), fail)
}

test('how much is kept is known at every moment, without counting again or reading anything', async () => {
  await saveAnnotations(other, [COUNCIL], SILENT)
  follow()
  await seen(1)
  const looks = (['count', 'getAll', 'get'] as const).map((look) => vi.spyOn(IDBObjectStore.prototype, look))
  const [saved] = await saveAnnotations(other, [QUOTATION, passage('words', 7)], SILENT)
  await seen(3)
  // The same passage is not there twice.
  await saveAnnotations(other, [QUOTATION], { ...SILENT, tags: ['again'] })
  const ids = saved ? [saved.id] : []
  await remove(other, ANNOTATIONS, ids, NOON)
  await seen(2)
  await restore(other, ANNOTATIONS, ids, NOON)
  await seen(3)
  const counted = looks
    .flatMap(({ mock }) => mock.contexts)
    .filter((store) => store instanceof IDBObjectStore && store.transaction.db.name === library.name)
    .filter((store) => store instanceof IDBObjectStore && store.transaction.mode === 'readonly')
    .map((store) => store instanceof IDBObjectStore && store.name)
  expect(new Set(counted)).toEqual(new Set(['acts']))
})

test('what was undone, erased or deleted with everything is counted right', async () => {
  follow()
  await seen(0)
  const [saved] = await saveAnnotations(other, [QUOTATION, COUNCIL], SILENT)
  const kept = await saveInspection(other, { source: told(), corrected: null }, NOON)
  await seen(3)
  await remove(other, INSPECTIONS, [kept.id], NOON)
  await seen(2)
  const { acts } = await recentActs(other)
  await undo(other, acts[0]?.seq ?? 0, NOON)
  await seen(3)
  await remove(other, ANNOTATIONS, saved ? [saved.id] : [], NOON)
  await erase(other, saved ? [saved.id] : [], NOON)
  await seen(2)
  expect(await allInspections(other)).toHaveLength(1)
  await deleteEverything(other)
  await seen(0)
})
