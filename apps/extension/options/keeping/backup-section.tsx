import { NotACollection, type ReadIn, readJson } from '@spotcheck/export'
import type { Comparison, Backup as Kept } from '@spotcheck/library'
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
      <Restore />
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
  const { toFile, problem } = useBackup()
  return (
    <div class="backup">
      <h3>{t('options.backup.title')}</h3>
      <p>
        {backup.last === null
          ? t('options.backup.never')
          : t('options.backup.last', { date: dateText(backup.last.slice(0, 10)) })}
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

type Chosen = { file: string; read: ReadIn; comparison: Comparison }

/** Brings a backup in again: first what it would change is shown, then the reader decides. */
function Restore() {
  const door = useOptionsDoor()
  const announce = useAnnounce()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function open(input: HTMLInputElement) {
    const [file] = input.files ?? []
    setChosen(null)
    setProblem(null)
    if (!file) return
    try {
      const read = readJson(await file.text())
      setChosen({ file: file.name, read, comparison: await door.compare(read) })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const reason = error.message
      setProblem(error instanceof NotACollection ? reason : t('options.backup.unread', { reason }))
    }
    // The same file can be chosen again.
    input.value = ''
  }

  async function restore(backup: Kept) {
    try {
      await door.restore(backup)
      announce(t('options.backup.restored'))
      setChosen(null)
    } catch (error) {
      setProblem(
        t('options.backup.notRestored', { reason: error instanceof Error ? error.message : String(error) }),
      )
    }
  }

  return (
    <div class="restore">
      <h3>{t('options.backup.restoreTitle')}</h3>
      <label class="field">
        {t('options.backup.choose')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => open(currentTarget)}
        />
      </label>
      <Problem text={problem} />
      {chosen && <Preview chosen={chosen} restore={restore} cancel={() => setChosen(null)} />}
    </div>
  )
}

interface PreviewProps {
  chosen: Chosen
  restore(backup: Kept): Promise<void>
  cancel(): void
}

function Preview({ chosen: { file, read, comparison }, restore, cancel }: PreviewProps) {
  return (
    <div class="preview">
      <h3>{file}</h3>
      <ul>
        <li>{t('options.backup.fresh', { count: comparison.fresh })}</li>
        <li>{t('options.backup.newer', { count: comparison.newer })}</li>
        <li>{t('options.backup.known', { count: comparison.known })}</li>
        {read.unreadable > 0 && <li>{t('options.backup.unreadable', { count: read.unreadable })}</li>}
        {read.settings && <li>{t('options.backup.withSettings')}</li>}
      </ul>
      <div class="actions">
        <button type="button" class="primary" onClick={() => restore(read)}>
          {t('options.backup.restore')}
        </button>
        <button type="button" onClick={cancel}>
          {t('saved.cancel')}
        </button>
      </div>
    </div>
  )
}
