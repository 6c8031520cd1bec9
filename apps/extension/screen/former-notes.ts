import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

export interface FormerNote {
  note: string
  /** When another text took its place, ISO. */
  until: string
}

/** What the note of a saved passage said before, newest first. */
export type ReadFormerNotes = (id: string) => Promise<FormerNote[]>

const FormerNotesContext = createContext<ReadFormerNotes | null>(null)

export const FormerNotesProvider = FormerNotesContext.Provider

/** Nothing until it is read. */
export function useFormerNotes(id: string): readonly FormerNote[] {
  const read = useContext(FormerNotesContext)
  if (!read) throw new TypeError('Render this inside FormerNotesProvider.')
  const [notes, setNotes] = useState<readonly FormerNote[]>([])
  useEffect(() => {
    let stopped = false
    read(id).then(
      (found) => stopped || setNotes(found),
      // Why the library cannot be read is told where its items are missing.
      () => {},
    )
    return () => {
      stopped = true
    }
  }, [read, id])
  return notes
}
