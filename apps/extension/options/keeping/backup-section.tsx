import { useEffect, useState } from 'preact/hooks'
import { dateText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { type Storage, useOptionsDoor } from '../door.ts'
import { Section } from '../section.tsx'
import { useChoosing, useSettings } from '../settings.ts'
import { FolderBackup } from './folder-backup.tsx'
import { sizeText } from './size-text.ts'
import { useBackup } from './use-backup.ts'

/** How the collection is kept safe: where it lies, and copies of it. */
export function BackupSection() {
  return (
    <Section id="backup" title={t('options.titles.backup')} about={t('options.backup.about')}>
      <StorageUsed />
      <MakeBackup />
      <FolderBackup />
    </Section>
  )
}

function StorageUsed() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  const [storage, setStorage] = useState<Storage | null>(null)
  const look = async () => setStorage(await door.storage())
  useEffect(() => {
    look()
  }, [door])

  async function protect() {
    announce(t((await door.protect()) ? 'options.backup.protected' : 'options.backup.refused'))
    await look()
  }

  if (!storage) return null
  return (
    <div class="storage">
      {storage.bytes !== null && <p>{t('options.backup.used', { size: sizeText(storage.bytes) })}</p>}
      <p>{t(storage.isProtected ? 'options.backup.protected' : 'options.backup.unprotected')}</p>
      {!storage.isProtected && (
        <button type="button" onClick={protect}>
          {t('options.backup.protect')}
        </button>
      )}
    </div>
  )
}

/** Days and changes between reminders that can be chosen; null is never. */
const REMINDERS = { remindAfter: [7, 30, 90, null], remindAfterChanges: [20, 100, 500, null] } as const
const REMINDER_TEXTS = {
  remindAfter: { name: 'options.backup.remind', after: 'options.backup.days' },
  remindAfterChanges: { name: 'options.backup.remindChanges', after: 'options.backup.changes' },
} as const

function MakeBackup() {
  const { backup } = useSettings()
  const { knowsBackups } = useOptionsDoor()
  const { toFile, problem } = useBackup()
  return (
    <div class="backup">
      <h3>{t('options.backup.title')}</h3>
      <p>
        {backup.last === null
          ? t('options.backup.never')
          : t(knowsBackups ? 'options.backup.last' : 'options.backup.handed', {
              date: dateText(backup.last.slice(0, 10)),
            })}
      </p>
      <button type="button" class="primary" onClick={toFile}>
        {t('options.backup.make')}
      </button>
      <Problem text={problem} />
      <ReminderChoice by="remindAfter" />
      <ReminderChoice by="remindAfterChanges" />
    </div>
  )
}

function ReminderChoice({ by }: { by: keyof typeof REMINDERS }) {
  const { backup } = useSettings()
  const choose = useChoosing()
  const { name, after } = REMINDER_TEXTS[by]
  return (
    <label class="field">
      {t(name)}
      <select
        value={String(backup[by])}
        onChange={({ currentTarget }) => {
          const chosen = REMINDERS[by].find((number) => String(number) === currentTarget.value) ?? null
          choose(
            { type: 'change-settings', change: { backup: { ...backup, [by]: chosen } } },
            t('options.backup.reminderChanged'),
          )
        }}
      >
        {REMINDERS[by].map((count) => (
          <option key={count} value={String(count)}>
            {count === null ? t('options.backup.noReminder') : t(after, { count })}
          </option>
        ))}
      </select>
    </label>
  )
}
