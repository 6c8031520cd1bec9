import { momentText } from '../../locales/dates.ts'
import { t } from '../../locales/t.ts'
import { useFormerNotes } from '../../screen/former-notes.ts'

interface Props {
  /** Of the passage. */
  id: string
  /** Takes a former text up again. */
  use(note: string): void
}

/** What a note said before, each text to be taken up again; nothing where it never said anything else. */
export function FormerNotes({ id, use }: Props) {
  const notes = useFormerNotes(id)
  if (notes.length === 0) return null
  return (
    <details class="former-notes">
      <summary>{t('note.former', { count: notes.length })}</summary>
      <ul>
        {notes.map(({ note, until }, at) => (
          <li key={at}>
            <p class="note" id={`${id}-${at}`}>
              {note}
            </p>
            <p class="quiet">
              {t('note.until', { moment: momentText(until) })}{' '}
              <button type="button" class="plain" aria-describedby={`${id}-${at}`} onClick={() => use(note)}>
                {t('note.useAgain')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
