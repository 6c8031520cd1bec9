import type { Annotation } from '@spotcheck/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Answer } from '../messages/messages.ts'
import { type Card, type CardActions, createCard } from './card.ts'
import type { CardContent } from './content.ts'

const content: CardContent = {
  name: 'Robin Example',
  about: ['council leader'],
  rating: null,
  detail: 'Quotation',
  rule: 'quotation-by-colon',
  copy: '“Words” — Robin Example',
}
const saved: Annotation = {
  id: 'urn:uuid:0b3e2f6c-1f2b-4c1e-9d52-5a86e0f6a111',
  type: 'Annotation',
  motivation: 'highlighting',
  revision: 1,
  created: '2026-11-21T10:00:00.000Z',
  modified: '2026-11-21T10:00:00.000Z',
  deleted: null,
  body: [],
  target: {
    source: 'https://www.cypnow.co.uk/news/article/sample',
    selector: [
      { type: 'TextQuoteSelector', exact: 'Words', prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: 5 },
    ],
  },
  page: 'https://www.cypnow.co.uk/news/article/sample',
  paragraph: 'Words',
  sha256: '0'.repeat(64),
  article: { title: null, byline: null, siteName: null, url: null, published: null, partial: false },
  detected: { kind: 'selection', rule: null, words: null, speaker: null, council: null, rating: null },
}
const ok: Answer = { ok: true, annotations: [saved] }

const actions = {
  save: vi.fn<CardActions['save']>(),
  edit: vi.fn<CardActions['edit']>(),
  copy: vi.fn<CardActions['copy']>(),
  close: vi.fn<CardActions['close']>(),
}

beforeEach(() => {
  actions.save.mockResolvedValue(ok)
  actions.edit.mockResolvedValue(ok)
  actions.copy.mockResolvedValue()
})

afterEach(() => {
  document.body.replaceChildren()
  vi.resetAllMocks()
})

/** Mounted openly here: on pages the card lives in a closed shadow root, which no test can look into. */
function show(already: Annotation | null = null): Card {
  const card = createCard(content, already, actions)
  document.body.append(card.element)
  return card
}

function button(name: string | RegExp): HTMLButtonElement {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  const found = [...document.querySelectorAll('button')].find(({ textContent, ariaLabel }) =>
    matches(ariaLabel ?? textContent ?? ''),
  )
  if (!found) throw new Error(`No button named ${name}.`)
  return found
}

test('says who speaks and which rule marked it', () => {
  const { element } = show()
  expect(element.getAttribute('role')).toBe('dialog')
  expect(element.ariaLabel).toBe('Robin Example, council leader')
  expect(element.textContent).toContain('Quotation · why is this marked? quotation-by-colon')
})

test('says "Saved" only after the answer', async () => {
  let answer = (_: Answer) => {}
  actions.save.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve
    }),
  )
  show()
  await userEvent.click(button('Save'))
  expect(document.body.textContent).not.toContain('Saved')
  answer(ok)
  await vi.waitFor(() => expect(button('✓ Saved · add a note').disabled).toBe(false))
})

test('a save that fails is said in words and can be tried again', async () => {
  actions.save.mockResolvedValueOnce({ ok: false, problem: 'The disk is full.' })
  show()
  await userEvent.click(button('Save'))
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
  await userEvent.click(button('Save'))
  expect(document.querySelector('[role=alert]')?.textContent).toBe('')
  expect(button(/^✓ Saved/)).toBeDefined()
})

test('a note and tags are saved by an edit of what was saved', async () => {
  show(saved)
  await userEvent.click(button('✓ Saved · add a note'))
  await userEvent.keyboard('Check this{Tab}follow up, , follow up, wakefield{Enter}')
  expect(actions.edit).toHaveBeenCalledWith(saved, { note: 'Check this', tags: ['follow up', 'wakefield'] })
})

test('a note that cannot be saved stays for another try', async () => {
  actions.edit.mockResolvedValueOnce({ ok: false, problem: 'Changed in another window.' })
  const card = show(saved)
  await userEvent.click(button('✓ Saved · add a note'))
  await userEvent.keyboard('Long thoughts')
  expect(card.hasUnsavedWords()).toBe(true)
  await userEvent.click(button('Save note'))
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Changed in another window.')
  expect(document.querySelector('textarea')?.value).toBe('Long thoughts')
  await userEvent.click(button('Save note'))
  expect(document.querySelector('form')?.hidden).toBe(true)
  expect(card.hasUnsavedWords()).toBe(false)
})

test('a note that is half written is not folded away', async () => {
  show(saved)
  await userEvent.click(button('✓ Saved · add a note'))
  await userEvent.keyboard('Long thoughts')
  await userEvent.click(button('✓ Saved · add a note'))
  expect(document.querySelector('form')?.hidden).toBe(false)
  expect(document.querySelector('textarea')?.value).toBe('Long thoughts')
  expect(document.querySelector('[role=alert]')?.textContent).toContain('not saved yet')
})

test('copies, and says so', async () => {
  show()
  await userEvent.click(button('Copy as quotation'))
  expect(actions.copy).toHaveBeenCalledWith(content.copy)
  expect(document.querySelector('[role=status]')?.textContent).toBe('Copied.')
})

test('Escape and the cross close it', async () => {
  const { element } = show()
  element.focus()
  await userEvent.keyboard('{Escape}')
  await userEvent.click(button('Close'))
  expect(actions.close).toHaveBeenCalledTimes(2)
})

test('what a script of the page does to it counts for nothing', () => {
  const { element } = show()
  for (const each of element.querySelectorAll('button')) each.click()
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  for (const act of Object.values(actions)) expect(act).not.toHaveBeenCalled()
})
