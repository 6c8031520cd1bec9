import { changeSettings, type Library, readSettings } from '@spotcheck/library'

/** Writes down that everything was backed up now. */
export async function rememberBackup(library: Library, now: Date): Promise<void> {
  const { backup } = await readSettings(library)
  await changeSettings(library, { backup: { ...backup, last: now.toISOString() } })
}
