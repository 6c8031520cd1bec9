import {
  keepBackupFolder,
  type Library,
  lastChange,
  readBackupFolder,
  readSettings,
} from '@spotcheck/library'
import { today } from '../screen/today.ts'
import { type BackupFile, backupFile } from './backup-file.ts'
import { DAY } from './due.ts'
import { mayWrite } from './folder.ts'
import { rememberBackup } from './remember.ts'
import { writeFile } from './write-file.ts'

/** Puts a backup into the reader's folder, and remembers how that went. Null where there is no folder. */
export async function backUpToFolder(library: Library, now: Date): Promise<BackupFile | null> {
  const folder = await readBackupFolder(library)
  if (!folder) return null
  try {
    const file = await backupFile(library, { now: now.toISOString(), today: today() })
    const name = await writeFile(folder.handle, file.name, file.content)
    await rememberBackup(library, now)
    if (folder.problem !== null) await keepBackupFolder(library, { ...folder, problem: null })
    return { ...file, name }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    await keepBackupFolder(library, { ...folder, problem })
    throw error
  }
}

/** Whether it is time for the next backup into the folder: so many days after the last, where anything has changed since. */
async function isTimeFor(library: Library, everyDays: number, now: Date): Promise<boolean> {
  const [{ backup }, changed] = await Promise.all([readSettings(library), lastChange(library)])
  if (changed === null) return false
  if (backup.last === null) return true
  // The clock was set back since: nothing can be told by it, and a backup too many does no harm.
  if (backup.last > now.toISOString()) return true
  return changed > backup.last && now.getTime() - Date.parse(backup.last) >= everyDays * DAY
}

/** Backs up where a folder is chosen, it is time, and the browser does not want to ask first: then screens tell the reader. */
export async function backUpWhenDue(library: Library, now: Date): Promise<void> {
  const folder = await readBackupFolder(library)
  if (!folder || !(await isTimeFor(library, folder.everyDays, now))) return
  if (await mayWrite(folder.handle)) await backUpToFolder(library, now)
}

/** Whether it is time for a backup into the folder and the reader must see to it: the browser asks first, or writing went wrong. */
export async function doesFolderWait(library: Library, now: Date): Promise<boolean> {
  const folder = await readBackupFolder(library)
  if (!folder || !(await isTimeFor(library, folder.everyDays, now))) return false
  return folder.problem !== null || !(await mayWrite(folder.handle))
}
