import type { Annotation } from '@spotcheck/core'
import { Dexie, type Table } from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  deleteEverything,
  editAnnotation,
  erase,
  followRows,
  type Library,
  openLibrary,
  type Rows,
  remove,
  saveAnnotations,
  saveInspection,
} from '../index.ts'
import { COUNCIL, passage, QUOTATION, RATING, told } from '../sample-passages.ts'
import { fold } from './fold.ts'
import { readAll } from './read-rows.ts'

const MORNING = new Date('2026-11-21T09:00:00.000Z')
const NOON = new Date('2026-11-21T12:00:00.000Z')
const SILENT = { note: '', tags: [], now: MORNING }

let library: Library
let seen: Rows[]
let stop: () => void
const fail = vi.fn()

beforeEach(() => {
  library = openLibrary(`rows-${crypto.randomUUID()}`)
  seen = []
  fail.mockReset()
  stop = () => {}
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  library.close()
  expect(fail).not.toHaveBeenCalled()
})

function follow(): void {
  stop = followRows(library, (rows) => seen.push(rows), fail)
}

/** However busy the machine is. */
const soon = (check: () => void) => vi.waitFor(check, 10_000)

const now = () => seen.at(-1)
const ids = () => now()?.rows.map(({ id }) => id)

async function ready(count: number): Promise<Rows['rows']> {
  await soon(() => expect(now()).toMatchObject({ ready: true, rows: { length: count } }))
  return now()?.rows ?? []
}

async function save(...passages: Parameters<typeof saveAnnotations>[1]): Promise<Annotation[]> {
  return saveAnnotations(library, passages, SILENT)
}

test('a saved grade is found by what it grades, of all that the story’s record grades', async () => {
  const grade = { rating: 'good', status: 'current', judgement: 'leadership' } as const
  await saveInspection(library, { source: told(), corrected: null }, { now: MORNING })
  await save({ ...RATING, detected: { ...RATING.detected, rating: grade } })
  follow()
  const [row] = (await ready(2)).filter(({ kind }) => kind === 'passage')
  expect(row?.values).toMatchObject({ judgement: ['leadership'], rating: ['good'], council: ['E09000032'] })
})

test('a row has what a passage is found by', async () => {
  const [saved] = await saveAnnotations(library, [QUOTATION], {
    note: 'Ring her.',
    tags: ['care leavers'],
    now: MORNING,
  })
  follow()
  const [row] = await ready(1)
  expect(row).toMatchObject({
    kind: 'passage',
    id: saved?.id,
    article: QUOTATION.article,
    deleted: null,
    uncertain: false,
    values: {
      council: ['E09000032'],
      region: ['London'],
      speaker: ['Petra Sample'],
      role: ['director of children’s services'],
      tag: ['care leavers'],
      site: ['cypnow.co.uk'],
      framework: [],
    },
  })
  for (const words of [
    'put this right',
    'do it soon',
    'ring her',
    'petra',
    'wandsworth',
    'care leavers',
    'ofsted rates',
  ])
    expect(row?.text).toContain(fold(words))
})

test('the newest come first, at once, and then all', async () => {
  for (let at = 0; at < 70; at++)
    await saveAnnotations(library, [passage(`words ${at}`, at)], {
      ...SILENT,
      now: new Date(MORNING.getTime() + at * 1000),
    })
  follow()
  const rows = await ready(70)
  const times = rows.map(({ created }) => created)
  expect(times).toEqual(times.toSorted().reverse())
  expect(seen[0]).toMatchObject({ ready: false, rows: { length: 60 } })
  expect(seen[0]?.rows.map(({ id }) => id)).toEqual(ids()?.slice(0, 60))
})

test('every change of any window is seen, and only what it changed is read', async () => {
  const saved = await save(QUOTATION, RATING, COUNCIL)
  follow()
  const before = await ready(3)
  const whole: string[] = []
  const getAll = IDBObjectStore.prototype.getAll
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...which) {
    whole.push(this.name)
    return getAll.apply(this, which)
  })
  const other = openLibrary(library.name)
  const [{ id, page }] = saved as [Annotation]
  await editAnnotation(other, { id, revision: 1, note: 'Ring her.', tags: ['new'], now: NOON })
  await soon(() => expect(now()?.rows.find((row) => row.id === id)?.values.tag).toEqual(['new']))
  const others = (rows: Rows['rows'] = []) => rows.filter((row) => row.page !== page)
  expect(others(now()?.rows).every((row, at) => row === others(before)[at])).toBe(true)
  expect(whole.filter((store) => store !== 'acts')).toEqual([])
  await remove(other, ANNOTATIONS, [id], { now: NOON })
  await soon(() => expect(now()?.rows.find((row) => row.id === id)?.deleted).toBe(NOON.toISOString()))
  await erase(other, [id], { now: NOON })
  await ready(2)
  await saveAnnotations(other, [passage('new words', 7)], { ...SILENT, now: NOON })
  await ready(3)
  vi.restoreAllMocks()
  other.close()
})

test('an article that is read anew is new in all rows of its page', async () => {
  await save(QUOTATION, COUNCIL)
  follow()
  await ready(2)
  await save({ ...RATING, article: { ...RATING.article, title: 'A sharper headline' } })
  const rows = await ready(3)
  const ofPage = rows.filter(({ page }) => page.includes('wandsworth'))
  expect(ofPage.map(({ article }) => article.title)).toEqual(['A sharper headline', 'A sharper headline'])
  expect(ofPage.every(({ text }) => text.includes(fold('sharper headline')))).toBe(true)
})

test('passages are found by the records of their story too', async () => {
  await save(QUOTATION, COUNCIL)
  follow()
  await ready(2)
  await saveInspection(library, { source: told(), corrected: null }, { now: NOON })
  const rows = await ready(3)
  const record = rows.find(({ kind }) => kind === 'record')
  expect(record?.values).toMatchObject({
    council: ['E09000032'],
    rating: ['good'],
    framework: ['SIF'],
    judgement: ['overall-effectiveness'],
  })
  const passages = rows.filter(({ kind }) => kind === 'passage').map(({ values }) => values.framework)
  expect(passages.toSorted()).toEqual([[], ['SIF']])
})

test('who was away longer than acts are remembered reads all anew', async () => {
  const [{ id }] = (await save(QUOTATION)) as [Annotation]
  follow()
  await ready(1)
  await library.transaction('rw', library.tables, async () => {
    for (let revision = 1; revision <= 150; revision++)
      await editAnnotation(library, { id, revision, note: `text ${revision}`, tags: [], now: NOON })
  })
  await soon(() => expect(now()?.rows[0]?.text).toContain(fold('text 150')))
})

test('what cannot be read is told, and hides nothing', async () => {
  await library.annotations.put({ id: 'urn:uuid:odd', page: 'https://example.org/', created: 'then' })
  await save(QUOTATION)
  follow()
  await ready(1)
  expect(now()?.unreadable).toBe(1)
})

test('nothing more is seen once it is stopped', async () => {
  follow()
  await ready(0)
  stop()
  const count = seen.length
  await save(QUOTATION)
  expect(seen.length).toBe(count)
})

test('where everything was deleted and something saved before a view looked, it shows what is there', async () => {
  await save(QUOTATION)
  follow()
  await ready(1)
  const other = openLibrary(library.name)
  const saving = atNextCount(library.acts, () => saveAnnotations(other, [COUNCIL], SILENT))
  await deleteEverything(library)
  const [council] = await saving
  await soon(() => expect(ids()).toEqual([council?.id]))
  other.close()
})

test('what is saved while a view reads is not taken for unreadable', async () => {
  await save(QUOTATION)
  const other = openLibrary(library.name)
  const saving = atNextCount(library.annotations, () => saveAnnotations(other, [COUNCIL], SILENT))
  expect((await readAll(library)).unreadable).toBe(0)
  await saving
  other.close()
})

/** Does something just before a table is counted next. */
function atNextCount<Done>(table: Table, act: () => Promise<Done>): Promise<Done> {
  const count = table.count.bind(table)
  let start = () => {}
  const done = new Promise<void>((resolve) => {
    start = resolve
  }).then(act)
  vi.spyOn(table, 'count').mockImplementationOnce(() => {
    // Out of the live reading, in which Dexie lets nobody write.
    setTimeout(start)
    return Dexie.Promise.resolve(done).then(() => count())
  })
  return done
}
