import type { Annotation } from '@spotcheck/core'
import type { Saved } from '@spotcheck/library'
import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks'
import type { Answer, ToBackground } from '../messages/messages.ts'
import { useDoor } from './door.ts'

/** What the reader has saved, newest first, as the panel sees it now. */
export interface Collection {
  /** Null until the library has answered. */
  saved: Annotation[] | null
  /** How many records of the library this version cannot read; they stay as they are. */
  unreadable: number
  /** Why the library could not be read. */
  problem: string | null
  /** Asks the background for a change; what it answers is seen here at once. */
  change(message: ToBackground): Promise<Answer>
}

const NONE: Saved = { annotations: [], unreadable: [] }

/** The collection after a change that is known to be written, ahead of the library's own news of it. */
function learn({ annotations, unreadable }: Saved, changed: Annotation[]): Saved {
  const ids = new Set(changed.map(({ id }) => id))
  const untouched = annotations.filter(({ id }) => !ids.has(id))
  const kept = changed.filter(({ deleted }) => deleted === null)
  return { annotations: newestFirst([...untouched, ...kept]), unreadable }
}

/** In the order of the library: newest first, those saved together as they stand in their story. */
export function newestFirst(annotations: Annotation[]): Annotation[] {
  return annotations.toSorted(
    (a, b) => b.created.localeCompare(a.created) || a.target.selector[1].start - b.target.selector[1].start,
  )
}

/** Reads the collection live, for as long as the panel is open. */
export function useLiveCollection(): Collection {
  const door = useDoor()
  const [saved, setSaved] = useState<Saved | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => door.watchSaved(setSaved, setProblem), [door])

  const change = useCallback(
    async (message: ToBackground) => {
      const answer = await door.tellBackground(message)
      if (answer.ok) setSaved((before) => learn(before ?? NONE, answer.annotations))
      return answer
    },
    [door],
  )
  return useMemo(
    () => ({
      saved: saved?.annotations ?? null,
      unreadable: saved?.unreadable.length ?? 0,
      problem,
      change,
    }),
    [saved, problem, change],
  )
}

const CollectionContext = createContext<Collection | null>(null)

export const CollectionProvider = CollectionContext.Provider

export function useCollection(): Collection {
  const collection = useContext(CollectionContext)
  if (!collection) throw new Error('Render this inside CollectionProvider.')
  return collection
}
