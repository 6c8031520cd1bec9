import { browser } from 'wxt/browser'
import { sendToReader } from '../messages/send.ts'
import { SITES } from '../sites.ts'

const SAVE = 'save'

/** "Save to Spotcheck" on a selection, or on whatever mark stands under the pointer. */
export function listenForMenus(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll()
    browser.contextMenus.create({
      id: SAVE,
      title: 'Save to Spotcheck',
      contexts: ['selection', 'page'],
      documentUrlPatterns: SITES,
    })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === SAVE && tab?.id !== undefined) sendToReader(tab.id, { type: 'save-here' })
  })
}
