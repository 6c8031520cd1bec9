import { Annotation, exactOf, noteOf, type Passage, tagsOf } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  ANNOTATIONS,
  allSaved,
  annotationsOnPage,
  confirmSpeaker,
  editAnnotation,
  findAgain,
  type Library,
  NotAWebAddress,
  openLibrary,
  recentActs,
  remove,
  restore,
  StaleRevision,
  saveAnnotations,
} from './index.ts'
import { CORRECTED, COUNCIL, passage, QUOTATION, RATING } from './sample-passages.ts'

const MORNING = new Date('2026-11-21T09:00:00.000Z')
const NOON = new Date('2026-11-21T12:00:00.000Z')
const SILENT = { note: '', tags: [], now: MORNING }

let library: Library

beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`)
  // On localhost Dexie prints every error that it hands on.
  vi.spyOn(console, 'trace').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

async function saveOne(note = '', tags: string[] = []): Promise<Annotation> {
  const [saved] = await saveAnnotations(library, [QUOTATION], { note, tags, now: MORNING })
  if (!saved) throw new Error('nothing was saved')
  return saved
}

async function kept(): Promise<string[]> {
  const { annotations } = await allSaved(library)
  return annotations.map(({ target }) => exactOf(target.parts))
}

test('a saved passage is a valid annotation with all that it was saved with', async () => {
  const saved = await saveOne('Ring her about this.\n', ['care  leavers', ' ', 'Wandsworth', 'care leavers'])
  expect(Annotation.parse(saved)).toEqual(saved)
  expect(saved).toMatchObject({
    motivation: 'commenting',
    revision: 1,
    created: '2026-11-21T09:00:00.000Z',
    modified: '2026-11-21T09:00:00.000Z',
    deleted: null,
    target: { source: QUOTATION.source, parts: QUOTATION.parts },
    page: 'https://cypnow.co.uk/news/wandsworth-childrens-services-inadequate',
    article: QUOTATION.article,
    detected: QUOTATION.detected,
  })
  expect(noteOf(saved)).toBe('Ring her about this.\n')
  expect(tagsOf(saved)).toEqual(['care leavers', 'Wandsworth'])
  expect(await allSaved(library)).toEqual({ annotations: [saved], inspections: [], unreadable: [] })
})

test('a passage saved without a note is a highlight', async () => {
  expect(await saveOne()).toMatchObject({ motivation: 'highlighting', body: [] })
})

test('the hash is SHA-256 of the passage in UTF-8', async () => {
  const [saved] = await saveAnnotations(library, [passage('“£1m”', 5)], SILENT)
  // printf '“£1m”' | sha256sum
  expect(saved?.sha256).toBe('5ec148ba2833c19287d62f3b6a0121e382fdcc2ffad17f4406c984495752aeb2')
})

test('a speech over several paragraphs is one thing saved, and its hash that of all its words', async () => {
  const saved = await saveOne()
  expect(saved.target.parts.map(({ words }) => words)).toEqual([
    'We will put this right — every single case.',
    'And we will do it soon.',
  ])
  // printf '“We will put this right — every single case.\n“And we will do it soon.”' | sha256sum
  expect(saved.sha256).toBe('c90867502dc1355c9246e1ba1e1eebb37a5a2d970998b7490bcae8b0a70c5d28')
  expect((await allSaved(library)).annotations).toEqual([saved])
})

test('one paragraph of a saved speech is a passage of its own', async () => {
  await saveOne()
  const [, second] = QUOTATION.parts
  if (!second) throw new Error('The sample speech has lost its second paragraph.')
  await saveAnnotations(library, [{ ...QUOTATION, parts: [second] }], SILENT)
  expect((await kept()).length).toBe(2)
})

test('what is saved is there for another window at once, and for the next opening', async () => {
  const saved = await saveOne()
  const other = openLibrary(library.name)
  expect((await allSaved(other)).annotations).toEqual([saved])
  other.close()
})

test('a page has its passages under any of its addresses, others do not', async () => {
  await saveAnnotations(library, [QUOTATION, COUNCIL], SILENT)
  const under = async (url: string) => (await annotationsOnPage(library, url)).length
  expect(
    await under(
      'https://www.cypnow.co.uk/content/news/wandsworth-childrens-services-inadequate?utm_source=x',
    ),
  ).toBe(1)
  expect(await under('https://www.cypnow.co.uk/content/news/another-story')).toBe(0)
  await expect(annotationsOnPage(library, 'about:blank')).rejects.toThrow(NotAWebAddress)
})

test('newest first, and in the order of the story where saved together', async () => {
  await saveAnnotations(library, [passage('third', 30), passage('second', 20)], { ...SILENT, now: MORNING })
  await saveAnnotations(library, [passage('first', 90)], { ...SILENT, now: NOON })
  expect(await kept()).toEqual(['first', 'second', 'third'])
})

test('all passages of a save, or none', async () => {
  const broken = passage('words', 1, { article: undefined as unknown as Passage['article'] })
  await expect(saveAnnotations(library, [QUOTATION, broken], SILENT)).rejects.toThrow(
    /cannot be saved.*\n.*\n.*article/,
  )
  const elsewhere = passage('words', 1, { source: 'file:///story.html' })
  await expect(saveAnnotations(library, [QUOTATION, elsewhere], SILENT)).rejects.toThrow(NotAWebAddress)
  expect(await kept()).toEqual([])
})

test('a write that fails half-way leaves nothing behind, and the next one works', async () => {
  const add = IDBObjectStore.prototype.add
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    record,
  ) {
    if (full.mock.calls.length % 2 === 0) throw new DOMException('no space', 'QuotaExceededError')
    return add.call(this, record)
  })
  await expect(saveAnnotations(library, [QUOTATION, RATING], SILENT)).rejects.toThrow(/no room left for this/)
  expect(await kept()).toEqual([])
  full.mockRestore()
  expect((await saveAnnotations(library, [QUOTATION], SILENT)).length).toBe(1)
})

test('the same passage is not saved twice; new words join those that are there', async () => {
  const first = await saveOne('Ring her.', ['Wandsworth'])
  const again = { note: 'Rang.', tags: ['done', 'Wandsworth'], now: NOON }
  const address = 'https://www.cypnow.co.uk/content/news/wandsworth-childrens-services-inadequate'
  const [joined] = await saveAnnotations(library, [{ ...QUOTATION, source: address }], again)
  expect(joined).toMatchObject({
    id: first.id,
    revision: 2,
    created: first.created,
    modified: NOON.toISOString(),
  })
  expect(joined && noteOf(joined)).toBe('Ring her.\n\nRang.')
  expect(joined && tagsOf(joined)).toEqual(['Wandsworth', 'done'])
  expect((await allSaved(library)).annotations).toEqual([joined])
  expect(await saveAnnotations(library, [QUOTATION], again)).toEqual([joined])
})

test('a speaker that the reader corrects stands beside the detected one, and note and tags stay', async () => {
  const { id } = await saveOne('Ring her.', ['Wandsworth'])
  const [corrected] = await confirmSpeaker(library, [id], { speaker: CORRECTED }, { now: NOON })
  expect(corrected).toMatchObject({
    revision: 2,
    modified: NOON.toISOString(),
    confirmed: { speaker: CORRECTED },
    detected: QUOTATION.detected,
  })
  expect(corrected && noteOf(corrected)).toBe('Ring her.')
  expect((await allSaved(library)).annotations).toEqual([corrected])
  expect(await confirmSpeaker(library, [id], { speaker: CORRECTED }, { now: NOON })).toEqual([corrected])
})

test('a passage found again keeps what was saved and every place that it was found at', async () => {
  const { id, target, sha256 } = await saveOne()
  const [monday, friday] = ['We are putting this right', 'We have put this right'].map((words) =>
    passage(words, 40),
  )
  const [there, then] = [monday?.parts[0].selector, friday?.parts[0].selector]
  if (!there || !then) throw new Error('both are passages of one part')
  await findAgain(library, { id, found: [{ part: 0, selector: there }] }, { now: NOON })
  await findAgain(library, { id, found: [{ part: 0, selector: then }] }, { now: NOON })
  const [found] = await findAgain(library, { id, found: [{ part: 0, selector: then }] }, { now: NOON })
  expect(found).toMatchObject({ revision: 3, sha256 })
  const [first, ...others] = target.parts
  expect(found?.target.parts).toEqual([{ ...first, again: [there, then] }, ...others])
  expect((await allSaved(library)).annotations).toEqual([found])
  await expect(
    findAgain(library, { id, found: [{ part: 2, selector: then }] }, { now: NOON }),
  ).rejects.toThrow(/no part 3/)
})

test('a speaker is confirmed for all passages of a speech, or for none', async () => {
  const { id } = await saveOne()
  const ids = [id, 'urn:uuid:00000000-0000-4000-8000-000000000000']
  await expect(confirmSpeaker(library, ids, { speaker: null }, { now: NOON })).rejects.toThrow(
    /no saved passage/,
  )
  expect((await allSaved(library)).annotations[0]?.confirmed).toBeNull()
})

test('a confirmed speaker can come with the save, and a later save without one keeps it', async () => {
  const confirmed = { speaker: CORRECTED }
  await saveOne()
  const [first] = await saveAnnotations(library, [{ ...QUOTATION, confirmed }], { ...SILENT, now: NOON })
  expect(first).toMatchObject({ confirmed, revision: 2 })
  expect(await saveAnnotations(library, [QUOTATION], SILENT)).toEqual([first])
})

test('a save that is sent again changes nothing', async () => {
  const words = { note: 'Ring her.', tags: ['Wandsworth'], now: MORNING }
  const first = await saveAnnotations(library, [QUOTATION, QUOTATION], words)
  const second = await saveAnnotations(library, [QUOTATION], { ...words, now: NOON })
  expect(first[1]).toEqual(first[0])
  expect(second[0]).toEqual(first[0])
  expect((await kept()).length).toBe(1)
})

test('the same words elsewhere in a story are another passage', async () => {
  await saveAnnotations(library, [passage('inadequate', 10), passage('inadequate', 99)], SILENT)
  expect((await kept()).length).toBe(2)
})

test('a passage in the trash is saved anew', async () => {
  const first = await saveOne('old note')
  await remove(library, ANNOTATIONS, [first.id], { now: NOON })
  const second = await saveOne()
  expect(second.id).not.toBe(first.id)
  expect((await allSaved(library)).annotations).toEqual([second])
})

test('an edit puts new words in place of the old', async () => {
  const { id } = await saveOne('old', ['a'])
  const edited = await editAnnotation(library, { id, revision: 1, note: '', tags: ['b'], now: NOON })
  expect(edited).toMatchObject({ revision: 2, modified: NOON.toISOString(), motivation: 'highlighting' })
  expect((await allSaved(library)).annotations).toEqual([edited])
  expect([noteOf(edited), tagsOf(edited)]).toEqual(['', ['b']])
})

test('an edit of an older revision is refused and overwrites nothing', async () => {
  const { id } = await saveOne('as saved')
  await editAnnotation(library, { id, revision: 1, note: 'first window', tags: [], now: NOON })
  const stale = editAnnotation(library, { id, revision: 1, note: 'second window', tags: [], now: NOON })
  await expect(stale).rejects.toThrow(StaleRevision)
  await expect(stale).rejects.toThrow('you edited revision 1, it is now at 2')
  expect((await allSaved(library)).annotations.map(noteOf)).toEqual(['first window'])
})

test('an edit that is asked for again, since its answer was lost, is done already', async () => {
  const { id } = await saveOne('as saved')
  const edit = { id, revision: 1, note: 'as edited', tags: ['b'], now: NOON }
  const edited = await editAnnotation(library, edit)
  expect(await editAnnotation(library, { ...edit, now: new Date(NOON.getTime() + 1) })).toEqual(edited)
  expect((await allSaved(library)).annotations).toEqual([edited])
  expect((await recentActs(library)).acts).toHaveLength(2)
})

test('of two edits at once, one wins and the other is told', async () => {
  const { id } = await saveOne()
  const edit = (note: string) => editAnnotation(library, { id, revision: 1, note, tags: [], now: NOON })
  const outcomes = await Promise.allSettled([edit('one'), edit('other')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the trash hides, and gives back', async () => {
  const { id } = await saveOne('note')
  const [removed] = await remove(library, ANNOTATIONS, [id], { now: NOON })
  expect(removed).toMatchObject({ deleted: NOON.toISOString(), revision: 2 })
  expect(await kept()).toEqual([])
  expect(await annotationsOnPage(library, QUOTATION.source)).toEqual([])
  const [restored] = await restore(library, ANNOTATIONS, [id], { now: NOON })
  expect(restored).toMatchObject({ deleted: null, revision: 3 })
  expect((await allSaved(library)).annotations).toEqual([restored])
})

test('what is not there cannot be changed, and then nothing is', async () => {
  const { id } = await saveOne()
  const unknown = 'urn:uuid:00000000-0000-0000-0000-000000000000'
  await expect(remove(library, ANNOTATIONS, [id, unknown], { now: NOON })).rejects.toThrow(unknown)
  await expect(
    editAnnotation(library, { id: unknown, revision: 1, note: '', tags: [], now: NOON }),
  ).rejects.toThrow(unknown)
  expect((await kept()).length).toBe(1)
})

test('a record that cannot be read is reported, kept as it is, and hides no other', async () => {
  const saved = await saveOne()
  const odd = { id: 'urn:uuid:odd', page: saved.page, detected: 7 }
  await library.annotations.put(odd)
  expect(await allSaved(library)).toEqual({
    annotations: [saved],
    inspections: [],
    unreadable: [{ id: 'urn:uuid:odd', problem: expect.stringContaining('detected'), record: odd }],
  })
  expect(await annotationsOnPage(library, QUOTATION.source)).toEqual([saved])
  await expect(remove(library, ANNOTATIONS, ['urn:uuid:odd'], { now: NOON })).rejects.toThrow(
    'cannot be read',
  )
  await saveAnnotations(library, [QUOTATION, RATING], SILENT)
  expect(await library.annotations.get('urn:uuid:odd')).toEqual(odd)
})
