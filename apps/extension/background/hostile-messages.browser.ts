/** Whatever is sent to the background, by whomever: it answers in words, and only what may be asked changes anything. */
import { allSaved, openLibrary } from '@spotcheck/library'
import { HOSTILE_WORDS, placesIn, withValue } from '@spotcheck/samples'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import type { ToBackground } from '../messages/messages.ts'
import { NOTHING_SAID, noStory } from '../panel/made-up/story.ts'
import { passageOf } from '../saving/made-up/passage.ts'
import { createAnswer, type Tabs } from './answer.ts'

fc.configureGlobal({ seed: inject('seed') })

const own = { id: 'own', origin: 'chrome-extension://own' }
const panel = { id: own.id, url: `${own.origin}/sidepanel.html` }
const url = 'https://www.cypnow.co.uk/news/article/wakefield'
type Sender = Parameters<ReturnType<typeof createAnswer>>[1]
const onPage = (url: string) => ({ id: own.id, url, tab: { id: 7, url }, frameId: 0 }) as Sender

const passage = passageOf('We will put it right.', url)
const { article } = passage
const id = 'urn:uuid:00000000-0000-4000-8000-000000000000'
const state = { ...noStory, url }
const detected = {
  ...NOTHING_SAID,
  name: 'Wakefield',
  visit: 'inspection',
} as const satisfies Extract<ToBackground, { type: 'save-record' }>['source']['detected']

/** One of each kind, as the extension sends it. */
const MESSAGES = {
  'load-reader': { type: 'load-reader' },
  'read-once': { type: 'read-once', tab: 7 },
  extract: {
    type: 'extract',
    source: { text: 'Wakefield Council', blocks: [{ kind: 'paragraph', start: 0, end: 17 }], article },
  },
  'page-changed': { type: 'page-changed', state },
  'taken-up': { type: 'taken-up', start: 0 },
  correct: { type: 'correct', start: 0 },
  save: { type: 'save', passages: [passage], note: 'note', tags: ['tag'] },
  edit: { type: 'edit', id, revision: 1, note: 'note', tags: ['tag'] },
  'confirm-speaker': { type: 'confirm-speaker', ids: [id], confirmed: { speaker: null } },
  'found-again': { type: 'found-again', id, found: [{ part: 0, selector: passage.parts[0].selector }] },
  remove: { type: 'remove', ids: [id] },
  restore: { type: 'restore', ids: [id] },
  'saved-on-page': { type: 'saved-on-page', url },
  'save-record': {
    type: 'save-record',
    source: { source: url, article, detected: { ...detected }, mentions: [] },
    corrected: null,
  },
  'correct-record': { type: 'correct-record', id, revision: 1, corrected: { framework: 'ILACS' } },
  'remove-records': { type: 'remove-records', ids: [id] },
  'restore-records': { type: 'restore-records', ids: [id] },
  'change-settings': { type: 'change-settings', change: { citation: '{words}', tagsOnSaving: ['tag'] } },
  'delete-everything': { type: 'delete-everything' },
  imported: { type: 'imported' },
  'stand-anew': { type: 'stand-anew' },
  watch: { type: 'watch', add: [{ words: 'rated', colour: 'green' }], drop: ['rated'] },
  tag: { type: 'tag', ids: [id], add: ['tag'], drop: ['tag'] },
  'rename-tag': { type: 'rename-tag', from: 'tag', to: 'other' },
  erase: { type: 'erase', ids: [id] },
  undo: { type: 'undo', act: 1 },
} as unknown as { [Type in ToBackground['type']]: Extract<ToBackground, { type: Type }> }

/** What a structured clone may carry. */
const anything = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...HOSTILE_WORDS) },
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    -0,
    1e308,
    2 ** 53,
    10n ** 400n,
    '',
    'x'.repeat(2_000_000),
    new Date(Number.NaN),
    new Date(8.64e15),
    new Map([['type', 'save']]),
    new Set([1]),
    new ArrayBuffer(8),
    /x/,
    [],
    {},
    Array.from({ length: 10_000 }, () => id),
    Object.defineProperty({}, 'type', { value: 'save', enumerable: true }),
  ),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 3 }),
  fc.jsonValue(),
)

/** A message with something else in one place, or with a field more. */
const anyMessage = fc
  .tuple(
    fc.constantFrom(...Object.values(MESSAGES)),
    fc.nat(),
    anything,
    fc.constantFrom('__proto__', 'constructor', 'ids', 'note', 'tab', ''),
  )
  .map(([message, at, value, added]) => {
    if (added)
      return JSON.parse(`${JSON.stringify(message).slice(0, -1)},${JSON.stringify(added)}:${asJson(value)}}`)
    const places = placesIn(message)
    return withValue(message, places[at % places.length] ?? [], value)
  })

function asJson(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? String(each) : each)) ?? 'null'
}

const nobody = fc.constantFrom<Sender>(
  {},
  { id: 'other', url: panel.url },
  { id: own.id },
  { id: own.id, url: `${own.origin}.example/sidepanel.html` },
  { id: own.id, url: 'javascript:trap()' },
  { id: own.id, url: 'https://', tab: { id: 7 } as NonNullable<Sender['tab']>, frameId: 0 },
  { ...onPage(url), frameId: 1 },
)
const elsewhere = onPage('https://www.cypnow.co.uk/news/article/another')

let library: ReturnType<typeof openLibrary>
let answer: ReturnType<typeof createAnswer>

beforeEach(async () => {
  vi.spyOn(console, 'trace').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  library = openLibrary(`hostile-${crypto.randomUUID()}`)
  const nothing = async () => {}
  const tabs: Tabs = {
    bringInReader: nothing,
    readOnce: nothing,
    showCount: nothing,
    correctInPanel: nothing,
    tellReaders: nothing,
    tellSettings: nothing,
    tellEverything: nothing,
    forgetDrafts: nothing,
    forgetOutside: nothing,
    standAnew: nothing,
  }
  answer = createAnswer(library, tabs, own)
  await answer(MESSAGES.save, panel)
  await answer(MESSAGES['save-record'], panel)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

const kept = async () => JSON.stringify(await allSaved(library))

/** An answer in words, or what was asked for; and nobody's prototype is another. */
async function expectAnswer(message: unknown, sender: Sender): Promise<boolean> {
  const { ok, ...rest } = await answer(message, sender)
  if (!ok) expect(rest).toEqual({ problem: expect.stringMatching(/\w/) })
  expect(Object.keys(Object.prototype)).toEqual([])
  return ok
}

test('the made-up messages are those of the extension', async () => {
  for (const type of ['save', 'save-record', 'saved-on-page', 'extract', 'watch'] as const)
    expect(await expectAnswer(MESSAGES[type], panel), type).toBe(true)
})

test.each([
  ['ends behind it', 0, 18],
  ['begins before it', -1, 17],
  ['ends before it begins', 9, 8],
])('a story is not read of which a part %s', async (_, start, end) => {
  const { source } = MESSAGES.extract
  const blocks = [{ kind: 'paragraph' as const, start, end }]
  expect(await expectAnswer({ type: 'extract', source: { ...source, blocks } }, onPage(url))).toBe(false)
})

test('nobody, and no page, changes with any message what is kept of another page', {
  timeout: 120_000,
}, async () => {
  const before = await kept()
  await fc.assert(
    fc.asyncProperty(anyMessage, fc.oneof(nobody, fc.constant(elsewhere)), async (message, sender) => {
      const ok = await expectAnswer(message, sender)
      if (sender !== elsewhere) expect(ok).toBe(false)
    }),
    { numRuns: 400 },
  )
  expect(JSON.parse(await kept())).toMatchObject(JSON.parse(before))
})

test('a page that was broken into leaves a collection that can be read, and takes nothing away', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, async (message) => {
      await expectAnswer(message, onPage(url))
      const { annotations, inspections, unreadable } = await allSaved(library)
      expect(unreadable).toEqual([])
      expect(annotations.length).toBeGreaterThan(0)
      expect(inspections).toHaveLength(1)
    }),
    { numRuns: 200 },
  )
})

test('our own pages are refused in words too, and leave a collection that can be read', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, async (message) => {
      await expectAnswer(message, panel)
      expect((await allSaved(library)).unreadable).toEqual([])
    }),
    { numRuns: 200 },
  )
})
