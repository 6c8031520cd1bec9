import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchPage } from './watch-page.ts'

let life: AbortController
let story: HTMLElement
const readAgain = vi.fn<() => void>()

beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
  story = document.createElement('article')
  document.body.append(story)
  watchPage(({ target }) => story.contains(target), readAgain, life.signal)
})

afterEach(() => {
  life.abort()
  vi.useRealTimers()
  vi.resetAllMocks()
  document.body.replaceChildren()
})

/** Mutations are reported in a microtask, before any timer. */
async function change(where: Element): Promise<void> {
  where.append('More words. ')
  await Promise.resolve()
}

test('a burst of changes to the story is read once', async () => {
  for (let count = 0; count < 50; count++) await change(story)
  vi.runAllTimers()
  expect(readAgain).toHaveBeenCalledTimes(1)
})

test('changes elsewhere are left alone', async () => {
  await change(document.body)
  vi.runAllTimers()
  expect(readAgain).not.toHaveBeenCalled()
})

test('a new address is read even where nothing of the story changed', async () => {
  history.pushState(null, '', `?page=${crypto.randomUUID()}`)
  await change(document.body)
  vi.runAllTimers()
  expect(readAgain).toHaveBeenCalledTimes(1)
})

test('a new address is read on a page that never stands still', async () => {
  history.pushState(null, '', `?page=${crypto.randomUUID()}`)
  for (let frame = 0; frame < 60; frame++) {
    await change(document.body)
    vi.advanceTimersByTime(16)
  }
  expect(readAgain).toHaveBeenCalledTimes(1)
})

test('a story that keeps changing is read less and less often, and soon again after a rest', async () => {
  for (let second = 0; second < 60; second++) {
    await change(story)
    vi.advanceTimersByTime(1000)
  }
  expect(readAgain.mock.calls.length).toBeLessThan(10)
  vi.advanceTimersByTime(120_000)
  readAgain.mockClear()
  await change(story)
  vi.advanceTimersByTime(1000)
  expect(readAgain).toHaveBeenCalledTimes(1)
})

test('after the extension has gone nothing is read', async () => {
  await change(story)
  life.abort()
  await change(story)
  vi.runAllTimers()
  expect(readAgain).not.toHaveBeenCalled()
})
