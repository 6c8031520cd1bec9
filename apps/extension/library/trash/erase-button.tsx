import type { Row } from '@spotcheck/library'
import { useState } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'

/** Empties the trash for good, once the reader has said so twice. */
export function EraseButton({ rows }: { rows: readonly Row[] }) {
  const { ask, problem } = useAsking()
  const [asked, setAsked] = useState(false)
  if (rows.length === 0) return null
  const count = rows.length
  async function erase() {
    const done = t('library.erased', { count })
    if (await ask({ type: 'erase', ids: rows.map(({ id }) => id) }, done)) setAsked(false)
  }
  return (
    <>
      {asked ? (
        <fieldset class="sure">
          <legend class="unseen">{t('library.erase')}</legend>
          <span>{t('library.eraseSure', { count })}</span>
          <button type="button" class="primary" onClick={erase}>
            {t('library.eraseYes')}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {t('saved.cancel')}
          </button>
        </fieldset>
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          {t('library.erase')}
        </button>
      )}
      <Problem text={problem} />
    </>
  )
}
