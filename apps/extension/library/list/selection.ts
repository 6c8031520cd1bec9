import type { Row } from '@spotcheck/library'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Entries } from './entries.ts'

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
export function useSelection(entries: Entries): Selection {
  const [chosen, choose] = useState(NONE)
  const anchor = useRef(0)
  const rows = useMemo(() => {
    if (chosen.size === 0) return []
    const listed = new Map(entries.rows().map((row) => [row.id, row]))
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
      choose(new Set(entries.rows(from, to + 1).map(({ id }) => id)))
    },
    all: () => choose(new Set(entries.rows().map(({ id }) => id))),
    clear: () => choose(NONE),
  }
}

function idAt(entries: Entries, at: number): string | null {
  const entry = entries.at(at)
  return entry?.kind === 'row' ? entry.row.id : null
}
