import type { Annotation } from '@spotcheck/core'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../locales/t.ts'
import { NoteAndTags } from '../saved/note-and-tags.tsx'
import { NoteEditor } from '../saved/note-editor.tsx'

interface Props {
  annotation: Annotation
  /** The id of the words that it is about. */
  said: string
  writing: boolean
  setWriting(writing: boolean): void
}

/** The reader's note and tags on a quote that is saved, written in place. */
export function QuoteNote({ annotation, said, writing, setWriting }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(writing)
  useEffect(() => {
    if (before.current && !writing) button.current?.focus()
    before.current = writing
  }, [writing])
  if (writing) return <NoteEditor annotation={annotation} close={() => setWriting(false)} />
  return (
    <>
      <NoteAndTags annotation={annotation} />
      <button
        type="button"
        class="plain"
        ref={button}
        aria-describedby={said}
        aria-keyshortcuts="N"
        onClick={() => setWriting(true)}
      >
        {annotation.body.length > 0 ? t('note.edit') : t('note.add')}
      </button>
    </>
  )
}
