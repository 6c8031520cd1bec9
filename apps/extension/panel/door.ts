import type { Annotation, KeptInspection, Settings } from '@spotcheck/core'
import type { Saved } from '@spotcheck/library'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BackupDoor } from '../backup/reminder.tsx'
import type { Place } from '../library/place.ts'
import type { LossDoor } from '../loss/loss-notice.tsx'
import type { Answer, PageState, ToBackground, ToReader } from '../messages/messages.ts'
import type { Quoted } from '../quotations/as-text.ts'
import type { NamedFile } from '../screen/file-of.ts'
import type { ReadFormerNotes } from '../screen/former-notes.ts'

/** The tab that the panel stands beside. */
export interface Tab {
  id: number
  /** Null where Spotcheck has no access: the browser then hides the address. */
  url: string | null
  loading: boolean
}

export type Stop = () => void

/** The panel's only door to the browser: what it hears, what it asks for, what it hands out. */
export interface Door extends BackupDoor, LossDoor {
  /** The active tab of the panel's window: now, and whenever another takes its place or its page changes. */
  watchTab(see: (tab: Tab) => void): Stop
  /** What the reader in this tab says by itself. */
  watchReader(tab: number, see: (state: PageState) => void): Stop
  /** Where the marks start whose cards the reader opens in this tab. */
  watchTakenUp(tab: number, see: (start: number) => void): Stop
  /** Where the marks start that the reader wants to put right, in this tab: one that waits, and those to come. */
  watchToCorrect(tab: number, take: (start: number) => void): Stop
  /** Which pages Spotcheck may read, as match patterns: now and after every change. */
  watchAccess(see: (allowed: string[]) => void): Stop
  /** Asks the reader, by way of the browser; false where the answer is no. Only while a press is handled. */
  askForAccess(origins: string[]): Promise<boolean>
  takeBackAccess(origins: string[]): Promise<void>
  /** What the tab's reader sees after the message; null where no reader answers. */
  tellReader(tab: number, message: ToReader): Promise<PageState | null>
  /** Never throws: where the background cannot be reached, the answer says so. */
  tellBackground(message: ToBackground): Promise<Answer>
  /** What is saved of the page at this address, newest first: now and after every change. */
  watchHere(url: string, see: (annotations: Annotation[]) => void, fail: (problem: string) => void): Stop
  /** All kept records, newest first: now and after every change. */
  watchRecords(see: (records: KeptInspection[]) => void, fail: (problem: string) => void): Stop
  /** How much is kept: now and after every change. */
  watchCount(see: (count: number) => void, fail: (problem: string) => void): Stop
  /** The whole collection, newest first: now and after every change. */
  watchSaved(see: (saved: Saved) => void, fail: (problem: string) => void): Stop
  /** One address for all the addresses of a story. */
  pageOf(url: string): string
  /** Puts a quotation on the clipboard; throws where the browser does not allow it. */
  copy(quoted: Quoted): Promise<void>
  /** Puts plain text on the clipboard; throws where the browser does not allow it. */
  copyText(text: string): Promise<void>
  hand(file: NamedFile): void
  formerNotes: ReadFormerNotes
  /** The page of the whole collection, in a tab of its own, where it was left or at a place of it. */
  openLibrary(place?: Place): Promise<void>
  /** What the reader has chosen: now and after every change. */
  watchSettings(see: (settings: Settings) => void): Stop
}

const DoorContext = createContext<Door | null>(null)

export const DoorProvider = DoorContext.Provider

export function useDoor(): Door {
  const door = useContext(DoorContext)
  if (!door) throw new TypeError('The panel was rendered without its door: wrap it in DoorProvider.')
  return door
}
