/** A collection with hostile words in every field: shown as they are, on every screen, and handed out unchanged. */
import { type Annotation, holdsHidden, type Inspection } from '@spotcheck/core'
import { HOSTILE_WORDS } from '@spotcheck/samples'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { ToBackground } from '../messages/messages.ts'
import { MadeUpDoor } from '../panel/made-up/door.ts'
import { openSaved } from '../panel/made-up/saved.ts'
import * as states from '../panel/made-up/story.ts'
import { passageOf } from '../saving/made-up/passage.ts'
import { openAt } from './made-up/open.tsx'

declare global {
  /** What hostile words call. */
  var trap: (() => void) | undefined
}

let sprung = 0
const HOLDS_HIDDEN = 'This text holds hidden characters.'

beforeEach(() => {
  sprung = 0
  globalThis.trap = () => sprung++
})

afterEach(() => {
  globalThis.trap = undefined
})

const addressOf = (at: number) => `https://www.cypnow.co.uk/news/article/${at}`

/** Every free field says the same. */
function quote(words: string, at: number): Extract<ToBackground, { type: 'save' }> {
  const { parts, ...passage } = passageOf(words, addressOf(at))
  const [{ selector, ...part }] = parts
  const [exact, position] = selector
  const speaker = { name: words, surface: words, role: words, organisation: words, council: null }
  const article = { ...passage.article, title: words, byline: words, siteName: words, url: words }
  const quoted = { ...exact, exact: words, prefix: words, suffix: words }
  return {
    type: 'save',
    passages: [
      {
        ...passage,
        article,
        parts: [{ ...part, selector: [quoted, position], paragraph: words, words }],
        detected: { ...passage.detected, kind: 'quotation', rule: words, speaker, confidence: 0.5 },
      },
    ],
    note: words,
    tags: [words.slice(0, 200)],
  }
}

function record(words: string, at: number): Extract<ToBackground, { type: 'save-record' }> {
  const { article, source } = passageOf(words, addressOf(at))
  const detected: Inspection = { ...states.NOTHING_SAID, name: words, visit: 'inspection' }
  const from = { source, article: { ...article, title: words }, detected, mentions: [] }
  return { type: 'save-record', source: from, corrected: null }
}

const SAVED = HOSTILE_WORDS.flatMap((words, at) => [quote(words, at), record(words, at)])

function expectHarmless(): void {
  expect(sprung).toBe(0)
  expect(
    document.querySelectorAll('main :is(img, iframe, script, object, embed), a[href^="javascript:" i]')
      .length,
  ).toBe(0)
  const { scrollWidth, clientWidth } = document.documentElement
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
  expect(Object.keys(Object.prototype)).toEqual([])
}

test.each(['#', '#tags', '#overview', '#trash', '#councils'])(
  'the library at %s shows them as they are',
  async (address) => {
    const opened = await openAt(address, SAVED)
    await expect.element(page.getByRole('main')).toBeVisible()
    expectHarmless()
    const { annotations, inspections, unreadable } = await opened.saved()
    expect(unreadable).toEqual([])
    expect([annotations.length, inspections.length]).toEqual([HOSTILE_WORDS.length, HOSTILE_WORDS.length])
  },
)

test.each(HOSTILE_WORDS.map((words, at) => [JSON.stringify(words.slice(0, 30)), { words, at }] as const))(
  '%s stands on the list as it is, which says whether it holds what nobody sees',
  async (_, { words, at }) => {
    await openAt('#', [quote(words, at)])
    const link = page.getByRole('article').getByRole('link')
    await vi.waitFor(() => expect(link.elements().map(({ textContent }) => textContent)).toContain(words))
    const shown = document.querySelector('main')?.textContent ?? ''
    expect(shown.includes(HOLDS_HIDDEN)).toBe(holdsHidden(words))
    expectHarmless()
  },
)

test('the panel shows them as they are, and says which hold what nobody sees', async () => {
  const opened = await openAt('#', SAVED)
  const { annotations, inspections } = await opened.saved()
  const here = annotations.map((each): Annotation => ({ ...each, page: states.URL_OF_STORY }))
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: here, records: inspections }))
  await expect.element(page.getByRole('article').first()).toBeVisible()
  expectHarmless()
  const notices = page.getByText(HOLDS_HIDDEN).elements().length
  expect(notices).toBe(HOSTILE_WORDS.filter(holdsHidden).length)
})
