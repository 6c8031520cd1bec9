import type { Annotation, KeptInspection } from '@spotcheck/core'
import type { Row } from '@spotcheck/library'
import { useEffect, useState } from 'preact/hooks'
import { useLibraryDoor } from '../door.ts'

export interface SavedOf {
  passages: readonly Annotation[]
  records: readonly KeptInspection[]
}

const NOTHING: SavedOf = { passages: [], records: [] }

/** What these rows are short for; nothing until it is read. */
export function useSavedOf(rows: readonly Row[]): SavedOf {
  const door = useLibraryDoor()
  const [saved, setSaved] = useState(NOTHING)
  useEffect(() => {
    let stopped = false
    const idsOf = (kind: Row['kind']) => rows.filter((row) => row.kind === kind).map(({ id }) => id)
    Promise.all([door.passages(idsOf('passage')), door.records(idsOf('record'))]).then(
      ([passages, records]) => stopped || setSaved({ passages, records }),
    )
    return () => {
      stopped = true
    }
  }, [door, rows])
  return saved
}
