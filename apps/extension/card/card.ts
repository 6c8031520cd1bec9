import { type Annotation, type Confirmed, noteOf, tagsOf } from '@spotcheck/core'
import { t } from '../locales/t.ts'
import type { Answer, Step } from '../messages/messages.ts'
import type { Quoted } from '../quotations/as-text.ts'
import { confirmedOf, fieldsOf, isSameSpeaker } from '../quotations/speaker-fields.ts'
import { suggestedTags, withTagTurned } from '../saving/suggested-tags.ts'
import type { Closable } from './card-place.ts'
import type { CardContent } from './content.ts'
import { element } from './element.ts'
import type { Form } from './form.ts'
import { createFrame, onTrusted } from './frame.ts'
import { headingOf, labelOf } from './heading.ts'
import { createNoteForm, type Words } from './note-form.ts'
import { createQuestion, namedMeanwhile } from './question.ts'
import { createSpeakerForm } from './speaker-form.ts'
import { createStepper, type Position, stepByArrows } from './stepper.ts'
import { createTagChips } from './tag-chips.ts'

export interface CardActions {
  /** Saves what the card speaks of. The first annotation of the answer is the one that takes a note. */
  save(confirmed: Confirmed | null): Promise<Answer>
  edit(annotation: Annotation, words: Words): Promise<Answer>
  confirm(saved: Annotation[], confirmed: Confirmed): Promise<Answer>
  /** What is saved of the mark by now, in whatever window. */
  savedByNow(): Annotation[]
  /** What was typed for it in a page that went before it could be saved. */
  draftOf(annotation: Annotation): Promise<Words | null>
  keepDraft(annotation: Annotation, words: Words): void
  dropDraft(annotation: Annotation): void
  copy(quoted: Quoted): Promise<void>
  /** To the field of the record that says the same as the mark. Throws where the panel cannot be opened. */
  correct(): Promise<void>
  /** To the card of the mark before or after. */
  step(by: Step): void
  close(): void
}

export interface Card extends Closable {
  /** Saves as if the reader had pressed the button. */
  save(): Promise<void>
}

/**
 * The inside of the card: what a mark is, and what can be done with it. `saved` is what has been saved of it, the
 * passage that takes a note first; `describe` says what the mark is once these are saved. `position` is null for words
 * that no rule has marked.
 */
export function createCard(
  describe: (saved: Annotation[]) => CardContent,
  saved: Annotation[],
  position: Position | null,
  actions: CardActions,
): Card {
  let content = describe(saved)
  const heading = element('div')
  const confirmButton = element('button', { type: 'button' })
  const doubt = element('p', { className: 'doubt' }, t('speaker.uncertain'), ' ', confirmButton)
  const saveButton = element('button', { type: 'button', className: 'main' })
  const copyButton = element('button', { type: 'button' }, t('copy.name'))
  const speakerButton = element('button', { type: 'button' })
  const correctButton = element('button', { type: 'button', hidden: !content.isInRecord }, t('card.correct'))
  const said = element('p', { className: 'said', role: 'status' })
  const problem = element('p', { className: 'problem', role: 'alert' })
  const tagChips = createTagChips(turnTag)
  const noteForm = createNoteForm()
  const speakerForm = createSpeakerForm()
  const question = createQuestion()
  const frame = createFrame(
    labelOf(content, position),
    close,
    heading,
    doubt,
    element('div', { className: 'actions' }, saveButton, copyButton, speakerButton, correctButton),
    tagChips.element,
    noteForm.element,
    speakerForm.element,
    said,
    problem,
    question.element,
    ...(position ? [createStepper(position, actions.step)] : []),
  )
  if (position) stepByArrows(frame, actions.step)
  show()
  takeUpDraft()

  function show(): void {
    content = describe(saved)
    frame.ariaLabel = labelOf(content, position)
    heading.replaceChildren(...headingOf(content))
    const [first] = saved
    saveButton.textContent = first ? t(isAnnotated(first) ? 'card.edit' : 'card.annotate') : t('quotes.save')
    const { attribution } = content
    tagChips.show(suggestedTags(saved))
    doubt.hidden = attribution?.certainty !== 'uncertain'
    confirmButton.textContent = first ? t('speaker.confirm') : t('speaker.confirmAndSave')
    speakerButton.hidden = attribution === null
    speakerButton.textContent = attribution?.speaker ? t('speaker.correct') : t('speaker.nameOne')
    speakerForm.button.textContent = first ? t('speaker.save') : t('speaker.saveWith')
  }

  /** Runs one act of the reader at a time; what goes wrong is said in the card. */
  async function act(button: HTMLButtonElement, work: () => Promise<string>): Promise<void> {
    dropQuestion()
    said.textContent = ''
    button.disabled = true
    try {
      said.textContent = await work()
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error)
    }
    button.disabled = false
    show()
  }

  async function save(): Promise<void> {
    await act(saveButton, async () => {
      saved = annotationsOf(await actions.save(null))
      return t('card.saved')
    })
    saveButton.focus()
  }

  async function turnTag(tag: string, button: HTMLButtonElement): Promise<void> {
    const suggested = suggestedTags(saved).find((each) => each.tag === tag)
    if (!suggested) return
    const { annotation, added } = suggested
    await act(button, async () => {
      const [changed = annotation] = annotationsOf(await actions.edit(annotation, withTagTurned(suggested)))
      saved = saved.map((each) => (each === annotation ? changed : each))
      return added ? t('tags.removed', { tag }) : t('tags.added', { tag })
    })
    button.focus()
  }

  async function saveWords(): Promise<void> {
    await act(noteForm.button, async () => {
      const [first, ...others] = saved
      if (first) {
        saved = [...annotationsOf(await actions.edit(first, noteForm.words())), ...others]
        actions.dropDraft(first)
      }
      noteForm.close()
      return t('note.saved')
    })
    if (!noteForm.isOpen()) saveButton.focus()
  }

  /** Who speaks is kept with the quote: one that is not saved yet is saved with it. */
  async function confirm(button: HTMLButtonElement, confirmed: Confirmed): Promise<void> {
    await act(button, async () => {
      const isNew = saved.length === 0
      saved = annotationsOf(await (isNew ? actions.save(confirmed) : actions.confirm(saved, confirmed)))
      speakerForm.close()
      return isNew ? t('card.savedWith') : t('speaker.saved')
    })
    if (!speakerForm.isOpen()) speakerButton.focus()
  }

  /** The same, but where another window has named somebody else since the card was, the reader decides. */
  function confirmUnlessNamed(button: HTMLButtonElement, confirmed: Confirmed): void {
    const before = content.attribution?.speaker ?? null
    const now = actions.savedByNow()
    const theirs = describe(now).attribution?.speaker ?? null
    if (isSameSpeaker(theirs, before) || isSameSpeaker(theirs, confirmed.speaker)) {
      confirm(button, confirmed)
      return
    }
    problem.textContent = namedMeanwhile(theirs)
    question.ask({
      overwrite: () => {
        saved = now
        confirm(button, confirmed)
      },
      keep: () => {
        saved = now
        speakerForm.close()
        dropQuestion()
        show()
        speakerButton.focus()
      },
    })
  }

  function dropQuestion(): void {
    problem.textContent = ''
    question.close()
  }

  function remind(): void {
    const isNote = noteForm.hasUnsavedWords()
    problem.textContent = isNote ? t('card.noteUnsaved') : t('card.speakerUnsaved')
    if (isNote) noteForm.focus()
    else speakerForm.focus()
  }

  const hasUnsavedWords = () => noteForm.hasUnsavedWords() || speakerForm.hasUnsavedWords()

  async function takeUpDraft(): Promise<void> {
    const [first] = saved
    const draft = first && (await actions.draftOf(first))
    if (!draft || noteForm.isOpen() || speakerForm.isOpen()) return
    openNote(first)
    noteForm.write(draft)
    said.textContent = t('card.noteTakenUp')
  }

  function openNote(annotation: Annotation): void {
    noteForm.open({ note: noteOf(annotation), tags: tagsOf(annotation) })
  }

  function keepDraft(): void {
    const [first] = saved
    if (!first) return
    if (noteForm.hasUnsavedWords()) actions.keepDraft(first, noteForm.words())
    else actions.dropDraft(first)
  }

  /** By the reader: what is not saved is dropped. */
  function close(): void {
    const [first] = saved
    if (first && noteForm.isOpen()) actions.dropDraft(first)
    actions.close()
  }

  /** Opens one form in place of the other, or shuts it; but never over words that are not saved. */
  function turn(form: Form, open: () => void): void {
    said.textContent = ''
    if (hasUnsavedWords()) {
      remind()
      return
    }
    const wasOpen = form.isOpen()
    noteForm.close()
    speakerForm.close()
    dropQuestion()
    if (!wasOpen) open()
  }

  onTrusted(saveButton, 'click', () => {
    const [first] = saved
    if (first) turn(noteForm, () => openNote(first))
    else save()
  })
  onTrusted(copyButton, 'click', () =>
    act(copyButton, async () => {
      await actions.copy(content.quoted)
      return content.attribution?.certainty === 'uncertain' ? t('copy.uncertain') : t('copy.done')
    }),
  )
  onTrusted(correctButton, 'click', () =>
    act(correctButton, async () => {
      await actions.correct()
      actions.close()
      return ''
    }),
  )
  onTrusted(speakerButton, 'click', () =>
    turn(speakerForm, () => speakerForm.open(fieldsOf(content.attribution?.speaker ?? null))),
  )
  onTrusted(confirmButton, 'click', () =>
    confirmUnlessNamed(confirmButton, { speaker: content.attribution?.speaker ?? null }),
  )
  onTrusted(noteForm.element, 'input', keepDraft)
  onTrusted(noteForm.element, 'submit', (event) => {
    event.preventDefault()
    saveWords()
  })
  onTrusted(speakerForm.element, 'submit', (event) => {
    event.preventDefault()
    confirmUnlessNamed(
      speakerForm.button,
      confirmedOf(speakerForm.fields(), content.attribution?.speaker ?? null),
    )
  })
  return { element: frame, save, hasUnsavedWords, remind }
}

function isAnnotated(saved: Annotation): boolean {
  return noteOf(saved) !== '' || tagsOf(saved).length > 0
}

/** @throws {Error} where nothing was saved */
function annotationsOf(answer: Answer): Annotation[] {
  if (!answer.ok) throw new Error(answer.problem)
  if (answer.annotations.length > 0) return answer.annotations
  throw new Error(t('card.nothingBack'))
}
