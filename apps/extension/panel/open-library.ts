import { browser } from 'wxt/browser'

/** In the tab where it is open already, else in a new one. */
export async function openLibraryPage(): Promise<void> {
  const url = new URL('/library.html', location.href).href
  const [tab] = await browser.tabs.query({ url: `${url}*` })
  if (tab?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(tab.id, { active: true })
}
