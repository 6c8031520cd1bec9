import { browser } from 'wxt/browser'

/** Sites whose highlights the reader has turned off are remembered by host; nothing is stored of any other. */
const keyOf = (host: string) => `highlights-off:${host}`

export async function highlightsWanted(host: string): Promise<boolean> {
  const key = keyOf(host)
  return !(key in (await browser.storage.local.get(key)))
}

/** Another tab of the site may turn them. */
export function watchHighlights(host: string, see: (on: boolean) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[keyOf(host)]
    if (change) see(change.newValue === undefined)
  }
  browser.storage.local.onChanged.addListener(listen)
  // Where the extension itself has gone, so has its storage, and asking for it fails.
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listen)
  })
}

export async function rememberHighlights(host: string, on: boolean): Promise<void> {
  if (on) await browser.storage.local.remove(keyOf(host))
  else await browser.storage.local.set({ [keyOf(host)]: true })
}
