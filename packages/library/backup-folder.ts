import * as z from 'zod/mini'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'

/** A folder that the reader has picked, in a browser that remembers such (https://wicg.github.io/file-system-access/). */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission(access: { mode: 'readwrite' }): Promise<PermissionState>
  /** Only while a press is handled, and on a page. */
  requestPermission(access: { mode: 'readwrite' }): Promise<PermissionState>
}

/** Where backups go by themselves. It belongs to this browser, and goes into no backup. */
const BackupFolder = z.object({
  handle: z.custom<FolderHandle>((value) => value instanceof FileSystemDirectoryHandle),
  everyDays: z.int().check(z.positive()),
  /** Why the last one was not written; null where it was. */
  problem: z.nullable(z.string()),
})
export type BackupFolder = z.infer<typeof BackupFolder>

/** Beside what the reader has chosen. */
const FOLDER_ID = 'backup-folder'

/** Null where none is chosen. */
export async function readBackupFolder(library: Library): Promise<BackupFolder | null> {
  const record = await inLibrary(library, () => library.settings.get(FOLDER_ID))
  return BackupFolder.safeParse(record).data ?? null
}

/** In place of another; null for none. */
export async function keepBackupFolder(library: Library, folder: BackupFolder | null): Promise<void> {
  await inOneWrite(library, async () => {
    if (folder) await library.settings.put({ id: FOLDER_ID, ...folder })
    else await library.settings.delete(FOLDER_ID)
  })
}
