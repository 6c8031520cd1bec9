/** What the background does to tabs. */
import { addressIdentity } from '@spotcheck/library'
import { marksStylesheet } from '@spotcheck/page'
import { browser } from 'wxt/browser'
import { t } from '../locales/t.ts'
import type { PageState, ToReader } from '../messages/messages.ts'
import { sendToReader } from '../messages/to-reader.ts'
import { layerStylesheet } from '../reading/layer.ts'
import { siteAt } from '../sites.ts'

const BADGE = '#2457c5'

/**
 * Into the pages with these addresses (match patterns) that are open already. A tab that takes no script (an error
 * page, say) has no story either.
 */
export async function bringInLoader(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return
  const open = await browser.tabs.query({ url: patterns })
  await Promise.allSettled(
    open.map(({ id: tabId }) =>
      tabId === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId }, files: ['/loader.js'] }),
    ),
  )
}

/**
 * Injected on demand, so that nothing of the extension is reachable from a page. At once, unless the page may not be whole yet:
 * browsers would wait for pictures too, up to 200 ms.
 */
export async function bringInReader(tab: number, { atOnce = true } = {}): Promise<void> {
  const target = { tabId: tab, frameIds: [0] }
  await Promise.all([
    browser.scripting.insertCSS({ target, css: marksStylesheet() + layerStylesheet }),
    browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: atOnce }),
  ])
}

/** Reads the page because it was asked to: also where it does not look like a story. */
export async function readOnce(tab: number): Promise<void> {
  await bringInReader(tab, { atOnce: false })
  await sendToReader(tab, { type: 'read-anyway' })
}

/** The number of marks beside the toolbar button; the browser takes it away when the tab goes elsewhere. */
export async function showCount(tab: number, state: PageState): Promise<void> {
  const count = state.highlights ? state.marked : 0
  await browser.action.setBadgeBackgroundColor({ color: BADGE, tabId: tab })
  await browser.action.setBadgeText({ text: count ? String(count) : '', tabId: tab })
  await browser.action.setTitle({ title: t('manifest.name'), tabId: tab })
}

/** Has the reader save what is pointed at; where no story is read, the toolbar button says that nothing was saved. */
export async function saveHere(tab: number): Promise<void> {
  const state = await sendToReader(tab, { type: 'save-here' })
  if (state?.status !== 'story') await sayOnButton(tab, t('manifest.button.noStory'))
}

/** Where there is no page to say it on. */
export async function sayOnButton(tab: number, problem: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!', tabId: tab })
  await browser.action.setTitle({ title: problem, tabId: tab })
}

/** Tells every open tab of these pages that what is saved of them has changed. */
export function tellReaders(pages: ReadonlySet<string>): Promise<void> {
  return tellAll({ type: 'saved-changed' }, (url) => siteAt(url) !== null && pages.has(addressIdentity(url)))
}

/** Tells every open tab that what is marked, and how, was chosen anew. */
export function tellSettings(): Promise<void> {
  return tellAll({ type: 'settings-changed' })
}

/** Tells every open tab that whatever is saved may be another by now. */
export async function tellEverything(): Promise<void> {
  await tellSettings()
  await tellAll({ type: 'saved-changed' })
}

/** All that is kept outside the database: drafts, the sites without highlights, that the first page was shown, how much there was. */
export function forgetOutside(): Promise<void> {
  return browser.storage.local.clear()
}

/** Tells the readers of all tabs; with `concerns`, of those whose address is known to be concerned. */
export async function tellAll(message: ToReader, concerns?: (url: string) => boolean): Promise<void> {
  const open = await browser.tabs.query({})
  const concerned = concerns ? open.filter(({ url }) => url && concerns(url)) : open
  await Promise.all(concerned.map(({ id }) => (id === undefined ? null : sendToReader(id, message))))
}
