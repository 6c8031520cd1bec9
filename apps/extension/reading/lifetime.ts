import { browser } from 'wxt/browser'

/** How often a page looks whether its extension is still there (milliseconds) … */
const HEARTBEAT = 5000
/** … and before the reader of the page would meet two of them. */
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'pageshow', 'visibilitychange']

/**
 * Aborted when the extension is updated, switched off or removed while the page stays open: nobody tells a content
 * script, but the id of its extension is gone.
 */
export function lifetime(): AbortController {
  const end = new AbortController()
  const { signal } = end
  const look = () => browser.runtime?.id || end.abort()
  const heartbeat = setInterval(look, HEARTBEAT)
  for (const type of SIGNS_OF_LIFE) addEventListener(type, look, { signal, capture: true, passive: true })
  signal.addEventListener('abort', () => clearInterval(heartbeat))
  return end
}
