import type { Annotation } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actions, button, nobody, said, saved, second, show, speaker, uncertain } from './made-up/shown.ts'

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
