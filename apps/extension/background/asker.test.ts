import { expect, test } from 'vitest'
import { askerOf } from './asker.ts'

const own = { id: 'manabbme', origin: 'chrome-extension://manabbme' }
const url = 'https://www.cypnow.co.uk/news/article/sample'
const tab = { id: 7 } as NonNullable<Parameters<typeof askerOf>[0]['tab']>

test('a page of the extension asks as the extension, in a panel or in a tab', () => {
  const panel = `${own.origin}/sidepanel.html`
  expect(askerOf({ id: own.id, url: panel }, own)).toEqual({ kind: 'extension' })
  expect(askerOf({ id: own.id, url: panel, tab, frameId: 0 }, own)).toEqual({ kind: 'extension' })
})

test('a content script asks for its page', () => {
  const asker = askerOf({ id: own.id, url, tab: { ...tab, url }, frameId: 0 }, own)
  expect(asker).toEqual({ kind: 'page', tab: 7, addresses: [url, url] })
})

test('a page that gives itself another address asks for that one too, on the same sites only', () => {
  const addressesWith = (now: string) =>
    askerOf({ id: own.id, url, tab: { ...tab, url: now }, frameId: 0 }, own)
  const now = 'https://www.cypnow.co.uk/news/article/next'
  expect(addressesWith(now)).toMatchObject({ addresses: [url, now] })
  expect(addressesWith('https://elsewhere.example/')).toMatchObject({ addresses: [url] })
})

test.each([
  ['another extension', { id: 'other', url: `${own.origin}/sidepanel.html` }],
  ['an address that only begins like ours', { id: own.id, url: `${own.origin}x/sidepanel.html` }],
  ['a frame in a page', { id: own.id, url, tab, frameId: 3 }],
  ['what is no web page', { id: own.id, url: 'file:///home/story.html', tab, frameId: 0 }],
  ['nobody known', {}],
])('%s has nothing to ask', (_who, sender) => {
  expect(askerOf(sender, own)).toBeNull()
})
