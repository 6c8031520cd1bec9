import type { Browser } from 'wxt/browser'
import { siteAt } from '../sites.ts'

/**
 * Who sent a message: a page of the extension, or a content script, which speaks for its web page alone. A page that
 * gives itself another address has two: the one it was loaded from, and the one that its tab shows now.
 */
export type Asker = { kind: 'extension' } | { kind: 'page'; tab: number; addresses: string[] }

/** The extension itself: its id, and the origin of its pages. */
export interface Own {
  id: string
  origin: string
}

/**
 * Null for everybody who has nothing to ask here. Our content scripts may stand on any web page: the browser lets them
 * run only where the reader has allowed it, and says itself on which page they stand.
 */
export function askerOf({ id, url, tab, frameId }: Browser.runtime.MessageSender, own: Own): Asker | null {
  if (id !== own.id || !url) return null
  if (url.startsWith(`${own.origin}/`)) return { kind: 'extension' }
  if (tab?.id === undefined || frameId !== 0 || siteAt(url) === null) return null
  const shown = tab.url ?? url
  return { kind: 'page', tab: tab.id, addresses: isOnOriginOf(url, shown) ? [url, shown] : [url] }
}

/** No page can give itself an address of another. */
function isOnOriginOf(url: string, shown: string): boolean {
  return URL.parse(shown)?.origin === URL.parse(url)?.origin
}
