import type { Annotation, Attribution, Speaker } from '@spotcheck/core'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Answer } from '../messages/messages.ts'
import css from './card.css?inline'
import { type Card, type CardActions, createCard } from './card.ts'
import type { CardContent } from './content.ts'
import type { Position } from './stepper.ts'

const speaker: Speaker = {
  name: 'Robin Example',
  surface: 'he',
  role: 'council leader',
  organisation: 'Wakefield Council',
  council: 'E08000036',
}
const certain: Attribution = { speaker, certainty: 'certain' }
const uncertain: Attribution = { speaker, certainty: 'uncertain' }
const nobody: Attribution = { speaker: null, certainty: null }
const article = { title: null, byline: null, siteName: null, url: null, published: null, partial: false }

/** What the card says: the speaker of this attribution, or the one that is confirmed. */
function contentBy(attribution: Attribution, saved: Annotation[]): CardContent {
  const confirmed = saved[0]?.confirmed
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
    quoted: { paragraphs: ['“Words”'], attribution: said, article },
  }
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
    parts: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: 'Words', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: 5 },
        ],
        paragraph: 'Words',
        words: null,
      },
    ],
  },
  page: 'https://www.cypnow.co.uk/news/article/sample',
  sha256: '0'.repeat(64),
  article,
  detected: {
    kind: 'selection',
    rule: null,
    speaker: null,
    confidence: null,
    council: null,
    rating: null,
  },
  confirmed: null,
}
const second: Annotation = { ...saved, id: 'urn:uuid:0b3e2f6c-1f2b-4c1e-9d52-5a86e0f6a222' }
const ok: Answer = { ok: true, annotations: [saved] }

const actions = {
  save: vi.fn<CardActions['save']>(),
  edit: vi.fn<CardActions['edit']>(),
  confirm: vi.fn<CardActions['confirm']>(),
  savedByNow: vi.fn<CardActions['savedByNow']>(),
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
  actions.copy.mockResolvedValue()
  actions.savedByNow.mockReturnValue([])
})

afterEach(() => {
  document.body.replaceChildren()
  vi.resetAllMocks()
})

/** Mounted openly here: on pages the card lives in a closed shadow root, which no test can look into. */
function show(already: Annotation[] = [], attribution = certain, position: Position | null = null): Card {
  actions.savedByNow.mockReturnValue(already)
  return mount(createCard((saved) => contentBy(attribution, saved), already, position, actions))
}

function showRating(isInRecord: boolean): Card {
  const content = { ...contentBy(nobody, []), rating: 'inadequate' as const, attribution: null, isInRecord }
  return mount(createCard(() => content, [], null, actions))
}

function mount(card: Card): Card {
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

test('says who speaks, and in words why it is marked, with the name of the rule', () => {
  const { element } = show()
  expect(element.getAttribute('role')).toBe('dialog')
  expect(element.ariaLabel).toBe('Robin Example, council leader')
  expect(element.textContent).toContain(
    'Why is this marked? The words in quotation marks follow a colon. quotation-by-colon',
  )
})

test('a rating that a record has is corrected in the panel, and the card makes room for it', async () => {
  showRating(true)
  await userEvent.click(button('Correct in the panel'))
  expect(actions.correct).toHaveBeenCalledOnce()
  expect(actions.close).toHaveBeenCalledOnce()
})

test('where the panel cannot be opened the card stays and says how', async () => {
  actions.correct.mockRejectedValue(new Error('Open Spotcheck’s panel by its button.'))
  const { element } = showRating(true)
  await userEvent.click(button('Correct in the panel'))
  expect(element.querySelector('[role="alert"]')?.textContent).toBe('Open Spotcheck’s panel by its button.')
  expect(actions.close).not.toHaveBeenCalled()
})

test('a rating that no record has is not corrected there', () => {
  showRating(false)
  expect(button('Correct in the panel').hidden).toBe(true)
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
  show([saved])
  await userEvent.click(button('✓ Saved · add a note'))
  await userEvent.keyboard('Check this{Tab}follow up, , follow up, wakefield{Enter}')
  expect(actions.edit).toHaveBeenCalledWith(saved, { note: 'Check this', tags: ['follow up', 'wakefield'] })
})

const drifting: Annotation = {
  ...saved,
  target: {
    ...saved.target,
    parts: [
      {
        selector: [
          { type: 'TextQuoteSelector', exact: 'Cases drift, and caseloads are high', prefix: '', suffix: '' },
          { type: 'TextPositionSelector', start: 0, end: 35 },
        ],
        paragraph: 'Cases drift, and caseloads are high',
        words: null,
      },
    ],
  },
}

test('what was saved speaks of is offered as tags, added by a press and taken back by another', async () => {
  actions.edit.mockImplementation(async (before, { tags }) => ({
    ok: true,
    annotations: [
      { ...before, body: tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })) },
    ],
  }))
  show([saved, drifting])
  button('✓ Saved · add a note').focus()
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}')
  expect(actions.edit).toHaveBeenLastCalledWith(drifting, { note: '', tags: ['drift and delay'] })
  await vi.waitFor(() => expect(button(/drift and delay/).ariaPressed).toBe('true'))
  expect(said()).toBe('Tag “drift and delay” added.')
  expect(document.activeElement).toBe(button(/drift and delay/))
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(button(/drift and delay/).ariaPressed).toBe('false'))
  expect(button(/caseloads/).ariaPressed).toBe('false')
})

test('before saving, no tag is offered', () => {
  show()
  expect(document.querySelector('[role=group]')?.checkVisibility()).toBe(false)
})

test('a note that cannot be saved stays for another try', async () => {
  actions.edit.mockResolvedValueOnce({ ok: false, problem: 'Changed in another window.' })
  const card = show([saved])
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
  show([saved])
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
  expect(actions.copy).toHaveBeenCalledWith(contentBy(certain, []).quoted)
  expect(document.querySelector('[role=status]')?.textContent).toBe('Copied.')
})

const said = () => document.querySelector('[role=status]')?.textContent
const doubt = () => document.querySelector<HTMLElement>('.doubt')

test('a certain speaker is not asked about', () => {
  const { element } = show()
  expect(doubt()?.checkVisibility()).toBe(false)
  expect(element.ariaLabel).toBe('Robin Example, council leader')
})

test('an uncertain speaker is said to be so, and so is the copy', async () => {
  const { element } = show([], uncertain)
  expect(element.ariaLabel).toBe('Robin Example, council leader, attribution uncertain')
  expect(doubt()?.textContent).toContain('not certain who says this')
  await userEvent.click(button('Copy as quotation'))
  expect(said()).toContain('Copied, with “(attribution uncertain)” in it.')
  expect(actions.copy).toHaveBeenCalledWith(expect.objectContaining({ attribution: uncertain }))
})

test('before saving, a speaker is confirmed together with the save', async () => {
  show([], uncertain)
  await userEvent.click(button('Confirm speaker and save'))
  expect(actions.save).toHaveBeenCalledWith({ speaker })
  expect(said()).toContain('Saved to your collection, with the speaker')
  expect(doubt()?.checkVisibility()).toBe(false)
  expect(document.activeElement).toBe(button('Correct speaker'))
  await userEvent.click(button('Copy as quotation'))
  expect(said()).toBe('Copied.')
})

test('after saving, a speaker is confirmed for all paragraphs of the speech', async () => {
  show([saved, second], uncertain)
  await userEvent.click(button('Confirm speaker'))
  expect(actions.confirm).toHaveBeenCalledWith([saved, second], { speaker })
  expect(said()).toBe('Speaker saved.')
})

test('a speaker is corrected with the keyboard alone', async () => {
  const { element } = show([saved])
  await userEvent.click(button('Correct speaker'))
  expect([...document.querySelectorAll('input')].map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Robin Example', 'council leader', 'Wakefield Council']),
  )
  await userEvent.keyboard('Jo Sample{Tab}{Control>}a{/Control}chief executive{Enter}')
  const corrected = { ...speaker, name: 'Jo Sample', role: 'chief executive' }
  expect(actions.confirm).toHaveBeenCalledWith([saved], { speaker: corrected })
  expect(element.querySelector('.who')?.textContent).toBe('Jo Sample, chief executive')
  expect(element.ariaLabel).toBe('Jo Sample, chief executive')
})

test('where the story names nobody the reader can, before saving', async () => {
  show([], nobody)
  await userEvent.click(button('Name speaker'))
  await userEvent.keyboard('Jo Sample')
  await userEvent.click(button('Save quote with this speaker'))
  expect(actions.save).toHaveBeenCalledWith({ speaker: expect.objectContaining({ name: 'Jo Sample' }) })
})

test('a speaker that cannot be saved stays for another try, and is not folded away', async () => {
  actions.confirm.mockResolvedValueOnce({ ok: false, problem: 'The disk is full.' })
  const card = show([saved])
  await userEvent.click(button('Correct speaker'))
  await userEvent.keyboard('Jo Sample{Enter}')
  expect(document.querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
  expect(card.hasUnsavedWords()).toBe(true)
  await userEvent.click(button(/add a note/))
  expect(document.querySelector('[role=alert]')?.textContent).toContain('This speaker is not saved yet')
  expect(document.activeElement).toHaveProperty('value', 'Jo Sample')
})

test('one form makes room for the other', async () => {
  show([saved])
  await userEvent.click(button('Correct speaker'))
  await userEvent.click(button(/add a note/))
  expect([...document.querySelectorAll('form')].map(({ hidden }) => hidden)).toEqual([false, true])
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

test('the arrows beside the place of the mark lead on, and so do the arrow keys, but not while words are written', async () => {
  const card = show([saved], certain, { number: 3, of: 40 })
  expect(card.element.ariaLabel).toBe('Robin Example, council leader · mark 3 of 40')
  await userEvent.click(button('Next mark (right arrow)'))
  await userEvent.click(button('Mark before (left arrow)'))
  expect(actions.step.mock.calls).toEqual([[1], [-1]])
  await userEvent.keyboard('{ArrowRight}')
  expect(actions.step).toHaveBeenLastCalledWith(1)
  await userEvent.click(button(/^✓ Saved/))
  await userEvent.keyboard('a{ArrowLeft}')
  expect(actions.step).toHaveBeenCalledTimes(3)
})

test.each(['light', 'dark'])(
  'axe finds nothing to complain of in a %s card, with and without its forms',
  async (scheme) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${css} .card { color-scheme: ${scheme}; animation: none }`)
    document.adoptedStyleSheets = [sheet]
    const complaints = async () => {
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    }
    show([saved], uncertain, { number: 3, of: 40 })
    expect(await complaints()).toEqual([])
    await userEvent.click(button(/^✓ Saved/))
    expect(await complaints()).toEqual([])
    await userEvent.click(button('Correct speaker'))
    expect(await complaints()).toEqual([])
    document.adoptedStyleSheets = []
  },
)

const wren: Annotation = {
  ...saved,
  confirmed: { speaker: { ...speaker, name: 'Wren Sample', role: null, organisation: null, council: null } },
}

test.each([
  ['Save mine over it', 'Jo Sample', 1],
  ['Keep that', 'Wren Sample', 0],
])(
  'who corrects a speaker sees whom another window has named meanwhile: “%s”',
  async (choice, name, times) => {
    const { element } = show([saved])
    await userEvent.click(button('Correct speaker'))
    await userEvent.keyboard('Jo Sample')
    actions.savedByNow.mockReturnValue([wren])
    await userEvent.keyboard('{Enter}')
    expect(element.querySelector('[role="alert"]')?.textContent).toContain('it is now Wren Sample.')
    expect(actions.confirm).not.toHaveBeenCalled()
    await userEvent.click(button(choice))
    await expect.poll(() => element.textContent).toContain(name)
    expect(actions.confirm).toHaveBeenCalledTimes(times)
    expect(document.activeElement).toBe(button('Correct speaker'))
  },
)
