/** A reader on the made-up story, and the browser around it: what it sent, what is remembered, and a way to speak to it. */
import { type Annotation, createWatcher, DEFAULT_SETTINGS, extract, type Settings } from '@spotcheck/core'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Answer, Extracted, PageState, Source, ToBackground, ToReader } from '../../messages/messages.ts'
import { kept } from '../../saving/made-up/passage.ts'
import { showLayer } from '../layer-shown.ts'
import { showStory } from './story.ts'

type Listener = (message: unknown, sender: object, respond: (state: PageState) => void) => unknown

export const around = {
  /** Aborted when the extension goes. */
  life: new AbortController(),
  listeners: new Set<Listener>(),
  /** Who hears when what is remembered changes, by whatever tab. */
  remembering: new Set<(changes: object) => void>(),
  remembered: {} as Record<string, unknown>,
  sent: [] as ToBackground[],
  settings: null as Settings | null,
  saved: [] as Annotation[],
  /** Closed to everybody else. */
  cardRoots: [] as ShadowRoot[],
  answer: (_message: ToBackground): Answer => ({ ok: true, annotations: [] }),
  extract: (source: Source): Extracted | Promise<Extracted> => extracted(source),
}

/** What the reader uses of the browser, in place of the browser's own. */
export function inPlaceOf({ browser }: typeof import('wxt/browser')) {
  const runtime = {
    id: 'own',
    sendMessage: async (message: ToBackground) => {
      around.sent.push(message)
      return message.type === 'extract' ? around.extract(message.source) : around.answer(message)
    },
    onMessage: {
      addListener: (listener: Listener) => around.listeners.add(listener),
      removeListener: (listener: Listener) => around.listeners.delete(listener),
    },
  }
  const local = {
    get: async (key: string) => (key in around.remembered ? { [key]: around.remembered[key] } : {}),
    set: async (items: object) => Object.assign(around.remembered, items),
    remove: async (key: string) => delete around.remembered[key],
    onChanged: {
      addListener: (listener: (changes: object) => void) => around.remembering.add(listener),
      removeListener: (listener: (changes: object) => void) => around.remembering.delete(listener),
    },
  }
  return { browser: { ...browser, runtime, storage: { local } } }
}

/** As the background answers. */
export function extracted(source: Source): Extracted {
  const settings = around.settings ?? DEFAULT_SETTINGS
  const watched = createWatcher(settings.watchWords)(source.text)
  return { ok: true, extraction: extract(source), watched, settings }
}

/** From now on what is saved is kept, and given back whatever is asked. */
export function keepWhatIsSaved(): void {
  around.answer = (message) => {
    if (message.type === 'save') around.saved = message.passages.map(kept)
    return { ok: true, annotations: around.saved }
  }
}

const home = location.href

beforeEach(() => {
  showLayer()
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init)
    around.cardRoots.push(root)
    return root
  })
  history.replaceState(null, '', '/news/article/sample')
  Object.assign(around, {
    life: new AbortController(),
    remembered: {},
    sent: [],
    settings: null,
    saved: [],
    cardRoots: [],
    answer: () => ({ ok: true, annotations: [] }),
    extract: extracted,
  })
  showStory()
})

afterEach(() => {
  around.life.abort()
  vi.restoreAllMocks()
  history.replaceState(null, '', home)
  document.body.replaceChildren()
})

/** Whether a mark is painted on words of this element. */
export function paintedIn(element: Element | null): boolean {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  return ranges.some(({ startContainer }) => element?.contains(startContainer))
}

export async function tell(message: ToReader): Promise<PageState> {
  const [listener] = around.listeners
  if (!listener) throw new Error('No reader listens.')
  return new Promise((respond) => listener(message, { id: 'own' }, respond))
}

export const page = () => document.documentElement.outerHTML
/** Elements beside head and body: the extension's, since the tests add none. */
export const added = () => document.documentElement.childElementCount - 2
/** What a screen reader says of the card: its host is the last element of the page, and its name the dialog’s. */
export const dialog = () => around.cardRoots.at(-1)?.querySelector('[role=dialog]')
