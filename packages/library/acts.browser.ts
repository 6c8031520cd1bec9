import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  ANNOTATIONS,
  allSaved,
  annotationsById,
  ChangedSince,
  confirmSpeaker,
  correctInspection,
  editAnnotation,
  erase,
  formerNotes,
  INSPECTIONS,
  type Library,
  openLibrary,
  recentActs,
  remove,
  renameTag,
  saveAnnotations,
  saveInspection,
  tagAnnotations,
  undo,
} from './index.ts'
import { readAll } from './rows/read-rows.ts'
import { CORRECTED, COUNCIL, INADEQUATE, passage, QUOTATION, RATING, told } from './sample-passages.ts'

const MORNING = { now: new Date('2026-11-21T09:00:00.000Z') }
const NOON = { now: new Date('2026-11-21T12:00:00.000Z') }

let library: Library

beforeEach(() => {
  library = openLibrary(`acts-${crypto.randomUUID()}`)
})

afterEach(() => library.close())

async function saveThree(tags: string[] = []): Promise<[Annotation, Annotation, Annotation]> {
  const [one, two, three] = await saveAnnotations(library, [QUOTATION, RATING, COUNCIL], {
    note: '',
    tags,
    ...MORNING,
  })
  if (!one || !two || !three) throw new Error('three passages were to be saved')
  return [one, two, three]
}

const kept = async () => (await allSaved(library)).annotations
const tagsOfAll = async () => (await kept()).map(tagsOf)

async function undoLast() {
  const {
    acts: [last],
  } = await recentActs(library)
  return undo(library, last?.seq ?? 0, NOON)
}

test('tags are put on many passages at once, and taken off them', async () => {
  const ids = (await saveThree(['care leavers'])).map(({ id }) => id)
  await tagAnnotations(library, ids, { add: ['  to   ring ', 'care leavers'], drop: [], ...NOON })
  expect(await tagsOfAll()).toEqual(Array(3).fill(['care leavers', 'to ring']))
  await tagAnnotations(library, ids, { add: [], drop: ['care leavers'], ...NOON })
  expect(await tagsOfAll()).toEqual(Array(3).fill(['to ring']))
})

test('a tag is called otherwise wherever it is, in the trash too, and nowhere else', async () => {
  const [one, two, three] = await saveThree(['care'])
  await editAnnotation(library, { id: two.id, revision: 1, note: '', tags: ['carers'], ...NOON })
  await remove(library, ANNOTATIONS, [three.id], NOON)
  await renameTag(library, { from: 'care', to: 'care leavers', ...NOON })
  const all = await annotationsById(library, [one.id, two.id, three.id])
  expect(all.map(tagsOf)).toEqual([['care leavers'], ['carers'], ['care leavers']])
})

test('a tag that is renamed into another is one with it, and undoing parts them again', async () => {
  const [one, two, three] = await saveThree()
  await tagAnnotations(library, [one.id, two.id], { add: ['old'], drop: [], ...NOON })
  await tagAnnotations(library, [two.id, three.id], { add: ['new'], drop: [], ...NOON })
  const before = await tagsOfAll()
  await renameTag(library, { from: 'old', to: 'new', ...NOON })
  expect(await tagsOfAll()).toEqual([['new'], ['new'], ['new']])
  await undoLast()
  expect(await tagsOfAll()).toEqual(before)
})

test('a tag can be taken off everything, and needs a name otherwise', async () => {
  await saveThree(['a', 'b'])
  await expect(renameTag(library, { from: 'a', to: ' ', ...NOON })).rejects.toThrow('A tag needs a name')
  await renameTag(library, { from: 'a', to: null, ...NOON })
  expect(await tagsOfAll()).toEqual([['b'], ['b'], ['b']])
})

test('every act can be undone, after a restart too, the latest first', async () => {
  const [{ id }] = await saveThree(['a'])
  const edited = await editAnnotation(library, { id, revision: 1, note: 'Ring her.', tags: ['b'], ...NOON })
  await confirmSpeaker(library, [id], { speaker: CORRECTED }, NOON)
  await remove(library, ANNOTATIONS, [id], NOON)
  library.close()
  library = openLibrary(library.name)
  expect((await recentActs(library)).acts.map(({ what, count }) => `${what} ${count}`)).toEqual([
    'remove 1',
    'confirm-speaker 1',
    'edit 1',
    'save 3',
  ])
  await undoLast()
  expect((await annotationsById(library, [id]))[0]).toMatchObject({
    deleted: null,
    confirmed: { speaker: CORRECTED },
  })
  await undoLast()
  expect((await annotationsById(library, [id]))[0]).toMatchObject({ confirmed: null, body: edited.body })
  await undoLast()
  const [first] = await annotationsById(library, [id])
  expect(first && [noteOf(first), tagsOf(first), first.motivation]).toEqual(['', ['a'], 'highlighting'])
  await undoLast()
  expect(await kept()).toEqual([])
  expect((await recentActs(library)).acts).toEqual([])
})

test('a record’s acts are undone in the same way', async () => {
  const { id } = await saveInspection(library, { source: told(), corrected: null }, MORNING)
  await correctInspection(library, { id, revision: 1, corrected: INADEQUATE, ...NOON })
  await remove(library, INSPECTIONS, [id], NOON)
  await undoLast()
  expect((await allSaved(library)).inspections).toMatchObject([{ id, corrected: INADEQUATE }])
  await undoLast()
  expect((await allSaved(library)).inspections).toMatchObject([{ id, corrected: null }])
})

test('what was changed again since is not undone over the later change', async () => {
  const [one, two] = await saveThree()
  await editAnnotation(library, { id: one.id, revision: 1, note: 'first', tags: [], ...NOON })
  await editAnnotation(library, { id: two.id, revision: 1, note: 'other', tags: [], ...NOON })
  await editAnnotation(library, { id: one.id, revision: 2, note: 'second', tags: [], ...NOON })
  const {
    acts: [, other, first],
  } = await recentActs(library)
  await expect(undo(library, first?.seq ?? 0, NOON)).rejects.toThrow(ChangedSince)
  await undo(library, other?.seq ?? 0, NOON)
  expect((await kept()).map(noteOf)).toEqual(expect.arrayContaining(['second', '', '']))
  await expect(undo(library, other?.seq ?? 0, NOON)).rejects.toThrow('undone already')
})

test('what changes nothing is no act', async () => {
  const [{ id }] = await saveThree(['a'])
  await editAnnotation(library, { id, revision: 1, note: '', tags: ['a'], ...NOON })
  await saveThree(['a'])
  expect((await recentActs(library)).acts).toHaveLength(1)
})

test('the last hundred acts are remembered at least, and not without end', async () => {
  const [{ id }] = await saveThree()
  for (let revision = 1; revision <= 250; revision++)
    await editAnnotation(library, { id, revision, note: `text ${revision}`, tags: [], ...NOON })
  const count = (await recentActs(library)).acts.length
  expect([count >= 100, count < 200]).toEqual([true, true])
})

test('what a note said before is kept, newest first, whatever took its place', async () => {
  const [{ id }] = await saveThree()
  const edit = (revision: number, note: string, now: Date) =>
    editAnnotation(library, { id, revision, note, tags: [], now })
  await edit(1, 'first', MORNING.now)
  await edit(2, 'second', MORNING.now)
  await edit(3, '', NOON.now)
  expect(await formerNotes(library, id)).toEqual([
    { note: 'second', until: NOON.now.toISOString() },
    { note: 'first', until: MORNING.now.toISOString() },
  ])
  await undoLast()
  await undoLast()
  expect((await formerNotes(library, id)).map(({ note }) => note)).toEqual(['second', 'second', 'first'])
})

test('of a note that is changed for ever, the last fifty texts are kept', async () => {
  const [{ id }] = await saveThree()
  for (let revision = 1; revision <= 53; revision++)
    await editAnnotation(library, { id, revision, note: `text ${revision}`, tags: [], ...NOON })
  const former = await formerNotes(library, id)
  expect([former.length, former[0]?.note, former.at(-1)?.note]).toEqual([50, 'text 52', 'text 3'])
})

test('what is erased from the trash is gone, with all that was remembered of it', async () => {
  const [one, two, three] = await saveThree()
  const secret = 'nobody may read this'
  await editAnnotation(library, { id: one.id, revision: 1, note: secret, tags: [], ...NOON })
  await editAnnotation(library, { id: one.id, revision: 2, note: '', tags: [], ...NOON })
  await remove(library, ANNOTATIONS, [one.id, three.id], NOON)
  expect(await erase(library, [one.id, two.id, three.id], NOON)).toEqual([one.id, three.id])
  expect(await library.annotations.toArray()).toMatchObject([{ id: two.id }])
  expect(await library.articles.toArray()).toMatchObject([{ page: two.page }])
  expect(await formerNotes(library, one.id)).toEqual([])
  expect(JSON.stringify(await library.acts.toArray())).not.toContain(secret)
})

test('undoing brings back what is still there, and nothing that was erased', async () => {
  const [one, two] = await saveThree()
  await remove(library, ANNOTATIONS, [one.id, two.id], NOON)
  await erase(library, [one.id], NOON)
  await undoLast()
  expect((await kept()).map(({ id }) => id)).toEqual(expect.arrayContaining([two.id]))
  expect(await annotationsById(library, [one.id])).toEqual([])
})

test('records are erased too', async () => {
  const { id } = await saveInspection(library, { source: told(), corrected: null }, MORNING)
  expect(await erase(library, [id], NOON)).toEqual([])
  await remove(library, INSPECTIONS, [id], NOON)
  expect(await erase(library, [id], NOON)).toEqual([id])
  expect(await library.inspections.count()).toBe(0)
})

/** As a newer version may write it: saved by it, in a way that this one does not know. */
async function makeOdd(seq: number, change: object): Promise<void> {
  const act = await library.acts.get(seq)
  await library.acts.put({ ...Object(act), what: 'dreamt', ...change })
}

test.each([
  ['whose kind is unknown', {}],
  [
    'of which next to nothing can be read',
    { at: null, changes: 'three', pages: 7, waiting: 'nobody', tags: 0 },
  ],
])('an act %s is told, stops no other, and hides no row', async (_which, change) => {
  await saveThree()
  const [another] = await saveAnnotations(library, [passage('other words', 900)], {
    note: '',
    tags: [],
    ...NOON,
  })
  await makeOdd(2, change)
  expect(await recentActs(library)).toMatchObject({ acts: [{ what: 'save', count: 3 }], unreadable: 1 })
  expect((await readAll(library)).rows).toHaveLength(4)
  await undo(library, 1, NOON)
  expect(await kept()).toMatchObject([{ id: another?.id }])
  expect((await readAll(library)).rows).toHaveLength(4)
  const gone = (await library.annotations.toCollection().primaryKeys()).filter((id) => id !== another?.id)
  expect(await erase(library, gone, NOON)).toEqual(gone)
  expect((await readAll(library)).rows).toMatchObject([{ id: another?.id }])
  for (let revision = 1; revision <= 205; revision++)
    await editAnnotation(library, { id: another?.id ?? '', revision, note: `${revision}`, tags: [], ...NOON })
  expect((await readAll(library)).rows).toMatchObject([
    { id: another?.id, text: expect.stringContaining('205') },
  ])
})

test('nothing is undone over a later act that cannot be read', async () => {
  const [{ id }] = await saveThree()
  await editAnnotation(library, { id, revision: 1, note: 'later', tags: [], ...NOON })
  await makeOdd(2, {})
  await expect(undo(library, 1, NOON)).rejects.toThrow(ChangedSince)
  expect((await kept()).map(noteOf)).toContain('later')
})

test('of what is erased, acts that cannot be read remember nothing either', async () => {
  const [{ id }] = await saveThree()
  await editAnnotation(library, { id, revision: 1, note: 'nobody may read this', tags: [], ...NOON })
  await editAnnotation(library, { id, revision: 2, note: '', tags: [], ...NOON })
  await remove(library, ANNOTATIONS, [id], NOON)
  await makeOdd(3, {})
  await erase(library, [id], NOON)
  expect(JSON.stringify(await library.acts.toArray())).not.toContain('nobody may read this')
})
