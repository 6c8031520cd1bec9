import type { Settings } from '@spotcheck/core'
import { useEffect, useState } from 'preact/hooks'
import { unsavedOf } from '../../backup/due.ts'
import { BackupReminder } from '../../backup/reminder.tsx'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'

/** Reminds of a backup by all that the panel knows to be kept. */
export function ReminderHere() {
  const door = useDoor()
  const { saved, records } = useCollection()
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => door.watchSettings(setSettings), [door])
  if (!settings || !saved) return null
  const { backup } = settings
  return <BackupReminder door={door} backup={backup} unsaved={unsavedOf([...saved, ...records], backup)} />
}
