/** Where the collection stood, kept outside its database: in the storage that the browser keeps in other files. */
import {
  isSomethingGone,
  type Library,
  Standing,
  standAnew,
  standingAfter,
  watchStanding,
} from '@spotcheck/library'
import { browser } from 'wxt/browser'
import type { Stop } from '../panel/door.ts'

const KEY = 'standing'

async function keptStanding(): Promise<Standing | null> {
  return Standing.safeParse((await browser.storage.local.get(KEY))[KEY]).data ?? null
}

async function keepStanding(standing: Standing): Promise<void> {
  await browser.storage.local.set({ [KEY]: standing })
}

/** The background's: it alone writes it, one after the other. */
export function keeperOf(library: Library) {
  let noted = library.changes
  let turn = Promise.resolve()

  async function noteChange(): Promise<void> {
    const { changes } = library
    if (changes === noted) return
    const before = await keptStanding()
    const now = new Date()
    const after = before ? await standingAfter(library, before, now) : await standAnew(library, now)
    // Where something is gone, what is kept still tells what it was.
    if (after) await keepStanding(after)
    noted = changes
  }

  return {
    /** After whatever may have changed the collection; what goes wrong is made up for after the next change. */
    note(): void {
      turn = turn.then(noteChange).catch(() => {})
    },
    /** What there is now is all that the reader has, or wants. */
    async standAnew(): Promise<void> {
      await turn
      await keepStanding(await standAnew(library, new Date()))
    },
  }
}

/** Where the collection stood, if something of it is gone since; null where nothing is: now, and whenever that changes. */
export function watchLoss(library: Library, see: (before: Standing | null) => void): Stop {
  let stopped = false
  async function look(): Promise<void> {
    // In this order: what is written meanwhile is no loss.
    const before = await keptStanding()
    const isGone = before !== null && (await isSomethingGone(library, before))
    if (!stopped) see(isGone ? before : null)
  }
  // Where the library cannot be read, the screen says so.
  const lookAgain = () => void look().catch(() => {})
  const stop = watchStanding(library, lookAgain, () => {})
  const changed = (changes: object) => KEY in changes && lookAgain()
  browser.storage.local.onChanged.addListener(changed)
  return () => {
    stopped = true
    stop()
    browser.storage.local.onChanged.removeListener(changed)
  }
}
