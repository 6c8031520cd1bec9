import type { Annotation } from '@spotcheck/core'
import axe from 'axe-core'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Answer } from '../messages/messages.ts'
import css from './card.css?inline'
import {
  actions,
  button,
  certain,
  contentBy,
  ok,
  said,
  saved,
  show,
  showRating,
  uncertain,
} from './made-up/shown.ts'

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
  expect(said()).toBe('Copied.')
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
