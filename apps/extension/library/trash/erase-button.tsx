import type { Row } from '@spotcheck/library'
import { t } from '../../locales/t.ts'
import { Problem } from '../../screen/announce.tsx'
import { useAsking } from '../../screen/asking.ts'
import { Menu } from '../menu.tsx'

/** Empties the trash for good, once the reader has said so twice. */
export function EraseButton({ rows }: { rows: readonly Row[] }) {
  const { ask, problem } = useAsking()
  if (rows.length === 0) return null
  const count = rows.length
  const erase = () => ask({ type: 'erase', ids: rows.map(({ id }) => id) }, t('library.erased', { count }))
  return (
    <Menu name={t('library.erase')}>
      <p>{t('library.eraseSure', { count })}</p>
      <button type="button" class="danger" onClick={erase}>
        {t('library.eraseYes')}
      </button>
      <Problem text={problem} />
    </Menu>
  )
}
