import { browser } from 'wxt/browser'
import { t } from '../locales/t.ts'
import { openLibraryPage } from '../panel/open-library.ts'
import { readOnce, saveHere, sayOnButton } from './tabs.ts'

const SAVE = 'save'
const ONCE = 'once'
const LIBRARY = 'library'
const WATCH = 'watch'

/**
 * "Save to Spotcheck" on a selection, or on whatever mark stands under the pointer, be it a link's words. "Watch for …" on
 * a selection, wherever it stands. In the toolbar button's own menu, whose use gives access to the page it stands for:
 * "Highlight this page once", and the way to the library.
 */
export async function createMenus(allowed: string[]): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: SAVE,
    title: t('manifest.menu.save'),
    contexts: ['selection', 'page', 'link'],
    documentUrlPatterns: allowed,
  })
  browser.contextMenus.create({
    id: WATCH,
    title: t('manifest.menu.watch'),
    contexts: ['selection'],
    documentUrlPatterns: allowed,
  })
  browser.contextMenus.create({ id: ONCE, title: t('manifest.menu.once'), contexts: ['action'] })
  browser.contextMenus.create({ id: LIBRARY, title: t('manifest.menu.library'), contexts: ['action'] })
}

/** `watchFor` has words on the list from now on; false where they cannot be. */
export function listenForMenus(watchFor: (words: string) => Promise<boolean>): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId === LIBRARY) openLibraryPage()
    if (tab?.id === undefined) return
    if (menuItemId === ONCE) highlightOnce(tab.id)
    // What was pointed at in a frame of the page is none of its story.
    if (menuItemId === SAVE && !frameId) saveHere(tab.id)
    if (menuItemId === WATCH && !(await watchFor(selectionText ?? '')))
      await sayOnButton(tab.id, t('manifest.button.unwatchable'))
  })
}

async function highlightOnce(tab: number): Promise<void> {
  try {
    await readOnce(tab)
  } catch {
    await sayOnButton(tab, t('manifest.button.unreadable'))
  }
}
