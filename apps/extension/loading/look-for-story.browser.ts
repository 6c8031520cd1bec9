import { afterEach, expect, test, vi } from 'vitest'
import type { Answer, ToBackground } from '../messages/messages.ts'
import { lookForStory } from './look-for-story.ts'

type Answerer = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown

function onPage(isStory: () => boolean, answer: Answer = { ok: true, annotations: [] }) {
  const told: ToBackground[] = []
  const answerers = new Set<Answerer>()
  lookForStory({
    looksLikeStory: isStory,
    readerIsHere: () => false,
    tellBackground: async (message) => {
      told.push(message)
      return answer
    },
    onMessage: {
      addListener: (answerer: Answerer) => answerers.add(answerer),
      removeListener: (answerer: Answerer) => answerers.delete(answerer),
    } as Parameters<typeof lookForStory>[0]['onMessage'],
  })
  const ask = (message: unknown) => {
    const answers: unknown[] = []
    for (const answerer of answerers) answerer(message, {}, (answer) => answers.push(answer))
    return answers
  }
  return { told, types: () => told.map(({ type }) => type), ask }
}

afterEach(() => document.body.replaceChildren())

test('a story brings in the reader at once; until it is there the page is being read, then the loader is silent', async () => {
  const { types, ask } = onPage(() => true)
  expect(types()).toEqual(['load-reader'])
  expect(ask({ type: 'state' })).toMatchObject([{ status: 'reading' }])
  await vi.waitFor(() => expect(ask({ type: 'state' })).toEqual([]))
})

test('without a story the page says so, once, and answers for itself', () => {
  const { told, ask } = onPage(() => false)
  expect(told).toMatchObject([{ type: 'page-changed', state: { status: 'no-story' } }])
  expect(ask({ type: 'state' })).toMatchObject([{ status: 'no-story', url: location.href }])
  expect(ask({ type: 'something else' })).toEqual([])
})

test('a PDF in place of a page is called one', () => {
  vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf')
  const { told } = onPage(() => false)
  expect(told).toMatchObject([{ type: 'page-changed', state: { status: 'pdf' } }])
  vi.restoreAllMocks()
})

test('content that arrives late brings in the reader then', async () => {
  const { types } = onPage(() => document.body.querySelector('article') !== null)
  document.body.append(document.createElement('article'))
  await vi.waitFor(() => expect(types()).toEqual(['page-changed', 'load-reader']), { timeout: 5000 })
})

test('a reader that could not be brought in is asked for again', async () => {
  const { types } = onPage(() => true, { ok: false, problem: 'The tab went elsewhere.' })
  await vi.waitFor(() => {
    document.body.append(document.createElement('p'))
    expect(types()).toEqual(['load-reader', 'load-reader'])
  }, 5000)
})

test('another page under another address is told of anew', async () => {
  const { types } = onPage(() => false)
  history.pushState(null, '', `?page=${crypto.randomUUID()}`)
  document.body.append(document.createElement('p'))
  await vi.waitFor(() => expect(types()).toEqual(['page-changed', 'page-changed']), { timeout: 5000 })
})

test('a site that the reader takes back is left alone from then on', async () => {
  let isStory = false
  const { types, ask } = onPage(() => isStory)
  ask({ type: 'taken-back', origins: ['*://elsewhere.example/*'] })
  expect(ask({ type: 'state' })).toHaveLength(1)
  ask({ type: 'taken-back', origins: [`*://${location.hostname}/*`] })
  expect(ask({ type: 'state' })).toEqual([])
  isStory = true
  document.body.append(document.createElement('article'))
  await new Promise(requestAnimationFrame)
  expect(types()).toEqual(['page-changed'])
})

test('a page that the browser loads ahead is looked at when the reader comes to it', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
  const { types, ask } = onPage(() => true)
  expect(types()).toEqual([])
  expect(ask({ type: 'state' })).toEqual([])
  Reflect.deleteProperty(document, 'prerendering')
  document.dispatchEvent(new Event('prerenderingchange'))
  expect(types()).toEqual(['load-reader'])
})
