import { type Correction, type Inspection, periodInWords } from '@spotcheck/core'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { keepingWords } from '../words/keeping.ts'
import { CorrectionForm } from './correction-form.tsx'

type Period = NonNullable<Inspection['inspected']>

interface Props {
  label: string
  /** What can be typed. */
  hint: string
  /** The date as it counts now, in words; null where the story does not say. */
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
        {period ? <b>{periodInWords(period)}</b> : isEmpty ? <b>{keepingWords.notSaid}</b> : hint}
      </p>
    </CorrectionForm>
  )
}
