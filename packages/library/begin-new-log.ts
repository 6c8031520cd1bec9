import { answered } from './answered.ts'

/** Nothing is kept in it. */
const SCRATCH = 'spotcheck-scratch'

/**
 * Has Chromium put in its tables what stands in its log, and begin a new log. Where a write broke off half-way (a full disk, a power cut, a
 * browser that was killed), Chromium reads the log up to there, and then writes on behind the broken piece: the next time it
 * opens the log, it takes all of it for damaged, and begins the whole collection anew, empty. Only a new log is
 * safe, and what makes it begin one is that a database is deleted. To other browsers it makes no difference.
 * @throws where the browser has no space for it, or refuses.
 */
export async function beginNewLog(): Promise<void> {
  const opening = indexedDB.open(SCRATCH)
  opening.onupgradeneeded = () => opening.result.createObjectStore('scratch').put(0, 0)
  const scratch = await answered(opening)
  scratch.close()
  await answered(indexedDB.deleteDatabase(SCRATCH))
}
