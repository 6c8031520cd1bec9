/** What runs in the library page: the extension's own code, so that what is asked for goes the reader's way. */
import { openLibrary, recentActs } from '@spotcheck/library'

export { tablesOf } from '@spotcheck/library/audit'
export { sendToBackground } from '../../messages/to-background.ts'

const library = openLibrary()

/** The number of the act that the reader can undo first. */
export async function lastAct(): Promise<number | null> {
  const [act] = (await recentActs(library)).acts
  return act?.seq ?? null
}
