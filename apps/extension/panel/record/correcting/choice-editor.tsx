import type { Correction } from '@spotcheck/core'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../../locales/t.ts'
import { CorrectionForm } from './correction-form.tsx'

interface Props<Choice extends string> {
  label: string
  /** Null where the story does not say, which can be chosen as well. */
  start: Choice | null
  choices: readonly Choice[]
  called(choice: Choice): string
  change(choice: Choice | null): Partial<Correction>
}

/** A field that is one of a few things. */
export function ChoiceEditor<Choice extends string>({
  label,
  start,
  choices,
  called,
  change,
}: Props<Choice>) {
  const [chosen, choose] = useState(start)
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])

  return (
    <CorrectionForm chosen={change(chosen)}>
      <label>
        {label}
        <select
          ref={field}
          value={chosen ?? ''}
          onChange={({ currentTarget }) => choose(choices[currentTarget.selectedIndex - 1] ?? null)}
        >
          <option value="">{t('keeping.notSaid')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {called(choice)}
            </option>
          ))}
        </select>
      </label>
    </CorrectionForm>
  )
}
