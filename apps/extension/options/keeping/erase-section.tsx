import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { Section } from '../section.tsx'
import { useChoosing } from '../settings.ts'
import { useBackup } from './use-backup.ts'

/** Deletes all that is kept, once the reader has typed that this is meant. */
export function EraseSection() {
  const choose = useChoosing()
  const { toFile, problem } = useBackup()
  const [typed, setTyped] = useState('')
  const word = t('options.erase.word')
  const isMeant = typed.trim().toLowerCase() === word.toLowerCase()

  async function erase(event: Event) {
    event.preventDefault()
    if (isMeant && (await choose({ type: 'delete-everything' }, t('options.erase.done')))) setTyped('')
  }

  return (
    <Section id="erase" title={t('options.titles.erase')} about={t('options.erase.about')}>
      <button type="button" onClick={toFile}>
        {t('options.erase.first')}
      </button>
      <Problem text={problem} />
      <form onSubmit={erase}>
        <label class="field">
          {t('options.erase.type', { word })}
          <input
            type="text"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="danger" aria-disabled={!isMeant}>
          {t('options.erase.erase')}
        </button>
      </form>
    </Section>
  )
}
