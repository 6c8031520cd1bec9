import { type Annotation, noteOf, type Rating, tagsOf } from '@spotcheck/core'
import type { Answer } from '../messages/messages.ts'
import type { Closable } from './card-place.ts'
import type { CardContent } from './content.ts'
import { element } from './element.ts'
import { createFrame, onTrusted } from './frame.ts'
import { createNoteForm, type Words } from './note-form.ts'

export interface CardActions {
  /** Saves what the card speaks of. The first annotation of the answer is the one that takes a note. */
  save(): Promise<Answer>
  edit(annotation: Annotation, words: Words): Promise<Answer>
  copy(text: string): Promise<void>
  close(): void
}

export interface Card extends Closable {
  /** Saves as if the reader had pressed the button. */
  save(): Promise<void>
}

/** The inside of the card: what a mark is, and what can be done with it. `saved` is null until it is saved. */
export function createCard(content: CardContent, saved: Annotation | null, actions: CardActions): Card {
  const saveButton = element('button', { type: 'button', className: 'main' })
  const copyButton = element('button', { type: 'button' }, 'Copy as quotation')
  const said = element('p', { className: 'said', role: 'status' })
  const problem = element('p', { className: 'problem', role: 'alert' })
  const form = createNoteForm()
  const frame = createFrame(
    [content.name, ...content.about].join(', '),
    actions.close,
    whoOf(content),
    detailOf(content),
    element('div', { className: 'actions' }, saveButton, copyButton),
    form.element,
    said,
    problem,
  )
  nameSaveButton()

  function nameSaveButton(): void {
    if (!saved) saveButton.textContent = 'Save'
    else
      saveButton.textContent = `✓ Saved · ${noteOf(saved) || tagsOf(saved).length ? 'edit note' : 'add a note'}`
  }

  /** Runs one act of the reader at a time; what goes wrong is said in the card. */
  async function act(button: HTMLButtonElement, work: () => Promise<string>): Promise<void> {
    problem.textContent = ''
    said.textContent = ''
    button.disabled = true
    try {
      said.textContent = await work()
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error)
    }
    button.disabled = false
    nameSaveButton()
  }

  async function save(): Promise<void> {
    await act(saveButton, async () => {
      saved = firstOf(await actions.save())
      return 'Saved to your collection.'
    })
    saveButton.focus()
  }

  async function saveWords(): Promise<void> {
    await act(form.button, async () => {
      if (saved) saved = firstOf(await actions.edit(saved, form.words()))
      form.close()
      return 'Note and tags saved.'
    })
    if (!form.isOpen()) saveButton.focus()
  }

  function remind(): void {
    problem.textContent = 'This note is not saved yet. Save it, or close the card to drop it.'
    form.focus()
  }

  onTrusted(saveButton, 'click', () => {
    said.textContent = ''
    if (!saved) save()
    else if (form.hasUnsavedWords()) remind()
    else if (form.isOpen()) form.close()
    else form.open({ note: noteOf(saved), tags: tagsOf(saved) })
  })
  onTrusted(copyButton, 'click', () =>
    act(copyButton, async () => {
      await actions.copy(content.copy)
      return 'Copied.'
    }),
  )
  onTrusted(form.element, 'submit', (event) => {
    event.preventDefault()
    saveWords()
  })
  return { element: frame, save, hasUnsavedWords: form.hasUnsavedWords, remind }
}

function firstOf(answer: Answer): Annotation {
  if (!answer.ok) throw new Error(answer.problem)
  const [first] = answer.annotations
  if (!first) throw new Error('Nothing was saved: Spotcheck’s background gave nothing back. Try again.')
  return first
}

function whoOf({ name, about, rating }: CardContent): HTMLElement {
  if (rating) return element('p', { className: 'who' }, chipOf(name, rating), ` ${about.join(', ')}`)
  return element(
    'p',
    { className: 'who' },
    element('strong', {}, name),
    ...about.map((words) => `, ${words}`),
  )
}

function chipOf(name: string, rating: Rating): HTMLElement {
  return element('strong', { className: `chip ${rating}` }, name)
}

function detailOf({ detail, rule }: CardContent): HTMLElement {
  const line = element('p', { className: 'detail' }, detail)
  if (rule) line.append(' · why is this marked? ', element('span', { className: 'rule' }, rule))
  return line
}
