import { browser } from 'wxt/browser'
import { addressOf, type Place } from '../library/place.ts'

/** In the tab where it is open already, else in a new one. */
export async function openLibraryPage(place?: Place): Promise<void> {
  const page = new URL('/library.html', location.href).href
  const url = place && page + addressOf(place)
  const [tab] = await browser.tabs.query({ url: `${page}*` })
  if (tab?.id === undefined) await browser.tabs.create({ url: url ?? page })
  else await browser.tabs.update(tab.id, { active: true, ...(url && { url }) })
}
