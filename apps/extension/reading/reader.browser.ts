import { DEFAULT_SETTINGS } from '@spotcheck/core'
import { expect, test, vi } from 'vitest'
import { around, extracted, page, paintedIn, tell } from './made-up/around.ts'
import { clickOn, paragraphOf, STORY } from './made-up/story.ts'
import { startReader } from './reader.ts'

vi.mock('wxt/browser', async (original) => {
  const { inPlaceOf } = await import('./made-up/around.ts')
  return inPlaceOf(await original<typeof import('wxt/browser')>())
})

test('what the reader chooses is seen at once: colours, kinds and words of one’s own', async () => {
  await startReader(around.life)
  const before = page()
  const { marks } = DEFAULT_SETTINGS
  around.settings = {
    ...DEFAULT_SETTINGS,
    marks: {
      ...marks,
      council: { shown: true, colour: 'purple' },
      quotation: { ...marks.quotation, shown: false },
    },
    watchWords: [{ words: 'parent', colour: 'green' }],
  }
  const { marked, watched } = await tell({ type: 'settings-changed' })
  expect([...CSS.highlights.keys()].sort()).toEqual([
    'mark-green-frame',
    'mark-purple-line',
    'mark-red-double',
  ])
  expect(watched).toMatchObject([{ text: 'parents', words: 'parent' }])
  expect(marked).toBe([...CSS.highlights.values()].reduce((count, { size }) => count + size, 0))
  expect(page()).toBe(before)
})

test('a story is marked without a change to the page, and told of', async () => {
  const before = page()
  await startReader(around.life)
  expect(CSS.highlights.size).toBeGreaterThan(0)
  expect(page()).toBe(before)
  expect(around.sent).toMatchObject([
    { type: 'extract' },
    { type: 'page-changed', state: { status: 'story', highlights: true } },
    { type: 'saved-on-page' },
  ])
})

test('a page that stays as it was is not read anew in the background; one that changes is', async () => {
  await startReader(around.life)
  const asked = () => around.sent.filter(({ type }) => type === 'extract').length
  expect(asked()).toBe(1)
  const [first] = document.querySelectorAll('p')
  first?.replaceWith(paragraphOf(STORY[0] ?? ''))
  await vi.waitFor(() => expect(paintedIn(document.querySelector('p'))).toBe(true))
  expect(asked()).toBe(1)
  document
    .querySelector('article')
    ?.append(paragraphOf('Leeds City Council has been rated good after another inspection.'))
  await vi.waitFor(() => expect(asked()).toBe(2), 5000)
})

test('a story that the background does not read is said to have failed, and why', async () => {
  around.extract = () => ({ ok: false, problem: 'No room.' })
  await startReader(around.life)
  expect(await tell({ type: 'state' })).toMatchObject({
    status: 'failed',
    problem: 'Spotcheck could not read this page: No room.',
  })
})

test('with highlights off the registry is as before, and so it is after the next visit', async () => {
  await startReader(around.life)
  expect(await tell({ type: 'highlights', on: false })).toMatchObject({ highlights: false })
  expect(CSS.highlights.size).toBe(0)
  around.life.abort()
  around.life = new AbortController()
  await startReader(around.life)
  expect(CSS.highlights.size).toBe(0)
  await tell({ type: 'highlights', on: true })
  expect(CSS.highlights.size).toBeGreaterThan(0)
  expect(around.remembered).toEqual({})
})

test('highlights that are turned off in another tab of the site are off in this one', async () => {
  await startReader(around.life)
  const turn = (change: object) => {
    for (const hear of around.remembering) hear({ [`highlights-off:${location.host}`]: change })
  }
  turn({ newValue: true })
  expect(CSS.highlights.size).toBe(0)
  expect(around.sent.at(-1)).toMatchObject({ type: 'page-changed', state: { highlights: false } })
  turn({ oldValue: true })
  expect(CSS.highlights.size).toBeGreaterThan(0)
})

test('a page that comes back from the cache is left where the reader could not be brought in any more', async () => {
  await startReader(around.life)
  const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  around.sent = []
  comeBack()
  await vi.waitFor(() =>
    expect(around.sent.map(({ type }) => type)).toEqual(['load-reader', 'page-changed', 'saved-on-page']),
  )
  around.answer = () => ({ ok: false, problem: 'No access.' })
  comeBack()
  await vi.waitFor(() => expect(around.life.signal.aborted).toBe(true))
  expect(CSS.highlights.size).toBe(0)
})

test('a short page is read when the reader asks for it', async () => {
  const [headline, paragraph] = document.querySelectorAll('h1, p')
  document.querySelector('article')?.replaceChildren(headline ?? '', paragraph ?? '')
  await startReader(around.life)
  expect(await tell({ type: 'state' })).toMatchObject({ status: 'no-story' })
  expect(await tell({ type: 'read-anyway' })).toMatchObject({ status: 'story' })
  expect(paintedIn(document.querySelector('p'))).toBe(true)
})

test('a page that becomes another story is read again', async () => {
  await startReader(around.life)
  const paragraph = document.querySelectorAll('p')[0]
  paragraph?.replaceChildren(STORY[0]?.replace('Wakefield', 'Barnsley') ?? '')
  await vi.waitFor(async () => {
    const { extraction } = await tell({ type: 'state' })
    expect(extraction?.text).toContain('Barnsley Council')
  }, 5000)
})

test('a page without a story says so and has no marks', async () => {
  document.body.replaceChildren()
  await startReader(around.life)
  expect(await tell({ type: 'state' })).toMatchObject({ status: 'no-story', extraction: null })
  expect(CSS.highlights.size).toBe(0)
})

test('nothing is left when the extension goes', async () => {
  const before = page()
  await startReader(around.life)
  await clickOn('let families down')
  around.life.abort()
  expect(page()).toBe(before)
  expect(CSS.highlights.size).toBe(0)
  expect(around.listeners.size).toBe(0)
})

test('marks that were on their way to a page when it was left are not painted any more', async () => {
  around.extract = async (source) => {
    around.life.abort()
    return extracted(source)
  }
  await startReader(around.life)
  expect(CSS.highlights.size).toBe(0)
})

test('marks that the page throws out of its registry come back', async () => {
  await startReader(around.life)
  const before = [...CSS.highlights]
  CSS.highlights.clear()
  await vi.waitFor(() => expect([...CSS.highlights]).toEqual(before), { timeout: 3000 })
})

test('a site that the reader takes back is left as it was', async () => {
  const before = page()
  await startReader(around.life)
  await clickOn('let families down')
  await tell({ type: 'taken-back', origins: ['*://elsewhere.example/*'] })
  expect(around.life.signal.aborted).toBe(false)
  await tell({ type: 'taken-back', origins: [`*://${location.hostname}/*`] })
  expect(around.life.signal.aborted).toBe(true)
  expect(page()).toBe(before)
  expect(CSS.highlights.size).toBe(0)
})
