import { useEffect, useId, useRef } from 'preact/hooks'
import { periodText } from '../../../locales/dates.ts'
import { t } from '../../../locales/t.ts'
import type { Period } from './date-typed.ts'

interface Props {
  label: string
  /** What can be typed. */
  hint: string
  typed: string
  type(typed: string): void
  /** How it is understood; null where it is not, or nothing is typed. */
  period: Period | null
  /** Whether it takes the focus at once, all of it selected. */
  focused?: boolean
}

/** A date is typed; below it stands how it is understood. Nothing typed: the story does not say. */
export function DateField({ label, hint, typed, type, period, focused = false }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const understood = useId()
  useEffect(() => {
    if (focused) field.current?.select()
  }, [focused])
  return (
    <>
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
        {period ? <b>{periodText(period)}</b> : isBlank(typed) ? <b>{t('keeping.notSaid')}</b> : hint}
      </p>
    </>
  )
}

export function isBlank(typed: string): boolean {
  return typed.trim() === ''
}
