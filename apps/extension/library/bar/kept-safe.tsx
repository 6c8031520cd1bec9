import type { Settings } from '@spotcheck/core'
import { useEffect, useId, useState } from 'preact/hooks'
import type { Unsaved } from '../../backup/due.ts'
import { BackupReminder } from '../../backup/reminder.tsx'
import { dateText } from '../../locales/dates.ts'
import { language, t } from '../../locales/t.ts'
import { useLibraryDoor } from '../door.ts'
import { useLately, useRows } from '../rows.ts'

const megabytes = new Intl.NumberFormat(language(), {
  style: 'unit',
  unit: 'megabyte',
  maximumFractionDigits: 1,
})

/** Where the collection is, and when a copy of it was made. */
export function KeptSafe() {
  const door = useLibraryDoor()
  const [bytes, setBytes] = useState<number | null>(null)
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    door.bytesUsed().then(setBytes)
  }, [door])
  useEffect(() => door.watchSettings(setSettings), [door])
  const id = useId()
  const backup = settings?.backup
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('bar.safe')}</h2>
      <div class="kept-safe">
        {bytes !== null && <p>{t('bar.here', { size: megabytes.format(bytes / 1_000_000) })}</p>}
        {backup && (
          <p>
            {backup.last === null
              ? t('bar.noBackup')
              : t('bar.lastBackup', { date: dateText(backup.last.slice(0, 10)) })}
          </p>
        )}
        <div class="actions">
          <button type="button" class="plain" onClick={() => door.openOptions('backup')}>
            {t('bar.backups')}
          </button>
          <button type="button" class="plain" onClick={() => door.openOptions('import')}>
            {t('bar.import')}
          </button>
        </div>
      </div>
      {backup && <Reminder backup={backup} />}
    </section>
  )
}

/** Acts are remembered for as long as they can be undone: that is many more than a reader would want to lose. */
function Reminder({ backup }: { backup: Settings['backup'] }) {
  const door = useLibraryDoor()
  const { kept, ready } = useRows()
  const { acts } = useLately()
  if (!ready) return null
  const since = acts.filter(({ at }) => backup.last === null || at > backup.last)
  const unsaved: Unsaved = {
    first: kept.at(-1)?.created ?? null,
    count: since.reduce((sum, { count }) => sum + count, 0),
  }
  return <BackupReminder door={door} backup={backup} unsaved={unsaved} />
}
