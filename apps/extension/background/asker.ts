import type { Browser } from 'wxt/browser'
import { MatchPattern } from 'wxt/utils/match-patterns'
import { SITES } from '../sites.ts'

const sites = SITES.map((site) => new MatchPattern(site))

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

/** Null for everybody who has nothing to ask here. */
export function askerOf({ id, url, tab, frameId }: Browser.runtime.MessageSender, own: Own): Asker | null {
  if (id !== own.id || !url) return null
  if (url.startsWith(`${own.origin}/`)) return { kind: 'extension' }
  if (tab?.id === undefined || frameId !== 0 || !isOurs(url)) return null
  return { kind: 'page', tab: tab.id, addresses: [url, tab.url ?? url].filter(isOurs) }
}

function isOurs(url: string): boolean {
  return sites.some((site) => site.includes(url))
}
