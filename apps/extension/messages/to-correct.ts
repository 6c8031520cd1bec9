/** What the panel is to have the reader put right: kept while the browser runs, since the panel may yet have to open. */
import { browser } from 'wxt/browser'
import { ToCorrect } from './messages.ts'

const KEY = 'to-correct'

export async function keepToCorrect(what: ToCorrect): Promise<void> {
  await browser.storage.session.set({ [KEY]: what })
}

/** Calls `take` with each mark of this tab: one that waits, and those to come. Nobody else gets it then. */
export function watchToCorrect(tab: number, take: (start: number) => void): () => void {
  async function look(): Promise<void> {
    const kept = ToCorrect.safeParse((await browser.storage.session.get(KEY))[KEY])
    if (!kept.success || kept.data.tab !== tab || stopped) return
    take(kept.data.start)
    await browser.storage.session.remove(KEY)
  }
  let stopped = false
  browser.storage.session.onChanged.addListener(look)
  look()
  return () => {
    stopped = true
    browser.storage.session.onChanged.removeListener(look)
  }
}
