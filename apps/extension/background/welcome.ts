import { browser } from 'wxt/browser'

const WELCOME = '/welcome.html'
const WELCOMED = 'welcomed'

/** The first thing that a reader sees of Spotcheck, once: loaded anew from a folder it is installed again and again. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' || WELCOMED in (await browser.storage.local.get(WELCOMED))) return
    await browser.storage.local.set({ [WELCOMED]: true })
    await browser.tabs.create({ url: WELCOME })
  })
}
