import { type Settings, type WatchWord, watchKeyOf } from '@spotcheck/core'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { SETTINGS_ID, settingsOf } from './tables/settings.ts'

/** More would be a dictionary, not a list that somebody keeps. */
const MOST_WATCH_WORDS = 1000

/** Nothing was written. */
export class TooManyWatchWords extends Error {
  override name = 'TooManyWatchWords'
  constructor() {
    super('Your list takes up to 1,000 words. Take some off, then try again.')
  }
}

export async function readSettings(library: Library): Promise<Settings> {
  return inLibrary(library, async () => settingsOf(await library.settings.get(SETTINGS_ID)))
}

/** Puts these in place of what was chosen before; the others stay. */
export async function changeSettings(library: Library, change: Partial<Settings>): Promise<Settings> {
  return rewrite(library, (before) => ({ ...before, ...change }))
}

/**
 * Watches for more words, and for some no longer. Words that are on the list in another form make place for these.
 * @throws {TooManyWatchWords}
 */
export async function changeWatchWords(
  library: Library,
  { add, drop }: { add: WatchWord[]; drop: string[] },
): Promise<Settings> {
  return rewrite(library, (before) => {
    const gone = new Set([...drop, ...add.map(({ words }) => words)].map(watchKeyOf))
    const kept = before.watchWords.filter(({ words }) => !gone.has(watchKeyOf(words)))
    const watchWords = [...kept, ...add]
    if (watchWords.length > MOST_WATCH_WORDS) throw new TooManyWatchWords()
    return { ...before, watchWords }
  })
}

async function rewrite(library: Library, next: (before: Settings) => Settings): Promise<Settings> {
  return inOneWrite(library, async () => {
    const settings = next(settingsOf(await library.settings.get(SETTINGS_ID)))
    await library.settings.put({ id: SETTINGS_ID, ...settings })
    return settings
  })
}
