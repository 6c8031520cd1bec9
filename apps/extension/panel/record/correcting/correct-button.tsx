import { useEffect, useRef } from 'preact/hooks'
import { keepingWords } from '../words/keeping.ts'
import { useCorrecting } from './correcting.ts'
import type { Field } from './field.ts'

interface Props {
  field: Field
  /** What the field is called within a sentence. */
  name: string
}

/** A pencil beside a field; once its editor closes, the focus is here again. */
export function CorrectButton({ field, name }: Props) {
  const { open, setOpen } = useCorrecting()
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(open)
  useEffect(() => {
    if (before.current === field && open === null) button.current?.focus()
    before.current = open
  }, [open, field])

  const label = keepingWords.correct(name)
  return (
    <button
      type="button"
      class="correct"
      ref={button}
      aria-label={label}
      aria-expanded={open === field}
      title={label}
      onClick={() => setOpen(open === field ? null : field)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M10.8 2.7 13.3 5.2 5.6 12.9 2.4 13.6 3.1 10.4z" />
      </svg>
    </button>
  )
}
