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
  expect(askerOf({ id: own.id, url, tab, frameId: 0 }, own)).toEqual({ kind: 'page', tab: 7, url })
})

test.each([
  ['another extension', { id: 'other', url: `${own.origin}/sidepanel.html` }],
  ['an address that only begins like ours', { id: own.id, url: `${own.origin}x/sidepanel.html` }],
  ['a frame in a page', { id: own.id, url, tab, frameId: 3 }],
  [
    'a site that Spotcheck does not run on',
    { id: own.id, url: 'https://cypnow.co.uk.example/', tab, frameId: 0 },
  ],
  ['nobody known', {}],
])('%s has nothing to ask', (_who, sender) => {
  expect(askerOf(sender, own)).toBeNull()
})
