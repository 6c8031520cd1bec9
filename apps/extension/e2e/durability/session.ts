/** What a reader finds again of all that was being saved when something happened to the browser, or to the extension in it. */
import { setTimeout as after } from 'node:timers/promises'
import { Random } from '@spotcheck/samples'
import type { Driver } from '../drivers/driver.ts'
import { story } from '../site.ts'
import { Ledger } from './ledger.ts'
import { openLibraryPage } from './library-page.ts'
import { nextRequest } from './work.ts'

/** How many things are asked for at once. */
const AT_ONCE = 3
/** Milliseconds: by then the first saves are through, and others on their way. */
const LATEST = 400

/** What may happen, by what it is called. */
export const HAPPENINGS = {
  async kill(driver: Driver) {
    await driver.kill()
    await driver.restart()
    await driver.open(story.url)
  },
  stop: (driver: Driver) => driver.stopBackground(),
  update: (driver: Driver) => driver.update(),
}
export type Happening = keyof typeof HAPPENINGS

export interface Session {
  ledger: Ledger
  /**
   * Lets it happen at a random moment while things are saved and changed beside an open story, and looks at what is there
   * then.
   * @returns what is wrong with that, a line for each fault.
   */
  goThrough(happening: Happening): Promise<string[]>
}

export async function startSession(driver: Driver, seed: number): Promise<Session> {
  const random = new Random(seed)
  const ledger = new Ledger()
  let round = 0
  await driver.open(story.url)
  let library = await openLibraryPage(driver)

  return {
    ledger,
    async goThrough(happening) {
      round++
      let isOver = false
      const work = Array.from({ length: AT_ONCE }, async () => {
        while (!isOver) await changeSomething()
      })

      async function changeSomething() {
        try {
          const request = await nextRequest(random, ledger, library, round)
          await ledger.enter(request, library.ask(request))
        } catch (problem) {
          // What goes wrong because the page is gone is what all this is about.
          if (!isOver) throw problem
        }
      }

      // In some rounds the background is not up yet; in the others it is well at work.
      if (random.below(4) > 0) await library.ask({ type: 'saved-on-page', url: story.url })
      await after(random.below(LATEST))
      isOver = true
      await HAPPENINGS[happening](driver)
      await Promise.all(work)
      if (happening !== 'stop') library = await openLibraryPage(driver)
      return faultsShown()
    },
  }

  /** What is wrong with the collection as it stands, and with what the library page shows of it. */
  async function faultsShown(): Promise<string[]> {
    const faults = ledger.compare(await library.tables())
    const kept = [...ledger.passages, ...ledger.records].filter(({ deleted }) => deleted === null).length
    await library.shows(kept)
    return [...faults, ...driver.complaints]
  }
}
