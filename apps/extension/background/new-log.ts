import { beginNewLog } from '@spotcheck/library'
import { browser } from 'wxt/browser'

const KEY = 'log-is-new'

/** Once in each run of the browser: the last one may have ended in the middle of a write. Firefox keeps no such log. */
export async function beginNewLogOnce(): Promise<void> {
  if (import.meta.env.FIREFOX || (await browser.storage.session.get(KEY))[KEY]) return
  try {
    await beginNewLog()
    await browser.storage.session.set({ [KEY]: true })
  } catch {
    // Where there is no room even for that, the next change of the collection tells the reader.
  }
}
