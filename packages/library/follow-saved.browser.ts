import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  allInspections,
  allSaved,
  editAnnotation,
  followCount,
  followSaved,
  INSPECTIONS,
  type Library,
  openLibrary,
  remove,
  type Saved,
  saveAnnotations,
  saveInspection,
  watch,
} from './index.ts'
import { COUNCIL, QUOTATION, RATING, told } from './sample-passages.ts'

const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }
const SILENT = { note: '', tags: [], ...NOON }

let library: Library
let other: Library
const fail = vi.fn()

beforeEach(() => {
  library = openLibrary(`follow-${crypto.randomUUID()}`)
  other = openLibrary(library.name)
  fail.mockReset()
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
  other.close()
  expect(fail).not.toHaveBeenCalled()
})

const soon = (check: () => Promise<void> | void) => vi.waitFor(check, 10_000)

test('the whole collection is followed, and of a change only its page and record are read', async () => {
  await saveAnnotations(library, [QUOTATION, COUNCIL], SILENT)
  let seen: Saved | undefined
  const stop = followSaved(library, (saved) => (seen = saved), fail)
  await soon(() => expect(seen?.annotations).toHaveLength(2))
  const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  const asKept = async () => expect(seen).toEqual(await allSaved(other))
  const [rating] = await saveAnnotations(
    other,
    [{ ...RATING, article: { ...RATING.article, title: 'A sharper headline' } }],
    SILENT,
  )
  await soon(() => expect(seen?.annotations).toHaveLength(3))
  const stores = whole.mock.contexts.map((store) => (store instanceof IDBObjectStore ? store.name : store))
  expect(stores.filter((name) => name !== 'acts')).toEqual([])
  await asKept()
  if (!rating) throw new Error('nothing was saved')
  await editAnnotation(other, { id: rating.id, revision: 1, note: 'Ring her.', tags: ['new'], ...NOON })
  const kept = await saveInspection(other, { source: told(), corrected: null }, NOON)
  await soon(() => expect(seen?.inspections).toHaveLength(1))
  await asKept()
  await remove(other, ANNOTATIONS, [rating.id], NOON)
  await remove(other, INSPECTIONS, [kept.id], NOON)
  await soon(() => expect([seen?.annotations.length, seen?.inspections.length]).toEqual([2, 0]))
  await asKept()
  stop()
})

test('of a new passage only those readings are told that read passages, in other windows too', async () => {
  const records = vi.fn(() => allInspections(library))
  const counts: number[] = []
  const stops = [watch(records, () => {}, fail), followCount(library, (count) => counts.push(count), fail)]
  await soon(() => expect(counts).toEqual([0]))
  await saveAnnotations(other, [QUOTATION], SILENT)
  await saveAnnotations(other, [COUNCIL], SILENT)
  await soon(() => expect(counts.at(-1)).toBe(2))
  const before = records.mock.calls.length
  await saveAnnotations(other, [RATING], SILENT)
  await soon(() => expect(counts.at(-1)).toBe(3))
  expect(records).toHaveBeenCalledTimes(before)
  for (const stop of stops) stop()
})
