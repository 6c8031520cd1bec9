import type { Annotation, KeptInspection, Settings } from '@spotcheck/core'
import type { Lately, Rows } from '@spotcheck/library'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BackupDoor } from '../backup/reminder.tsx'
import type { LossDoor } from '../loss/loss-notice.tsx'
import type { Answer, ToBackground } from '../messages/messages.ts'
import type { Stop } from '../panel/door.ts'
import type { NamedFile } from '../screen/file-of.ts'
import type { ReadFormerNotes } from '../screen/former-notes.ts'

/** The library page's only door to the browser. */
export interface LibraryDoor extends BackupDoor, LossDoor {
  /** The whole collection as rows: now and after every change. */
  followRows(see: (rows: Rows) => void, fail: (problem: string) => void): Stop
  /** What was done lately and can be undone: now and after every change. */
  followActs(see: (lately: Lately) => void): Stop
  /** In this order; what is gone is left out. */
  passages(ids: string[]): Promise<Annotation[]>
  /** In this order; what is gone is left out. */
  records(ids: string[]): Promise<KeptInspection[]>
  /** Never throws: where the background cannot be reached, the answer says so. */
  tellBackground(message: ToBackground): Promise<Answer>
  formerNotes: ReadFormerNotes
  /** Gives the reader a file. */
  hand(file: NamedFile): void
  /** By all that the browser keeps for Spotcheck; null where it does not tell. */
  bytesUsed(): Promise<number | null>
  /** What the reader has chosen: now and after every change. */
  watchSettings(see: (settings: Settings) => void): Stop
}

const LibraryDoorContext = createContext<LibraryDoor | null>(null)

export const LibraryDoorProvider = LibraryDoorContext.Provider

export function useLibraryDoor(): LibraryDoor {
  const door = useContext(LibraryDoorContext)
  if (!door) throw new TypeError('Render this inside LibraryDoorProvider.')
  return door
}
