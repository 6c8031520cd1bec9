import { followActs } from '../follow-acts.ts'
import type { Library } from '../library.ts'
import { inLibrary } from '../opening.ts'
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
  return followActs<Collected>(
    library,
    {
      async readAll(isStopped) {
        const newest = await inLibrary(library, () => readNewest(library))
        if (!isStopped()) see({ rows: newest, ready: false, unreadable: 0 })
        return readAll(library)
      },
      readAnew: (before, acts) => readAnew(library, before, acts),
    },
    ({ rows, unreadable }) => see({ rows, ready: true, unreadable }),
    fail,
  )
}
