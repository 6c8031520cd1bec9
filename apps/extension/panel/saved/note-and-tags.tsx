import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { t } from '../../locales/t.ts'

/** What the reader has written on a saved item; nothing where that is nothing. */
export function NoteAndTags({ annotation }: { annotation: Annotation }) {
  const note = noteOf(annotation)
  const tags = tagsOf(annotation)
  return (
    <>
      {note && <p class="note">{note}</p>}
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('note.tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
