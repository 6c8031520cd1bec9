import { browser } from 'wxt/browser'
import { SITES } from '../sites.ts'
import { saveHere } from './tabs.ts'

const SAVE = 'save'

/** "Save to Spotcheck" on a selection, or on whatever mark stands under the pointer, be it a link's words. */
export function listenForMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: SAVE,
      title: 'Save to Spotcheck',
      contexts: ['selection', 'page', 'link'],
      documentUrlPatterns: SITES,
    })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    // What was pointed at in a frame of the page is none of its story.
    if (menuItemId !== SAVE || frameId || tab?.id === undefined) return
    saveHere(tab.id)
  })
}
