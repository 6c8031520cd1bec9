import { lastAct } from './last-act.ts'
import type { Library } from './library.ts'
import { inLibrary } from './opening.ts'
import { readActs, type StoredAct } from './tables/acts.ts'
import { watch } from './watch.ts'

/** How a view reads what it shows. */
interface Reading<Seen> {
  readAll(isStopped: () => boolean): Promise<Seen>
  /** The same after some acts, of which only what they changed is read. */
  readAnew(before: Seen, acts: readonly StoredAct[]): Promise<Seen>
}

/**
 * What a view shows of the collection: all of it once, and again after every change, by whatever window.
 * @returns stops it.
 */
export function followActs<Seen>(
  library: Library,
  reading: Reading<Seen>,
  see: (seen: Seen) => void,
  fail: (error: unknown) => void,
): () => void {
  let seen: Seen | null = null
  let upTo = 0
  let stopped = false
  let turn = Promise.resolve()

  const stop = watch(
    () => inLibrary(library, () => lastAct(library)),
    (seq) => {
      turn = turn.then(() => (stopped ? undefined : catchUp(seq))).catch(fail)
    },
    fail,
  )
  return () => {
    stopped = true
    stop()
  }

  async function catchUp(seq: number): Promise<void> {
    // Where the last act is gone, everything was deleted.
    const learned = seen !== null && seq >= upTo ? await learn(seen) : null
    seen = learned ?? (await inLibrary(library, () => reading.readAll(() => stopped)))
    upTo = seq
    if (!stopped) see(seen)
  }

  /** Null where what was changed since is no longer known. */
  async function learn(before: Seen): Promise<Seen | null> {
    const acts = await actsSince(library, upTo)
    return acts && inLibrary(library, () => reading.readAnew(before, acts))
  }
}

/** What was done after an act; null where that is not known, or everything was deleted with the act itself. */
async function actsSince(library: Library, seq: number): Promise<StoredAct[] | null> {
  const records = await inLibrary(library, () => library.acts.where(':id').aboveOrEqual(seq).toArray())
  const { acts, odd } = readActs(records)
  const isKnown = odd.length === 0 && acts[0]?.seq === (seq || FIRST)
  return isKnown ? acts.filter((act) => act.seq > seq) : null
}

/** The act of a collection that had none. */
const FIRST = 1
