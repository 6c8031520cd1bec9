import type { Annotation, KeptInspection } from '@spotcheck/core'
import { asInStory, newestFirst, type Saved } from '@spotcheck/library'
import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { ToBackground } from '../messages/messages.ts'
import type { Change } from '../screen/changing.ts'
import { useDoor } from './door.ts'

/** What the reader has saved, newest first, as the panel sees it now. */
export interface Collection {
  /** How much is kept; null until somebody wants to know the others (`readOthers`) and the library has answered. */
  count: number | null
  /** All passages; null until somebody wants to see them (`readAll`) and the library has answered. */
  saved: Annotation[] | null
  /** Kept records; empty until the same. */
  records: KeptInspection[]
  /** How many records of the library this version cannot read; they stay as they are. */
  unreadable: number
  /** Why the library could not be read. */
  problem: string | null
  /** Reads records, and counts everything, from now on: in a large collection what belongs to the page beside would wait for it. */
  readOthers(): void
  /** Reads all passages, from now on: they may be very many, and beside a page only its own are needed. */
  readAll(): void
  change: Change
}

function withChanged<Item extends { id: string; deleted: string | null }>(
  before: Item[],
  changed: Item[],
): Item[] {
  const ids = new Set(changed.map(({ id }) => id))
  return [...before.filter(({ id }) => !ids.has(id)), ...changed.filter(({ deleted }) => deleted === null)]
}

/** Reads the collection live, for as long as the panel is open. */
export function useLiveCollection(): Collection {
  const door = useDoor()
  const [count, setCount] = useState<number | null>(null)
  const [records, setRecords] = useState<KeptInspection[]>([])
  const [areOthersWanted, wantOthers] = useState(false)
  const [isWanted, want] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(
    () => (areOthersWanted ? door.watchRecords(setRecords, setProblem) : undefined),
    [door, areOthersWanted],
  )
  useEffect(
    () => (areOthersWanted ? door.watchCount(setCount, setProblem) : undefined),
    [door, areOthersWanted],
  )
  useEffect(() => (isWanted ? door.watchSaved(setSaved, setProblem) : undefined), [door, isWanted])
  const readOthers = useCallback(() => wantOthers(true), [])
  const readAll = useCallback(() => want(true), [])

  /** What is known to be written is shown ahead of the library's own news of it. */
  const change = useCallback(
    async (message: ToBackground) => {
      const answer = await door.tellBackground(message)
      if (!answer.ok) return answer
      const { annotations, inspections = [] } = answer
      setRecords((before) => withChanged(before, inspections).sort(newestFirst))
      setSaved(
        (before) =>
          before && { ...before, annotations: withChanged(before.annotations, annotations).sort(asInStory) },
      )
      return answer
    },
    [door],
  )
  return useMemo(
    () => ({
      count,
      saved: saved?.annotations ?? null,
      records,
      unreadable: saved?.unreadable.length ?? 0,
      problem,
      readOthers,
      readAll,
      change,
    }),
    [count, saved, records, problem, readOthers, readAll, change],
  )
}

const CollectionContext = createContext<Collection | null>(null)

export const CollectionProvider = CollectionContext.Provider

export function useCollection(): Collection {
  const collection = useContext(CollectionContext)
  if (!collection) throw new TypeError('Render this inside CollectionProvider.')
  return collection
}
