import type { Correction, Inspection } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { periodText } from '../../../locales/dates.ts'
import { t } from '../../../locales/t.ts'
import { CorrectionForm } from './correction-form.tsx'

type Period = NonNullable<Inspection['inspected']>

interface Props {
  label: string
  /** What can be typed. */
  hint: string
  /** The date as it counts now, as it can be typed; null where the story does not say. */
  start: string | null
  read(typed: string): Period | null
  change(period: Period | null): Partial<Correction>
}

/** A date is typed; below it stands how it is understood. Nothing typed: the story does not say. */
export function DateEditor({ label, hint, start, read, change }: Props) {
  const [typed, type] = useState(start ?? '')
  const field = useRef<HTMLInputElement>(null)
  const understood = useId()
  useEffect(() => field.current?.select(), [])

  const isEmpty = typed.trim() === ''
  const period = read(typed)
  return (
    <CorrectionForm chosen={period || isEmpty ? change(period) : null}>
      <label>
        {label}
        <input
          ref={field}
          value={typed}
          maxLength={60}
          autocomplete="off"
          aria-describedby={understood}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p class="which" id={understood} aria-live="polite">
        {period ? <b>{periodText(period)}</b> : isEmpty ? <b>{t('keeping.notSaid')}</b> : hint}
      </p>
    </CorrectionForm>
  )
}
