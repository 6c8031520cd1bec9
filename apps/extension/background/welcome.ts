import { browser } from 'wxt/browser'

const WELCOME = '/welcome.html'

/** The first thing that a reader sees of Spotcheck, once. */
export function welcomeNewReaders(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: WELCOME })
  })
}
