import { t } from '../../../locales/t.ts'
import { useCorrecting, useFocusOnceClosed } from './correcting.ts'
import { type Field, fieldName } from './field.ts'

/** A pencil beside a field. */
export function CorrectButton({ field }: { field: Field }) {
  const { open, setOpen } = useCorrecting()
  const button = useFocusOnceClosed(field)
  const label = t('keeping.correct', { field: fieldName(field) })
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
