import { useEffect, useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem, useAnnounce } from '../../screen/announce.tsx'
import { useOptionsDoor } from '../door.ts'
import type { FolderDoor, FolderState } from '../folder-door.ts'
import { useBackup } from './use-backup.ts'

/** How often, in days. */
const OFTEN = [1, 7, 30] as const

/** The folder that backups go to by themselves, where the browser lets pages write into one. */
export function FolderBackup() {
  const { folder: door } = useOptionsDoor()
  const [folder, setFolder] = useState<FolderState | null>(null)
  useEffect(() => door?.watch(setFolder), [door])
  if (!door) return null
  return (
    <div class="folder">
      <h3>{t('options.folder.title')}</h3>
      {folder ? <Chosen door={door} folder={folder} /> : <p>{t('options.folder.none')}</p>}
      {!folder && <PickButton door={door} name={t('options.folder.pick')} />}
    </div>
  )
}

function Chosen({ door, folder }: { door: FolderDoor; folder: FolderState }) {
  const announce = useAnnounce()
  const { toFolder, problem } = useBackup()
  const { name, everyDays, mayWrite } = folder
  async function allow() {
    if (await door.allow()) await toFolder()
    else announce(t('options.folder.refused'))
  }
  return (
    <>
      <p>{t('options.folder.chosen', { name })}</p>
      {!mayWrite && (
        <div class="doubt">
          {t('options.folder.asks', { name })}
          <button type="button" onClick={allow}>
            {t('options.folder.allow')}
          </button>
        </div>
      )}
      {mayWrite && folder.problem !== null && (
        <Problem text={t('options.folder.failed', { reason: folder.problem })} />
      )}
      <Problem text={problem} />
      <label class="field">
        {t('options.folder.every')}
        <select
          value={String(everyDays)}
          onChange={({ currentTarget }) => door.every(Number(currentTarget.value))}
        >
          {OFTEN.map((days) => (
            <option key={days} value={String(days)}>
              {t('options.folder.days', { count: days })}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        {mayWrite && (
          <button type="button" onClick={toFolder}>
            {t('options.folder.now')}
          </button>
        )}
        <PickButton door={door} name={t('options.folder.another')} />
        <button
          type="button"
          class="plain"
          onClick={async () => {
            await door.forget()
            announce(t('options.folder.forgotten'))
          }}
        >
          {t('options.folder.forget')}
        </button>
      </div>
    </>
  )
}

/** A folder that was picked has its first backup at once. */
function PickButton({ door, name }: { door: FolderDoor; name: string }) {
  const { toFolder, problem } = useBackup()
  return (
    <>
      <button type="button" onClick={async () => (await door.pick()) && toFolder()}>
        {name}
      </button>
      <Problem text={problem} />
    </>
  )
}
