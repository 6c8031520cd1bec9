import { browser } from 'wxt/browser'

/** How often a page looks whether its extension is still there (milliseconds). */
const HEARTBEAT = 5000

/**
 * Aborted when the extension is updated, switched off or removed while the page stays open: nobody tells a content
 * script, but the id of its extension is gone.
 */
export function lifetime(): AbortSignal {
  const end = new AbortController()
  const heartbeat = setInterval(() => {
    if (browser.runtime?.id) return
    clearInterval(heartbeat)
    end.abort()
  }, HEARTBEAT)
  return end.signal
}
