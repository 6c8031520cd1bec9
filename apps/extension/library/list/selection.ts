import type { Row } from '@spotcheck/library'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Entry } from './entries.ts'

export interface Selection {
  /** In the order of the list. */
  rows: readonly Row[]
  has(row: Row): boolean
  turn(at: number): void
  /** All from the one that was last chosen to this one. */
  extendTo(at: number): void
  all(): void
  clear(): void
}

const NONE: ReadonlySet<string> = new Set()

/** What is chosen in the list. What leaves the list is not chosen any more. */
export function useSelection(entries: readonly Entry[]): Selection {
  const [chosen, choose] = useState(NONE)
  const anchor = useRef(0)
  const rows = useMemo(() => {
    if (chosen.size === 0) return []
    const listed = new Map(rowsIn(entries).map((row) => [row.id, row]))
    return [...listed.values()].filter(({ id }) => chosen.has(id))
  }, [entries, chosen])

  return {
    rows,
    has: ({ id }) => chosen.has(id),
    turn(at) {
      anchor.current = at
      const id = idAt(entries, at)
      if (id === null) return
      const others = [...chosen].filter((each) => each !== id)
      choose(new Set(chosen.has(id) ? others : [...others, id]))
    },
    extendTo(at) {
      const [from, to] = [Math.min(anchor.current, at), Math.max(anchor.current, at)]
      choose(new Set(rowsIn(entries.slice(from, to + 1)).map(({ id }) => id)))
    },
    all: () => choose(new Set(rowsIn(entries).map(({ id }) => id))),
    clear: () => choose(NONE),
  }
}

function rowsIn(entries: readonly Entry[]): Row[] {
  return entries.flatMap((entry) => (entry.kind === 'row' ? [entry.row] : []))
}

function idAt(entries: readonly Entry[], at: number): string | null {
  const entry = entries[at]
  return entry?.kind === 'row' ? entry.row.id : null
}
