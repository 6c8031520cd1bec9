import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../../locales/t.ts'

interface Props<Choice extends string> {
  label: string
  choices: readonly Choice[]
  called(choice: Choice): string
  /** Null where the story does not say, which can be chosen as well. */
  chosen: Choice | null
  choose(choice: Choice | null): void
  /** Whether it takes the focus at once. */
  focused?: boolean
}

/** One of a few things. */
export function ChoiceField<Choice extends string>(props: Props<Choice>) {
  const { label, choices, called, chosen, choose, focused = false } = props
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])
  return (
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
  )
}
