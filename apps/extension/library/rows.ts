import type { Annotation, KeptInspection } from '@spotcheck/core'
import type { Lately, Row, Rows } from '@spotcheck/library'
import { createContext } from 'preact'
import { useContext, useEffect, useReducer, useRef, useState } from 'preact/hooks'
import { useLibraryDoor } from './door.ts'

/** The collection as the library page sees it now. */
export interface Collected extends Rows {
  /** Those that are not in the trash. */
  kept: readonly Row[]
}

export interface Followed {
  /** Null until the library has answered. */
  collected: Collected | null
  /** Why it could not be read. */
  problem: string | null
}

export function useFollowedRows(): Followed {
  const door = useLibraryDoor()
  const [followed, setFollowed] = useState<Followed>({ collected: null, problem: null })
  useEffect(
    () =>
      door.followRows(
        (rows) => {
          const kept = rows.rows.filter(({ deleted }) => deleted === null)
          setFollowed({ collected: { ...rows, kept }, problem: null })
        },
        (problem) => setFollowed((before) => ({ ...before, problem })),
      ),
    [door],
  )
  return followed
}

const RowsContext = createContext<Collected | null>(null)

export const RowsProvider = RowsContext.Provider

export function useRows(): Collected {
  const rows = useContext(RowsContext)
  if (!rows) throw new TypeError('Render this inside RowsProvider.')
  return rows
}

/** What was done lately and can be undone. */
export function useLately(): Lately {
  const door = useLibraryDoor()
  const [lately, setLately] = useState<Lately>({ acts: [], unreadable: 0 })
  useEffect(() => door.followActs(setLately), [door])
  return lately
}

/** What a row is a short form of. */
export type Item = { passage: Annotation } | { record: KeptInspection }

/** How many items that are out of sight are remembered. */
const REMEMBERED = 500

/** Reads what the rows in sight are short for; null: not read yet. What has changed is shown as it was until it is read again. */
export function useItems(rows: readonly Row[]): (row: Row) => Item | null {
  const door = useLibraryDoor()
  const known = useRef(new Map<string, { row: Row; item: Item }>())
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)

  useEffect(() => {
    const missing = rows.filter((row) => known.current.get(row.id)?.row !== row)
    if (missing.length === 0) return
    let stopped = false
    readItems(door, missing).then((items) => {
      if (stopped) return
      for (const row of missing) {
        const item = items.get(row.id)
        if (item) known.current.set(row.id, { row, item })
      }
      forget(known.current, rows)
      redraw(undefined)
    })
    return () => {
      stopped = true
    }
  }, [door, rows])
  return ({ id }) => known.current.get(id)?.item ?? null
}

type Door = ReturnType<typeof useLibraryDoor>

async function readItems(door: Door, rows: readonly Row[]): Promise<Map<string, Item>> {
  const idsOf = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  const [passages, records] = await Promise.all([
    door.passages(idsOf('passage')),
    door.records(idsOf('record')),
  ])
  return new Map<string, Item>([
    ...passages.map((passage): [string, Item] => [passage.id, { passage }]),
    ...records.map((record): [string, Item] => [record.id, { record }]),
  ])
}

/** The oldest first, but nothing that is in sight. */
function forget(known: Map<string, { row: Row }>, rows: readonly Row[]): void {
  const seen = new Set(rows.map(({ id }) => id))
  for (const id of known.keys()) {
    if (known.size <= REMEMBERED) return
    if (!seen.has(id)) known.delete(id)
  }
}

/** All records among these rows; null until they are read. */
export function useRecords(rows: readonly Row[]): readonly KeptInspection[] | null {
  const door = useLibraryDoor()
  const [records, setRecords] = useState<readonly KeptInspection[] | null>(null)
  useEffect(() => {
    let stopped = false
    const ids = rows.filter(({ kind }) => kind === 'record').map(({ id }) => id)
    door.records(ids).then((read) => stopped || setRecords(read))
    return () => {
      stopped = true
    }
  }, [door, rows])
  return records
}
