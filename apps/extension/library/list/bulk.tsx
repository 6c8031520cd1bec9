import { t } from '../../locales/t.ts'
import { ExportRows } from './export-rows.tsx'
import type { Selection } from './selection.ts'
import { TagMenu } from './tag-menu.tsx'

interface Props {
  selection: Selection
  inTrash: boolean
  remove(): void
  restore(): void
}

/** What can be done with all that is chosen. */
export function Bulk({ selection, inTrash, remove, restore }: Props) {
  const { rows, all, clear } = selection
  return (
    <fieldset class="bulk">
      <legend class="unseen">{t('library.bulk')}</legend>
      <b role="status">{t('library.chosen', { count: rows.length })}</b>
      {inTrash ? (
        <button type="button" onClick={restore}>
          {t('library.restore')}
        </button>
      ) : (
        <>
          <TagMenu rows={rows} />
          <ExportRows rows={rows} />
          <button type="button" onClick={remove}>
            {t('library.delete')}
          </button>
        </>
      )}
      <button type="button" class="plain" onClick={all}>
        {t('library.chooseAll')}
      </button>
      <button type="button" class="plain" onClick={clear}>
        {t('library.chooseNone')}
      </button>
    </fieldset>
  )
}
