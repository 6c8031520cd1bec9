import { beforeEach, expect, test, vi } from 'vitest'
import type { ToBackground } from './messages.ts'
import { sendToBackground } from './to-background.ts'
import { sendToReader } from './to-reader.ts'

const { sendMessage, toTab } = vi.hoisted(() => ({ sendMessage: vi.fn(), toTab: vi.fn() }))
vi.mock('wxt/browser', async (original) => ({
  browser: {
    ...(await original<typeof import('wxt/browser')>()).browser,
    runtime: { sendMessage },
    tabs: { sendMessage: toTab },
  },
}))

const ask: ToBackground = { type: 'saved-on-page', url: 'https://www.cypnow.co.uk/news/article/sample' }
const edit: Extract<ToBackground, { type: 'edit' }> = {
  type: 'edit',
  id: 'urn:uuid:0b3e2f6c-1f2b-4c1e-9d52-5a86e0f6a111',
  revision: 1,
  note: '',
  tags: [],
}
const ok = { ok: true, annotations: [] }
const stopped = new Error('Could not establish connection. Receiving end does not exist.')

beforeEach(() => {
  vi.resetAllMocks()
  vi.useRealTimers()
})

test('gives the answer back', async () => {
  sendMessage.mockResolvedValue(ok)
  expect(await sendToBackground(ask)).toEqual(ok)
})

test('asks a stopped worker once more', async () => {
  sendMessage.mockRejectedValueOnce(stopped).mockResolvedValue(ok)
  expect(await sendToBackground(ask)).toEqual(ok)
  expect(sendMessage).toHaveBeenCalledTimes(2)
})

test('never repeats what would be refused the second time: what happened to the first is not known', async () => {
  sendMessage.mockRejectedValue(stopped)
  expect(await sendToBackground({ type: 'undo', act: 1 })).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/did not answer/),
  })
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test('an answer of the wrong shape counts as none', async () => {
  sendMessage.mockResolvedValue({ done: true })
  expect(await sendToBackground(ask)).toMatchObject({ ok: false })
})

test('gives up in time', async () => {
  vi.useFakeTimers()
  sendMessage.mockReturnValue(new Promise(() => {}))
  const answer = sendToBackground(edit)
  await vi.runAllTimersAsync()
  expect(await answer).toMatchObject({ ok: false, problem: expect.stringMatching(/did not answer/) })
})

test('tells the reader to reload a page whose extension was updated', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'))
  expect(await sendToBackground(ask)).toMatchObject({ problem: expect.stringMatching(/Reload this page/) })
})

test('a tab without a reader has no state', async () => {
  toTab.mockRejectedValue(stopped)
  expect(await sendToReader(7, { type: 'state' })).toBeNull()
})

test('what a page will say once the extension is updated under it is looked up before', async () => {
  vi.resetModules()
  const { lookUpTextsForLater, sendToBackground } = await import('./to-background.ts')
  const { numberText } = await import('../locales/t.ts')
  const { browser } = await import('wxt/browser')
  lookUpTextsForLater()
  const texts = vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('')
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'))
  expect(await sendToBackground(ask)).toEqual({ ok: false, problem: expect.stringMatching(/updated/) })
  expect(numberText(1234)).toBe('1,234')
  texts.mockRestore()
})
