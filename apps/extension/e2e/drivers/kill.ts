import { once } from 'node:events'
import { kill as signal } from 'node:process'
import type { Browser } from 'puppeteer-core'

/** Ends the browser and all of its processes where they stand, as `kill -9` does; resolves once they are gone. */
export async function kill(browser: Browser): Promise<void> {
  const started = browser.process()
  if (started?.pid === undefined) throw new Error('The browser has no process to end.')
  const gone = Promise.all([once(started, 'exit'), new Promise((tell) => browser.once('disconnected', tell))])
  // Drivers start it in a group of its own.
  signal(-started.pid, 'SIGKILL')
  await gone
}
