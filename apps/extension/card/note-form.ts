import { t } from '../locales/t.ts'
import { lineOfTags, tagsOfLine } from '../saving/tags.ts'
import { element } from './element.ts'
import { createForm } from './form.ts'

export interface Words {
  note: string
  tags: string[]
}

/** The fields for a note and tags. */
export function createNoteForm() {
  const note = element('textarea', { rows: 3 })
  const tags = element('input', { type: 'text', placeholder: t('card.tagsExample') })
  const form = createForm([
    [t('card.note'), note],
    [t('card.tags'), tags],
  ])
  form.button.textContent = t('card.saveNote')

  function write(words: Words): void {
    note.value = words.note
    tags.value = lineOfTags(words.tags)
  }

  return {
    ...form,
    words: (): Words => ({ note: note.value.trim(), tags: tagsOfLine(tags.value) }),
    open(saved: Words): void {
      write(saved)
      form.show()
    },
    /** As if the reader had typed these. */
    write,
  }
}
