import type { Library } from '@spotcheck/library'
import { handFile } from '../screen/hand-file.ts'
import { today } from '../screen/today.ts'
import { type BackupFile, backupFile, backupName } from './backup-file.ts'
import { canPickFile, pickFile, writePicked } from './picked-file.ts'
import { rememberBackup } from './remember.ts'

/**
 * Backs up into a file that the reader picks; null where none is picked. Where the browser lets us write into none, it is
 * handed over as a download, and nobody tells us whether that is kept. Only while a press is handled.
 */
export async function backUpToFile(library: Library, now: Date): Promise<BackupFile | null> {
  const file = canPickFile() ? await intoPicked(library, now) : await asDownload(library, now)
  if (file) await rememberBackup(library, now)
  return file
}

async function intoPicked(library: Library, now: Date): Promise<BackupFile | null> {
  const picked = await pickFile(backupName(today()))
  if (!picked) return null
  const file = await backupFile(library, { now: now.toISOString(), today: today() })
  await writePicked(picked, file.content)
  return { ...file, name: picked.name }
}

async function asDownload(library: Library, now: Date): Promise<BackupFile> {
  const file = await backupFile(library, { now: now.toISOString(), today: today() })
  handFile(file)
  return file
}
