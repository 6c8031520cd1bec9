import { lineOfTags, tagsOfLine } from '../saving/tags.ts'
import { element } from './element.ts'

export interface Words {
  note: string
  tags: string[]
}

/** The fields for a note and tags; shut until it is opened. */
export function createNoteForm() {
  const note = element('textarea', { rows: 3 })
  const tags = element('input', { type: 'text', placeholder: 'leadership, follow up' })
  const button = element('button', { type: 'submit', className: 'main' }, 'Save note')
  const form = element(
    'form',
    { hidden: true },
    element('label', {}, 'Note', note),
    element('label', {}, 'Tags, separated by commas', tags),
    button,
  )
  let before = ''

  const words = (): Words => ({ note: note.value.trim(), tags: tagsOfLine(tags.value) })
  const isOpen = () => !form.hidden

  return {
    element: form,
    button,
    words,
    isOpen,
    open(saved: Words): void {
      note.value = saved.note
      tags.value = lineOfTags(saved.tags)
      before = JSON.stringify(words())
      form.hidden = false
      note.focus()
    },
    focus: () => note.focus(),
    close(): void {
      form.hidden = true
    },
    hasUnsavedWords: () => isOpen() && JSON.stringify(words()) !== before,
  }
}
