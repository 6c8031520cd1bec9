import { t } from '../../locales/t.ts'
import './tag-chips.css'

interface Props {
  tags: readonly { tag: string; added: boolean }[]
  busy?: boolean
  turn(tag: string): void
}

/** Suggested tags, a button each: pressed once it is added, and added by nobody but the reader. */
export function TagChips({ tags, busy = false, turn }: Props) {
  if (tags.length === 0) return null
  return (
    <fieldset class="suggested">
      <legend class="quiet">{t('tags.suggested')}</legend>
      {tags.map(({ tag, added }) => (
        <button
          key={tag}
          type="button"
          aria-pressed={added}
          aria-disabled={busy}
          onClick={() => busy || turn(tag)}
        >
          <span aria-hidden="true">{added ? '✓ ' : '+ '}</span>
          {tag}
        </button>
      ))}
    </fieldset>
  )
}
