import { useState } from 'preact/hooks'
import type { BackupFile } from '../../backup/backup-file.ts'
import { t } from '../../locales/t.ts'
import { useAnnounce } from '../../screen/announce.tsx'
import { useOptionsDoor } from '../door.ts'
import { useSettings } from '../settings.ts'

/** Makes a backup, and says what is in it or why it was not made. */
export function useBackup() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  const { backup } = useSettings()
  const [problem, setProblem] = useState<string | null>(null)

  async function make(write: () => Promise<BackupFile | null>) {
    try {
      const file = await write()
      if (file) announce(doneInWords(file))
      setProblem(null)
    } catch (error) {
      setProblem(
        t('options.backup.failed', { reason: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  /** As a file that the browser downloads. */
  async function download() {
    const last = door.now()
    const file = await door.backUp(last)
    door.hand(file)
    await door.tellBackground({ type: 'change-settings', change: { backup: { ...backup, last } } })
    return file
  }
  return {
    problem,
    toFile: () => make(download),
    toFolder: () => make(async () => (await door.folder?.backUp()) ?? null),
  }
}

function doneInWords({ name, count, unreadable, leftOut }: BackupFile): string {
  return [
    t('options.backup.done', { count, file: name }),
    unreadable > 0 && t('options.backup.doneUnreadable', { count: unreadable }),
    leftOut > 0 && t('options.backup.doneLeftOut', { count: leftOut }),
  ]
    .filter(Boolean)
    .join(' ')
}
