import type { Library } from '../library.ts'
import { inLibrary } from '../opening.ts'
import { StoredAct } from '../tables/acts.ts'
import { watch } from '../watch.ts'
import { type Collected, readAll, readAnew, readNewest } from './read-rows.ts'
import type { Row } from './row.ts'

export interface Rows {
  /** Newest first, those in the trash among them. */
  rows: readonly Row[]
  /** False while only the newest are there and the others are being read. */
  ready: boolean
  /** How many passages and records this version cannot read; they stay as they are. */
  unreadable: number
}

/**
 * The whole collection as rows: the newest at once, all of them as soon as they are read, and again after every change,
 * by whatever window, of which only what has changed is read.
 * @returns stops it.
 */
export function followRows(
  library: Library,
  see: (rows: Rows) => void,
  fail: (error: unknown) => void,
): () => void {
  let collected: Collected | null = null
  let upTo = 0
  let stopped = false
  let turn = Promise.resolve()

  const stop = watch(
    () => lastAct(library),
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
    const learned = collected && seq >= upTo ? await learn(collected) : null
    collected = learned ?? (await load())
    upTo = seq
    show({ ...collected, ready: true })
  }

  /** Null where what was changed since is no longer known. */
  async function learn(before: Collected): Promise<Collected | null> {
    const acts = await actsSince(library, upTo)
    return acts && inLibrary(library, () => readAnew(library, before, acts))
  }

  async function load(): Promise<Collected> {
    const newest = await inLibrary(library, () => readNewest(library))
    show({ rows: newest, ready: false, unreadable: 0 })
    return inLibrary(library, () => readAll(library))
  }

  function show({ rows, ready, unreadable }: Rows): void {
    if (!stopped) see({ rows, ready, unreadable })
  }
}

function lastAct(library: Library): Promise<number> {
  return inLibrary(library, async () => {
    // A reading of keys alone is not told of new ones by Dexie, a count is.
    await library.acts.count()
    const [seq = 0] = await library.acts.orderBy(':id').reverse().limit(1).primaryKeys()
    return seq
  })
}

/** What was done after an act; null where that is no longer known. */
async function actsSince(library: Library, seq: number): Promise<StoredAct[] | null> {
  const records = await inLibrary(library, () => library.acts.where(':id').above(seq).toArray())
  const acts = records.map((record) => StoredAct.parse(record))
  const [first] = acts
  return first && first.seq > seq + 1 ? null : acts
}
