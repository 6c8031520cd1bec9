/** The card with made-up passages and nothing behind it, shown openly: on pages it lives in a closed shadow root, which no test can look into. */
import type { Annotation, Attribution, Speaker } from '@spotcheck/core'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Answer } from '../../messages/messages.ts'
import { kept, passageOf } from '../../saving/made-up/passage.ts'
import { type Card, type CardActions, createCard } from '../card.ts'
import type { CardContent } from '../content.ts'
import type { Position } from '../stepper.ts'

export const speaker: Speaker = {
  name: 'Robin Example',
  surface: 'he',
  role: 'council leader',
  organisation: 'Wakefield Council',
  council: 'E08000036',
}
export const certain: Attribution = { speaker, certainty: 'certain' }
export const uncertain: Attribution = { speaker, certainty: 'uncertain' }
export const nobody: Attribution = { speaker: null, certainty: null }

/** What the card says: the speaker of this attribution, or the one that is confirmed. */
export function contentBy(attribution: Attribution, already: Annotation[]): CardContent {
  const confirmed = already[0]?.confirmed
  const said: Attribution = confirmed ? { ...confirmed, certainty: 'confirmed' } : attribution
  return {
    name: said.speaker?.name ?? 'Speaker not said',
    about: said.speaker?.role ? [said.speaker.role] : [],
    rating: null,
    detail: 'Quotation',
    rule: 'quotation-by-colon',
    isInRecord: false,
    attribution: said,
    words: null,
    quoted: { paragraphs: ['“Words”'], attribution: said, article: saved.article },
  }
}
export const saved = kept(passageOf('Words'))
export const second: Annotation = { ...saved, id: 'urn:uuid:0b3e2f6c-1f2b-4c1e-9d52-5a86e0f6a222' }
export const ok: Answer = { ok: true, annotations: [saved] }

export const actions = {
  save: vi.fn<CardActions['save']>(),
  edit: vi.fn<CardActions['edit']>(),
  confirm: vi.fn<CardActions['confirm']>(),
  savedByNow: vi.fn<CardActions['savedByNow']>(),
  draftOf: vi.fn<CardActions['draftOf']>(),
  keepDraft: vi.fn<CardActions['keepDraft']>(),
  dropDraft: vi.fn<CardActions['dropDraft']>(),
  copy: vi.fn<CardActions['copy']>(),
  correct: vi.fn<CardActions['correct']>(),
  step: vi.fn<CardActions['step']>(),
  close: vi.fn<CardActions['close']>(),
}

beforeEach(() => {
  actions.save.mockImplementation(async (confirmed) => ({
    ok: true,
    annotations: [{ ...saved, confirmed }],
  }))
  actions.edit.mockResolvedValue(ok)
  actions.confirm.mockImplementation(async (before, confirmed) => ({
    ok: true,
    annotations: before.map((annotation) => ({ ...annotation, confirmed })),
  }))
  actions.draftOf.mockResolvedValue(null)
  actions.copy.mockResolvedValue()
  actions.savedByNow.mockReturnValue([])
})

afterEach(() => {
  document.body.replaceChildren()
  vi.resetAllMocks()
})

export function show(
  already: Annotation[] = [],
  attribution = certain,
  position: Position | null = null,
): Card {
  actions.savedByNow.mockReturnValue(already)
  return mount(createCard((saved) => contentBy(attribution, saved), already, position, actions))
}

export function showRating(isInRecord: boolean): Card {
  const content = { ...contentBy(nobody, []), rating: 'inadequate' as const, attribution: null, isInRecord }
  return mount(createCard(() => content, [], null, actions))
}

export function mount(card: Card): Card {
  document.body.append(card.element)
  return card
}

export function button(name: string | RegExp): HTMLButtonElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const found = [...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) =>
    matches(ariaLabel ?? textContent ?? ''),
  )
  if (!found) throw new Error(`No button named ${name}.`)
  return found
}

/** What its status line says. */
export const said = () => document.querySelector('[role=status]')?.textContent
