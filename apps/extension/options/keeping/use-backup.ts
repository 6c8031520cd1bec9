import { useState } from 'preact/hooks'
import type { BackupFile } from '../../backup/backup-file.ts'
import { t } from '../../locales/t.ts'
import { useAnnounce } from '../../screen/announce.tsx'
import { useOptionsDoor } from '../door.ts'

/** Makes a backup, and says what is in it or why it was not made. */
export function useBackup() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)

  async function make(write: () => Promise<BackupFile | null>, isKnown: boolean) {
    try {
      const file = await write()
      announce(file ? doneInWords(file, isKnown) : t('options.backup.none'))
      setProblem(null)
    } catch (error) {
      setProblem(
        t('options.backup.failed', { reason: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  return {
    problem,
    toFile: () => make(() => door.backUp(), door.knowsBackups),
    toFolder: () => make(async () => (await door.folder?.backUp()) ?? null, true),
  }
}

function doneInWords({ name, count, unreadable, leftOut }: BackupFile, isKnown: boolean): string {
  return [
    t('options.backup.done', { count, file: name }),
    unreadable > 0 && t('options.backup.doneUnreadable', { count: unreadable }),
    leftOut > 0 && t('options.backup.doneLeftOut', { count: leftOut }),
    !isKnown && t('options.backup.doneHanded'),
  ]
    .filter(Boolean)
    .join(' ')
}
