import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { councilHeading, councilStanding } from '../council.ts'
import { useCorrecting } from './correcting.ts'
import { CorrectionForm } from './correction-form.tsx'
import { councilNamed, councilsThen } from './council-named.ts'

/** A name is typed; below it stands which council that is, since not every browser opens the list in a panel. */
export function CouncilEditor() {
  const { record } = useCorrecting()
  const { article, detected } = record.source
  const among = useMemo(
    () => councilsThen(article.published, detected.council),
    [article.published, detected.council],
  )
  const [typed, type] = useState(() => councilHeading(record.inspection))
  const field = useRef<HTMLInputElement>(null)
  const [list, hint] = [useId(), useId()]
  useEffect(() => field.current?.select(), [])

  const found = councilNamed(typed, among)
  const council = found && { council: found.code, name: found.name }
  return (
    <CorrectionForm chosen={council && { council }}>
      <label>
        {t('keeping.newCouncil')}
        <input
          ref={field}
          value={typed}
          list={list}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={hint}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <datalist id={list}>
        {among.map(({ called }) => (
          <option key={called} value={called} />
        ))}
      </datalist>
      <p class="which" id={hint} aria-live="polite">
        {council ? (
          <>
            <b>{councilHeading(council)}</b> {councilStanding(council)}
          </>
        ) : (
          t('keeping.whichCouncil')
        )}
      </p>
    </CorrectionForm>
  )
}
