import type { Settings } from '@spotcheck/core'
import type { Comparison, Incoming } from '@spotcheck/library'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { BackupFile } from '../backup/backup-file.ts'
import type { Answer, ToBackground } from '../messages/messages.ts'
import type { Stop } from '../panel/door.ts'
import type { FolderDoor } from './folder-door.ts'

/** One of the extension's keys, as the browser has it. */
export interface Shortcut {
  name: string
  does: string
  /** “Alt+Shift+S”; empty where none is set. */
  keys: string
  /** The keys that Spotcheck asked for; empty for a command that asks for none. */
  wanted: string
}

/** What the browser says of the place where it keeps the collection. */
export interface Storage {
  /** By all that is kept for Spotcheck; null where the browser does not tell. */
  bytes: number | null
  /** Whether the browser promises not to clear it to make room. */
  isProtected: boolean
}

/** The options' only door to the browser, beside the panel's. */
export interface OptionsDoor {
  watchSettings(see: (settings: Settings) => void, fail: (problem: string) => void): Stop
  /** Never throws: where the background cannot be reached, the answer says so. */
  tellBackground(message: ToBackground): Promise<Answer>
  shortcuts(): Promise<Shortcut[]>
  /** The browser's own page, where its keys are chosen. */
  openShortcuts(): Promise<void>
  storage(): Promise<Storage>
  /** Asks the browser to protect it; whether it does now. */
  protect(): Promise<boolean>
  /** Puts all that is kept into a file, which the reader picks where the browser can. Null where none is picked. Only while a press is handled. */
  backUp(): Promise<BackupFile | null>
  /** Whether we know that a backup was kept: where the file is a download, the browser tells nobody. */
  knowsBackups: boolean
  /** Null where the browser lets no page write into folders. */
  folder: FolderDoor | null
  compare(incoming: Incoming): Promise<Comparison>
  /** In one transaction, as one act: its number, by which it is undone. Null where there was no news. */
  bringIn(incoming: Incoming): Promise<number | null>
  openWelcome(): Promise<void>
  /** ISO instant. */
  now(): string
  /** ISO date, by the reader's own clock. */
  today(): string
}

const OptionsDoorContext = createContext<OptionsDoor | null>(null)

export const OptionsDoorProvider = OptionsDoorContext.Provider

export function useOptionsDoor(): OptionsDoor {
  const door = useContext(OptionsDoorContext)
  if (!door) throw new TypeError('Render this inside OptionsDoorProvider.')
  return door
}
