import type { Settings } from '@spotcheck/core'
import { useEffect, useState } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import { isBackupDue } from './backup-due.ts'

/** Reminds of a backup when it is time for one. */
export function BackupReminder() {
  const door = useDoor()
  const { saved, records } = useCollection()
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => door.watchSettings(setSettings), [door])
  if (!settings || !saved) return null
  const { backup } = settings
  if (!isBackupDue(backup, [...saved, ...records], door.today())) return null
  return (
    <p class="doubt">
      {backup.last === null
        ? t('saved.backUp.never')
        : t('saved.backUp.old', { date: dateText(backup.last.slice(0, 10)) })}
      <button type="button" onClick={() => door.openOptions('backup')}>
        {t('saved.backUp.open')}
      </button>
    </p>
  )
}
