/** The reader's folder for backups, as the options see it. */
import {
  type FolderHandle,
  keepBackupFolder,
  type Library,
  readBackupFolder,
  watch,
} from '@spotcheck/library'
import type { BackupFile } from '../backup/backup-file.ts'
import { askToWrite, canPickFolder, mayWrite, pickFolder } from '../backup/folder.ts'
import { backUpToFolder } from '../backup/to-folder.ts'
import type { Stop } from '../panel/door.ts'

export interface FolderState {
  name: string
  everyDays: number
  /** Why the last backup was not written; null where it was. */
  problem: string | null
  /** False where the browser asks the reader again before anything is written. */
  mayWrite: boolean
}

export interface FolderDoor {
  /** Null where none is chosen: now and after every change. */
  watch(see: (folder: FolderState | null) => void): Stop
  /** Has the reader pick one, and says whether one was picked. Only while a press is handled, as is the next. */
  pick(): Promise<boolean>
  /** Has the browser ask again; whether it lets us write now. */
  allow(): Promise<boolean>
  every(days: number): Promise<void>
  forget(): Promise<void>
  /** Puts a backup into it now. */
  backUp(): Promise<BackupFile | null>
}

const WEEK = 7

/** Null where the browser lets no page write into folders. */
export function openFolderDoor(library: Library): FolderDoor | null {
  if (!canPickFolder) return null
  const keep = (handle: FolderHandle, everyDays: number) =>
    keepBackupFolder(library, { handle, everyDays, problem: null })
  return {
    watch: (see) =>
      watch(
        () => stateOf(library),
        see,
        // Where the library cannot be read, the page says so.
        () => {},
      ),
    async pick() {
      const handle = await pickFolder()
      if (!handle) return false
      const before = await readBackupFolder(library)
      await keep(handle, before?.everyDays ?? WEEK)
      return true
    },
    async allow() {
      const folder = await readBackupFolder(library)
      if (!folder || !(await askToWrite(folder.handle))) return false
      await keep(folder.handle, folder.everyDays)
      return true
    },
    async every(everyDays) {
      const folder = await readBackupFolder(library)
      if (folder) await keepBackupFolder(library, { ...folder, everyDays })
    },
    forget: () => keepBackupFolder(library, null),
    backUp: () => backUpToFolder(library, new Date()),
  }
}

async function stateOf(library: Library): Promise<FolderState | null> {
  const folder = await readBackupFolder(library)
  if (!folder) return null
  const { handle, everyDays, problem } = folder
  return { name: handle.name, everyDays, problem, mayWrite: await mayWrite(handle) }
}
