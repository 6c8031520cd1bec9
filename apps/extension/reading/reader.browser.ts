import { type Annotation, createWatcher, DEFAULT_SETTINGS, extract, type Settings } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Answer, Extracted, PageState, Source, ToBackground, ToReader } from '../messages/messages.ts'
import { showLayer } from './layer-shown.ts'
import { clickOn, kept, middleOf, paragraphOf, STORY, showStory } from './made-up/story.ts'
import { startReader } from './reader.ts'

type Listener = (message: unknown, sender: object, respond: (state: PageState) => void) => unknown

/** The browser around the reader: what it sent, what it remembers, and a way to speak to it. */
const around = vi.hoisted(() => ({
  listeners: new Set<Listener>(),
  /** Who hears when what is remembered changes, by whatever tab. */
  remembering: new Set<(changes: object) => void>(),
  remembered: {} as Record<string, unknown>,
  sent: [] as ToBackground[],
  settings: null as Settings | null,
  saved: [] as Annotation[],
  answer: (_message: ToBackground): Answer => ({ ok: true, annotations: [] }),
  extract: (_source: Source): Extracted | Promise<Extracted> => ({
    ok: false,
    problem: 'Nothing to answer with yet.',
  }),
}))
vi.mock('wxt/browser', async (original) => ({
  browser: {
    ...(await original<typeof import('wxt/browser')>()).browser,
    runtime: {
      id: 'own',
      sendMessage: async (message: ToBackground) => {
        around.sent.push(message)
        return message.type === 'extract' ? around.extract(message.source) : around.answer(message)
      },
      onMessage: {
        addListener: (listener: Listener) => around.listeners.add(listener),
        removeListener: (listener: Listener) => around.listeners.delete(listener),
      },
    },
    storage: {
      local: {
        get: async (key: string) => (key in around.remembered ? { [key]: around.remembered[key] } : {}),
        set: async (items: object) => Object.assign(around.remembered, items),
        remove: async (key: string) => delete around.remembered[key],
        onChanged: {
          addListener: (listener: (changes: object) => void) => around.remembering.add(listener),
          removeListener: (listener: (changes: object) => void) => around.remembering.delete(listener),
        },
      },
    },
  },
}))

/** As the background answers. */
function extracted(source: Source): Extracted {
  const settings = around.settings ?? DEFAULT_SETTINGS
  const watched = createWatcher(settings.watchWords)(source.text)
  return { ok: true, extraction: extract(source), watched, settings }
}

const home = location.href
let life: AbortController
/** Closed to everybody else. */
let cardRoots: ShadowRoot[]

beforeEach(() => {
  showLayer()
  life = new AbortController()
  cardRoots = []
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init)
    cardRoots.push(root)
    return root
  })
  history.replaceState(null, '', '/news/article/sample')
  around.sent = []
  around.remembered = {}
  around.answer = () => ({ ok: true, annotations: [] })
  around.extract = extracted
  around.settings = null
  around.saved = []
  showStory()
})

afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  history.replaceState(null, '', home)
  document.body.replaceChildren()
})

/** Whether a mark is painted on words of this element. */
function paintedIn(element: Element | null): boolean {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  return ranges.some(({ startContainer }) => element?.contains(startContainer))
}

async function tell(message: ToReader): Promise<PageState> {
  const [listener] = around.listeners
  if (!listener) throw new Error('No reader listens.')
  return new Promise((respond) => listener(message, { id: 'own' }, respond))
}

const page = () => document.documentElement.outerHTML
/** Elements beside head and body: the extension's, since the test adds none. */
const added = () => document.documentElement.childElementCount - 2

test('what the reader chooses is seen at once: colours, kinds and words of one’s own', async () => {
  await startReader(life)
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

test('the card says that a mark is a word of one’s own', async () => {
  around.settings = { ...DEFAULT_SETTINGS, watchWords: [{ words: 'parent', colour: 'green' }] }
  await startReader(life)
  await clickOn('parents')
  expect(cardRoots.map((root) => root.textContent).join()).toContain('Your word')
})

test('a story is marked without a change to the page, and told of', async () => {
  const before = page()
  await startReader(life)
  expect(CSS.highlights.size).toBeGreaterThan(0)
  expect(page()).toBe(before)
  expect(around.sent).toMatchObject([
    { type: 'extract' },
    { type: 'page-changed', state: { status: 'story', highlights: true } },
    { type: 'saved-on-page' },
  ])
})

test('a page that stays as it was is not read anew in the background; one that changes is', async () => {
  await startReader(life)
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
  await startReader(life)
  expect(await tell({ type: 'state' })).toMatchObject({
    status: 'failed',
    problem: 'Spotcheck could not read this page: No room.',
  })
})

test('with highlights off the registry is as before, and so it is after the next visit', async () => {
  await startReader(life)
  expect(await tell({ type: 'highlights', on: false })).toMatchObject({ highlights: false })
  expect(CSS.highlights.size).toBe(0)
  life.abort()
  life = new AbortController()
  await startReader(life)
  expect(CSS.highlights.size).toBe(0)
  await tell({ type: 'highlights', on: true })
  expect(CSS.highlights.size).toBeGreaterThan(0)
  expect(around.remembered).toEqual({})
})

test('highlights that are turned off in another tab of the site are off in this one', async () => {
  await startReader(life)
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
  await startReader(life)
  const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  around.sent = []
  comeBack()
  await vi.waitFor(() =>
    expect(around.sent.map(({ type }) => type)).toEqual(['load-reader', 'page-changed', 'saved-on-page']),
  )
  around.answer = () => ({ ok: false, problem: 'No access.' })
  comeBack()
  await vi.waitFor(() => expect(life.signal.aborted).toBe(true))
  expect(CSS.highlights.size).toBe(0)
})

test('a short page is read when the reader asks for it', async () => {
  const [headline, paragraph] = document.querySelectorAll('h1, p')
  document.querySelector('article')?.replaceChildren(headline ?? '', paragraph ?? '')
  await startReader(life)
  expect(await tell({ type: 'state' })).toMatchObject({ status: 'no-story' })
  expect(await tell({ type: 'read-anyway' })).toMatchObject({ status: 'story' })
  expect(paintedIn(document.querySelector('p'))).toBe(true)
})

test('a card goes with its story; one with unsaved words stays', async () => {
  around.answer = (message) => ({
    ok: true,
    annotations: message.type === 'save' ? message.passages.map(kept) : [],
  })
  const leave = () => {
    history.pushState(null, '', '/news')
    document.querySelector('article')?.remove()
  }
  await startReader(life)
  await clickOn('let families down')
  expect(added()).toBe(1)
  leave()
  await vi.waitFor(() => expect(added()).toBe(0), 5000)
  history.pushState(null, '', '/news/article/sample')
  showStory()
  await vi.waitFor(() => expect(CSS.highlights.size).toBeGreaterThan(0), 5000)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum')
  leave()
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(0), 5000)
  expect(added()).toBe(1)
})

test('a click on a mark opens one card, Escape takes it away', async () => {
  await startReader(life)
  const before = page()
  await clickOn('let families down')
  expect(added()).toBe(1)
  await userEvent.keyboard('{Escape}')
  expect(page()).toBe(before)
})

test('a click beside the marks, or one made by a script, opens nothing', async () => {
  await startReader(life)
  await clickOn('A spokesman for the parents')
  const mark = document.querySelectorAll('p')[1]
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 60 }))
  expect(added()).toBe(0)
})

test('saves a selection, and draws it after the library has it', async () => {
  await startReader(life)
  const paragraph = document.querySelectorAll('p')[3]?.firstChild
  if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 11)
  let saved: Annotation[] = []
  around.answer = (message) => {
    if (message.type === 'save') saved = message.passages.map(kept)
    return { ok: true, annotations: saved }
  }
  await tell({ type: 'save-here' })
  const request = around.sent.find(({ type }) => type === 'save')
  expect(request).toMatchObject({
    passages: [{ parts: [{ selector: [{ exact: 'A spokesman' }, {}], paragraph: STORY[3] }] }],
  })
  await userEvent.keyboard('{Escape}')
  expect(added()).toBe(0)
  await tell({ type: 'saved-changed' })
  expect(added()).toBe(1)
  getSelection()?.removeAllRanges()
  await clickOn('A spokesman')
  expect(added()).toBe(2)
})

test('saved words that the page has lost are told where they are selected', async () => {
  await startReader(life)
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000000'
  await tell({ type: 'find-again', id, part: 0 })
  expect(around.sent.filter(({ type }) => type === 'found-again')).toEqual([])
  expect(added()).toBe(1)
  await userEvent.keyboard('{Escape}')
  const paragraph = document.querySelectorAll('p')[3]?.firstChild
  if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 11)
  await tell({ type: 'find-again', id, part: 0 })
  expect(around.sent.at(-1)).toMatchObject({
    type: 'found-again',
    id,
    found: [{ part: 0, selector: [{ exact: 'A spokesman' }, {}] }],
  })
})

test('a speech whose paragraphs are all selected is found again as a whole', async () => {
  let saved: Annotation[] = []
  around.answer = (message) => {
    if (message.type === 'save') saved = message.passages.map(kept)
    return { ok: true, annotations: saved }
  }
  await startReader(life)
  await clickOn('The money that this takes')
  await userEvent.keyboard('{Tab}{Enter}{Escape}')
  await tell({ type: 'saved-changed' })
  const [first, last] = [1, 2].map((index) => document.querySelectorAll('p')[index]?.firstChild)
  if (first && last) getSelection()?.setBaseAndExtent(first, 4, last, 20)
  await tell({ type: 'find-again', id: saved[0]?.id ?? '', part: 1 })
  expect(around.sent.at(-1)).toMatchObject({
    type: 'found-again',
    found: [
      { part: 0, selector: [{ exact: expect.stringMatching(/^council leader, .* every day\.$/) }, {}] },
      { part: 1, selector: [{ exact: '“The money that this' }, {}] },
    ],
  })
})

test('a quotation is saved with its whole speech as one, whichever paragraph was clicked, and takes one note', async () => {
  around.answer = (message) => ({
    ok: true,
    annotations: message.type === 'save' ? message.passages.map(kept) : [],
  })
  await startReader(life)
  await clickOn('The money that this takes')
  await userEvent.keyboard('{Tab}{Enter}')
  const request = around.sent.find((message) => message.type === 'save')
  expect(request?.passages.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
    [
      'We have let families down, and we are putting that right every day.',
      'The money that this takes is in place, and so are the people.',
    ],
  ])
  await userEvent.keyboard('{Enter}Ask for the sum{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', revision: 1, note: 'Ask for the sum', tags: [] })
})

test('a note that is not saved yet stays open, whatever else is clicked or saved', async () => {
  around.answer = (message) => ({
    ok: true,
    annotations: message.type === 'save' ? message.passages.map(kept) : [],
  })
  await startReader(life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for ')
  await clickOn('Wakefield Council')
  await tell({ type: 'save-here' })
  await userEvent.keyboard('the sum{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', note: 'Ask for the sum' })
})

test('words selected beside the story are not saved, nor the mark that the pointer was left on', async () => {
  const footer = document.createElement('footer')
  footer.append('Subscribe now')
  document.body.append(footer)
  await startReader(life)
  await clickOn('Wakefield Council')
  await userEvent.keyboard('{Escape}')
  getSelection()?.selectAllChildren(footer)
  await tell({ type: 'save-here' })
  expect(around.sent.filter(({ type }) => type === 'save')).toEqual([])
  expect(added()).toBe(1)
})

test('a click on something that covers a mark opens nothing', async () => {
  await startReader(life)
  const banner = document.createElement('div')
  banner.style.cssText = 'position: fixed; inset: 0; background: white'
  document.body.append(banner)
  const { x, y } = middleOf('Wakefield Council')
  await userEvent.click(banner, { position: { x, y } })
  expect(added()).toBe(0)
})

test('a note that is being typed when the extension is updated is there in its next card, until it is saved', async () => {
  around.answer = (message) => {
    if (message.type === 'save') around.saved = message.passages.map(kept)
    return { ok: true, annotations: around.saved }
  }
  await startReader(life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum')
  life.abort()
  life = new AbortController()
  await startReader(life)
  await clickOn('let families down')
  await vi.waitFor(() => expect(dialog()?.querySelector('textarea')?.value).toBe('Ask for the sum'))
  await userEvent.keyboard(' and the date{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', note: expect.stringContaining('Ask for the sum') })
  await vi.waitFor(() => expect(around.remembered).toEqual({}))
})

test('a note that the reader drops by closing its card does not come back', async () => {
  around.answer = (message) => {
    if (message.type === 'save') around.saved = message.passages.map(kept)
    return { ok: true, annotations: around.saved }
  }
  await startReader(life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum{Escape}')
  expect(around.remembered).toEqual({})
})

test('a page that becomes another story is read again', async () => {
  await startReader(life)
  const paragraph = document.querySelectorAll('p')[0]
  paragraph?.replaceChildren(STORY[0]?.replace('Wakefield', 'Barnsley') ?? '')
  await vi.waitFor(async () => {
    const { extraction } = await tell({ type: 'state' })
    expect(extraction?.text).toContain('Barnsley Council')
  }, 5000)
})

test('a page without a story says so and has no marks', async () => {
  document.body.replaceChildren()
  await startReader(life)
  expect(await tell({ type: 'state' })).toMatchObject({ status: 'no-story', extraction: null })
  expect(CSS.highlights.size).toBe(0)
})

test('nothing is left when the extension goes', async () => {
  const before = page()
  await startReader(life)
  await clickOn('let families down')
  life.abort()
  expect(page()).toBe(before)
  expect(CSS.highlights.size).toBe(0)
  expect(around.listeners.size).toBe(0)
})

test('marks that were on their way to a page when it was left are not painted any more', async () => {
  around.extract = async (source) => {
    life.abort()
    return extracted(source)
  }
  await startReader(life)
  expect(CSS.highlights.size).toBe(0)
})

test('marks that the page throws out of its registry come back', async () => {
  await startReader(life)
  const before = [...CSS.highlights]
  CSS.highlights.clear()
  await vi.waitFor(() => expect([...CSS.highlights]).toEqual(before), { timeout: 3000 })
})

test('a site that the reader takes back is left as it was', async () => {
  const before = page()
  await startReader(life)
  await clickOn('let families down')
  await tell({ type: 'taken-back', origins: ['*://elsewhere.example/*'] })
  expect(life.signal.aborted).toBe(false)
  await tell({ type: 'taken-back', origins: [`*://${location.hostname}/*`] })
  expect(life.signal.aborted).toBe(true)
  expect(page()).toBe(before)
  expect(CSS.highlights.size).toBe(0)
})

/** What a screen reader says of the card: its host is the last element of the page, and its name the dialog’s. */
const dialog = () => cardRoots.at(-1)?.querySelector('[role=dialog]')

test('marks are gone through by keys, each announced once, and behind the last stands the first', async () => {
  await startReader(life)
  const { extraction } = await tell({ type: 'state' })
  await tell({ type: 'step', by: 1 })
  const first = dialog()?.ariaLabel ?? ''
  expect(first).toContain('mark 1 of ')
  expect(cardRoots.at(-1)?.activeElement).toBe(dialog())
  await userEvent.keyboard('{ArrowRight}')
  expect(dialog()?.ariaLabel).toContain('mark 2 of ')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  const of = Number(/ of (\d+)/.exec(first)?.[1])
  expect(dialog()?.ariaLabel).toContain(`mark ${of} of ${of}`)
  await tell({ type: 'step', by: 1 })
  expect(dialog()?.ariaLabel).toBe(first)
  expect(added()).toBe(1)
  expect(extraction?.text).toContain('Wakefield')
})

test('a mark is gone to in a part of the page that scrolls by itself', async () => {
  const part = document.createElement('div')
  part.style.cssText = 'height: 80px; overflow: auto'
  const article = document.querySelector('article')
  article?.replaceWith(part)
  if (article) part.append(article)
  await startReader(life)
  await tell({ type: 'step', by: -1 })
  expect(part.scrollTop).toBeGreaterThan(0)
  const { left, top, bottom } = part.getBoundingClientRect()
  const shown = [...(CSS.highlights.get('mark-pointed') ?? [])].map(({ startContainer, startOffset }) => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    return range.getBoundingClientRect()
  })
  expect(shown[0]?.left).toBeGreaterThanOrEqual(left)
  expect(shown[0]?.top).toBeGreaterThan(top)
  expect(shown[0]?.bottom).toBeLessThan(bottom)
})

test('the mark under the mouse is brought out, and no other', async () => {
  await startReader(life)
  const { paragraph, x, y } = middleOf('Wakefield Council')
  const { left, top } = paragraph.getBoundingClientRect()
  await userEvent.hover(paragraph, { position: { x: x - left, y: y - top } })
  const brought = () =>
    [...(CSS.highlights.get('mark-pointed') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    )
  await vi.waitFor(() => expect(brought()).toEqual(['Wakefield Council']))
  await userEvent.hover(paragraph, { position: { x: 400, y: 1 } })
  await vi.waitFor(() => expect(brought()).toEqual([]))
})
