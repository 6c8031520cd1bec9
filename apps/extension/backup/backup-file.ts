import { jsonPieces } from '@spotcheck/export'
import { backUp, type Library } from '@spotcheck/library'
import type { NamedFile } from '../screen/file-of.ts'

export interface BackupFile extends NamedFile {
  /** How many things are in it that this version can read. */
  count: number
  /** How many it cannot read: they are in it as they stand. */
  unreadable: number
  /** How many more are not in it, since no file could hold them. */
  leftOut: number
}

/** `day`: an ISO date. */
export function backupName(day: string): string {
  return `spotcheck-backup-${day}.json`
}

/** Everything in one file, with the day in its name; inside it says that it is the last backup. */
export async function backupFile(
  library: Library,
  { now, today }: { now: string; today: string },
): Promise<BackupFile> {
  const { settings, formerNotes, unreadable, leftOut, ...collection } = await backUp(library)
  const chosen = { ...settings, backup: { ...settings.backup, last: now } }
  const pieces = jsonPieces(collection, { formerNotes, settings: chosen, unreadable })
  return {
    name: backupName(today),
    content: new Blob([...pieces], { type: 'application/json' }),
    count: collection.annotations.length + collection.inspections.length,
    unreadable: unreadable.length,
    leftOut,
  }
}
