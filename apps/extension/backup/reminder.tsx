import type { Settings } from '@spotcheck/core'
import { useEffect, useState } from 'preact/hooks'
import { dateText } from '../locales/dates.ts'
import { t } from '../locales/t.ts'
import { isBackupDue, type Unsaved } from './due.ts'

/** What a screen knows of backups; the browser's doors of panel and library have it. */
export interface BackupDoor {
  /** Whether the folder for backups waits for the reader. */
  doesFolderWait(): Promise<boolean>
  /** All that can be chosen, or the part of it with this id. */
  openOptions(part?: string): Promise<void>
  /** ISO date. */
  today(): string
}

interface Props {
  door: BackupDoor
  backup: Settings['backup']
  unsaved: Unsaved
}

/** Reminds of a backup when it is time for one, and leads to it. */
export function BackupReminder({ door, backup, unsaved }: Props) {
  const [waits, setWaits] = useState(false)
  useEffect(() => {
    door.doesFolderWait().then(setWaits)
  }, [door, backup])
  if (!waits && !isBackupDue(backup, unsaved, door.today())) return null
  return (
    <p class="doubt">
      {waits ? t('saved.backUp.waits') : inWords(backup, unsaved.count)}
      <button type="button" onClick={() => door.openOptions('backup')}>
        {t('saved.backUp.open')}
      </button>
    </p>
  )
}

function inWords({ last }: Settings['backup'], count: number): string {
  return last === null
    ? t('saved.backUp.never')
    : t('saved.backUp.old', { date: dateText(last.slice(0, 10)), count })
}
