import {
  type Annotation,
  DEFAULT_SETTINGS,
  type Inspection,
  type KeptInspection,
  type WatchWord,
} from '@spotcheck/core'
import { allSaved, openLibrary, readSettings, recentActs } from '@spotcheck/library'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Extracted, ToBackground } from '../messages/messages.ts'
import { noStory } from '../panel/made-up/story.ts'
import { passageOf } from '../saving/made-up/passage.ts'
import { createAnswer, type Tabs } from './answer.ts'

const own = { id: 'own', origin: 'chrome-extension://own' }
const panel = { id: own.id, url: `${own.origin}/sidepanel.html` }
const url = 'https://www.cypnow.co.uk/news/article/wakefield'
const onPage = (url: string) => ({ id: own.id, url, tab: { id: 7 } as Tab, frameId: 0 })
type Tab = NonNullable<Parameters<ReturnType<typeof createAnswer>>[1]['tab']>

const passage = passageOf('We will put it right.', url)
const save: ToBackground = { type: 'save', passages: [passage], note: '', tags: [] }

let library: ReturnType<typeof openLibrary>
let told: string[]
let answer: ReturnType<typeof createAnswer>

beforeEach(() => {
  library = openLibrary(`answer-${crypto.randomUUID()}`)
  told = []
  const tabs: Tabs = {
    bringInReader: async (tab) => void told.push(`reader into ${tab}`),
    readOnce: async (tab) => void told.push(`reading ${tab} once`),
    showCount: async (tab, { status }) => void told.push(`${status} in ${tab}`),
    correctInPanel: async ({ id }, start) => void told.push(`correct ${start} of ${id}`),
    tellReaders: async (pages) => void told.push(`saved-changed: ${[...pages].length} page`),
    tellSettings: async () => void told.push('settings-changed'),
    tellEverything: async () => void told.push('everything'),
    forgetDrafts: async (ids) => void told.push(`drafts of ${ids} forgotten`),
    forgetOutside: async () => void told.push('what stands outside forgotten'),
    standAnew: async () => void told.push('stands anew'),
  }
  answer = createAnswer(library, tabs, own)
})

afterEach(() => library.close())

const kept = async () => (await allSaved(library)).annotations

function only(answer: Answer | Extracted): Annotation {
  const [annotation] = 'annotations' in answer ? answer.annotations : []
  if (!annotation) throw new Error('Nothing came back.')
  return annotation
}

test('a page saves, then edits, and open tabs are told each time', async () => {
  const saved = only(await answer(save, onPage(url)))
  const edit = { type: 'edit', id: saved.id, revision: saved.revision, note: 'Look again.', tags: ['check'] }
  const edited = only(await answer(edit, onPage(url)))
  expect(edited.revision).toBe(saved.revision + 1)
  expect(await kept()).toEqual([edited])
  expect(told).toEqual(['saved-changed: 1 page', 'saved-changed: 1 page'])
})

test('a page has its story read, with the words that the reader watches for', async () => {
  const text = 'Wakefield Council was rated inadequate in June.'
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }]
  const article = { ...passage.article, published: '2018-07-20' }
  const request = { type: 'extract', source: { text, blocks, article } }
  expect(await answer(request, onPage(url))).toMatchObject({
    ok: true,
    extraction: { text, article, inspections: [{ council: 'E08000036' }] },
  })
  await answer({ type: 'watch', add: [{ words: 'rating', colour: 'red' }, RATED], drop: [] }, panel)
  await answer({ type: 'change-settings', change: { citation: '{words}' } }, panel)
  expect(told).toEqual(['settings-changed', 'settings-changed'])
  expect(await answer(request, onPage(url))).toMatchObject({
    watched: [{ kind: 'watch', text: 'rated', words: 'rated', colour: 'green' }],
    settings: { citation: '{words}', marks: DEFAULT_SETTINGS.marks },
  })
  expect(await answer({ type: 'extract', source: { text } }, onPage(url))).toMatchObject({ ok: false })
})

test('a page with more marks than anybody could look through is refused in words', async () => {
  const text = 'Leeds City Council '.repeat(10_001)
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }]
  const request = { type: 'extract', source: { text, blocks, article: passage.article } }
  expect(await answer(request, onPage(url))).toEqual({
    ok: false,
    problem: 'it has more than 10,000 places to mark.',
  })
})

const RATED: WatchWord = { words: 'rated', colour: 'green' }

test('what a page may not choose', async () => {
  for (const request of [
    { type: 'watch', add: [RATED], drop: [] },
    { type: 'change-settings', change: { citation: '{words}' } },
  ])
    expect(await answer(request, onPage(url))).toMatchObject({ ok: false })
  expect(await readSettings(library)).toEqual(DEFAULT_SETTINGS)
})

test('everything goes for good, when the extension’s own page asks for it', async () => {
  await answer(save, panel)
  expect(await answer({ type: 'delete-everything' }, onPage(url))).toMatchObject({ ok: false })
  expect(await kept()).toHaveLength(1)
  expect(await answer({ type: 'delete-everything' }, panel)).toMatchObject({ ok: true })
  expect(await kept()).toEqual([])
  expect(told.slice(-3)).toEqual(['what stands outside forgotten', 'stands anew', 'everything'])
})

test('the reader’s own tags are on whatever is saved', async () => {
  await answer({ type: 'change-settings', change: { tagsOnSaving: ['project'] } }, panel)
  const saved = only(await answer({ ...save, tags: ['care'] }, onPage(url)))
  expect(saved.body).toMatchObject([{ value: 'care' }, { value: 'project' }])
})

test('a page sees, saves and edits nothing of another page, and takes nothing away', async () => {
  const saved = only(await answer(save, onPage(url)))
  const elsewhere = onPage('https://www.cypnow.co.uk/news/article/another')
  const edit = { type: 'edit', id: saved.id, revision: 1, note: 'Mine now', tags: [] }
  const confirm = { type: 'confirm-speaker', ids: [saved.id], confirmed: { speaker: null } }
  const again = {
    type: 'found-again',
    id: saved.id,
    found: [{ part: 0, selector: saved.target.parts[0].selector }],
  }
  for (const request of [save, edit, confirm, again, { type: 'saved-on-page', url }]) {
    expect(await answer(request, elsewhere)).toMatchObject({ ok: false })
  }
  for (const type of ['remove', 'restore']) {
    expect(await answer({ type, ids: [saved.id] }, onPage(url))).toMatchObject({ ok: false })
  }
  expect(await kept()).toEqual([saved])
})

test('a page that has given itself another address saves under it, and sees and edits what it saved', async () => {
  const before = onPage('https://www.cypnow.co.uk/news/article/another')
  const moved = { ...before, tab: { ...before.tab, url } }
  const saved = only(await answer(save, moved))
  expect(only(await answer({ type: 'saved-on-page', url }, moved))).toEqual(saved)
  const edit = { type: 'edit', id: saved.id, revision: 1, note: 'Look again.', tags: [] }
  expect(await answer(edit, moved)).toMatchObject({ ok: true })
})

test('a page confirms the speaker of what it saved, and open tabs are told', async () => {
  const { id } = only(await answer(save, onPage(url)))
  const confirmed = {
    speaker: { name: 'Wren Sample', surface: 'she', role: 'leader', organisation: null, council: null },
  }
  const confirm = { type: 'confirm-speaker', ids: [id], confirmed }
  expect(only(await answer(confirm, onPage(url)))).toMatchObject({ id, revision: 2, confirmed })
  expect(await kept()).toMatchObject([{ confirmed }])
  expect(told).toHaveLength(2)
})

test('a page takes the reader to the panel at once, to put a mark right', async () => {
  const asked = answer({ type: 'correct', start: 20 }, onPage(url))
  expect(told).toEqual(['correct 20 of 7'])
  expect(await asked).toEqual({ ok: true, annotations: [] })
})

test('the panel removes and restores', async () => {
  const { id } = only(await answer(save, panel))
  expect(await answer({ type: 'remove', ids: [id] }, panel)).toMatchObject({ ok: true })
  expect(await kept()).toEqual([])
  expect(await answer({ type: 'restore', ids: [id] }, panel)).toMatchObject({ ok: true })
  expect(await kept()).toHaveLength(1)
})

const detected: Inspection = {
  council: 'E08000036',
  name: 'Wakefield',
  framework: 'ILACS',
  visit: 'inspection',
  inspected: null,
  published: null,
  judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
  previous: null,
  change: null,
  promptedBy: null,
  intervention: [],
  tallies: [],
  missing: [],
  partial: false,
  evidence: {},
}
const saveRecord: ToBackground = {
  type: 'save-record',
  source: { source: url, article: passage.article, detected, mentions: [] },
  corrected: null,
}
const corrected = {
  judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
}

const records = async () => (await allSaved(library)).inspections

function onlyRecord(answer: Answer | Extracted): KeptInspection {
  const [inspection] = 'inspections' in answer ? (answer.inspections ?? []) : []
  if (!inspection) throw new Error('No record came back.')
  return inspection
}

test('the panel saves a record, corrects it, removes it and puts it back', async () => {
  const { id, revision } = onlyRecord(await answer(saveRecord, panel))
  const right = onlyRecord(await answer({ type: 'correct-record', id, revision, corrected }, panel))
  expect(await records()).toEqual([right])
  expect(right).toMatchObject({ corrected, sources: [{ detected }] })
  await answer({ type: 'remove-records', ids: [id] }, panel)
  expect(await records()).toEqual([])
  await answer({ type: 'restore-records', ids: [id] }, panel)
  expect(await records()).toMatchObject([{ id, corrected }])
})

test('the collection is tagged, a tag renamed, and that undone; open tabs are told each time', async () => {
  const { id } = only(await answer(save, panel))
  await answer({ type: 'tag', ids: [id], add: ['care'], drop: [] }, panel)
  expect(
    only(await answer({ type: 'rename-tag', from: 'care', to: 'care leavers' }, panel)).body,
  ).toMatchObject([{ value: 'care leavers' }])
  const {
    acts: [last],
  } = await recentActs(library)
  expect(only(await answer({ type: 'undo', act: last?.seq }, panel)).body).toMatchObject([{ value: 'care' }])
  expect(await answer({ type: 'undo', act: last?.seq }, panel)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('undone already'),
  })
  expect(told).toHaveLength(4)
})

test('what is in the trash is erased, and nothing else', async () => {
  const { id } = only(await answer(save, panel))
  await answer({ type: 'erase', ids: [id] }, panel)
  expect(await kept()).toHaveLength(1)
  await answer({ type: 'remove', ids: [id] }, panel)
  await answer({ type: 'erase', ids: [id] }, panel)
  expect(told).toContain(`drafts of ${id} forgotten`)
  expect(await answer({ type: 'restore', ids: [id] }, panel)).toMatchObject({ ok: false })
})

test('a page has no part in the collection as a whole', async () => {
  const { id } = only(await answer({ ...save, tags: ['care'] }, panel))
  const {
    acts: [last],
  } = await recentActs(library)
  const requests: ToBackground[] = [
    { type: 'tag', ids: [id], add: ['mine'], drop: [] },
    { type: 'rename-tag', from: 'care', to: null },
    { type: 'erase', ids: [id] },
    { type: 'undo', act: last?.seq ?? 0 },
  ]
  for (const request of requests) expect(await answer(request, onPage(url))).toMatchObject({ ok: false })
  expect(await kept()).toMatchObject([{ id, revision: 1 }])
})

test('many changes at once are not sent back one by one', async () => {
  const many = Array.from({ length: 101 }, (_, at) => ({
    ...passage,
    parts: [
      {
        ...passage.parts[0],
        selector: [passage.parts[0].selector[0], { type: 'TextPositionSelector', start: at, end: at + 21 }],
      },
    ],
  }))
  expect(await answer({ ...save, passages: many }, panel)).toEqual({ ok: true, annotations: [] })
  expect(await kept()).toHaveLength(101)
})

test('a correction that is asked for twice is made once; another of an older revision is refused in words', async () => {
  const { id, revision } = onlyRecord(await answer(saveRecord, panel))
  const correct = { type: 'correct-record', id, revision, corrected }
  await answer(correct, panel)
  expect(await answer(correct, panel)).toMatchObject({ ok: true })
  expect(await answer({ ...correct, corrected: null }, panel)).toMatchObject({
    ok: false,
    problem: expect.stringContaining('This record was changed in another window'),
  })
})

test('a page has no part in records, not even in those of its own story', async () => {
  const { id, revision } = onlyRecord(await answer(saveRecord, panel))
  const requests: unknown[] = [
    saveRecord,
    { type: 'correct-record', id, revision, corrected },
    { type: 'remove-records', ids: [id] },
    { type: 'restore-records', ids: [id] },
  ]
  for (const request of requests)
    expect(await answer(request, onPage(url))).toEqual({
      ok: false,
      problem: 'This page may not ask that of Spotcheck.',
    })
  expect(await records()).toMatchObject([{ id, revision }])
})

test('an edit of an older revision is refused in words, and nothing is overwritten', async () => {
  const { id, revision } = only(await answer(save, panel))
  await answer({ type: 'edit', id, revision, note: 'First', tags: [] }, panel)
  const late = await answer({ type: 'edit', id, revision, note: 'Second', tags: [] }, panel)
  expect(late).toMatchObject({ ok: false, problem: expect.stringContaining('changed in another window') })
  expect((await kept())[0]?.body).toMatchObject([{ value: 'First' }])
})

test.each([
  ['a note', { note: 'x'.repeat(1_000_001), tags: [] }, 'up to 1,000,000 characters'],
  ['a tag', { note: '', tags: ['good', 'x'.repeat(201)] }, 'up to 200 characters'],
  ['a list of tags', { note: '', tags: Array.from({ length: 101 }, (_, n) => `tag ${n}`) }, 'up to 100 tags'],
])('%s that is too long is refused in words that help', async (_what, words, help) => {
  const { id } = only(await answer(save, panel))
  const refused = await answer({ type: 'edit', id, revision: 1, ...words }, panel)
  expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining(help) })
})

test.each([
  ['no message at all', null],
  ['an unknown message', { type: 'delete-everything' }],
  ['a passage without words', { ...save, passages: [] }],
  ['a record without a source', { ...saveRecord, source: null }],
])('%s is refused', async (_what, message) => {
  expect(await answer(message, onPage(url))).toMatchObject({ ok: false })
  expect(await kept()).toEqual([])
})

test('a story brings in the reader, and what it sees is shown on its own tab', async () => {
  await answer({ type: 'load-reader' }, onPage(url))
  const state = { ...noStory, url }
  await answer({ type: 'page-changed', state }, onPage(url))
  expect(told).toEqual(['reader into 7', 'no-story in 7'])
})

test('the panel has a page read once, which no page may ask for', async () => {
  await answer({ type: 'read-once', tab: 9 }, panel)
  expect(told).toEqual(['reading 9 once'])
  expect(await answer({ type: 'read-once', tab: 9 }, onPage(url))).toMatchObject({ ok: false })
})
