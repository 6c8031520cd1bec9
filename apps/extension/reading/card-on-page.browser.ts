import { DEFAULT_SETTINGS } from '@spotcheck/core'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { added, around, dialog, keepWhatIsSaved, page, tell } from './made-up/around.ts'
import { clickOn, middleOf, STORY, showStory } from './made-up/story.ts'
import { startReader } from './reader.ts'

vi.mock('wxt/browser', async (original) => {
  const { inPlaceOf } = await import('./made-up/around.ts')
  return inPlaceOf(await original<typeof import('wxt/browser')>())
})

test('the card says that a mark is a word of one’s own', async () => {
  around.settings = { ...DEFAULT_SETTINGS, watchWords: [{ words: 'parent', colour: 'green' }] }
  await startReader(around.life)
  await clickOn('parents')
  expect(around.cardRoots.map((root) => root.textContent).join()).toContain('Your word')
})

test('a card goes with its story; one with unsaved words stays', async () => {
  keepWhatIsSaved()
  const leave = () => {
    history.pushState(null, '', '/news')
    document.querySelector('article')?.remove()
  }
  await startReader(around.life)
  await clickOn('let families down')
  expect(added()).toBe(1)
  leave()
  await vi.waitFor(() => expect(added()).toBe(0), 5000)
  history.pushState(null, '', '/news/article/sample')
  showStory()
  await vi.waitFor(() => expect(CSS.highlights.size).toBeGreaterThan(0), 5000)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum')
  leave()
  await vi.waitFor(() => expect(CSS.highlights.size).toBe(0), 5000)
  expect(added()).toBe(1)
})

test('a click on a mark opens one card, Escape takes it away', async () => {
  await startReader(around.life)
  const before = page()
  await clickOn('let families down')
  expect(added()).toBe(1)
  await userEvent.keyboard('{Escape}')
  expect(page()).toBe(before)
})

test('a click beside the marks, or one made by a script, opens nothing', async () => {
  await startReader(around.life)
  await clickOn('A spokesman for the parents')
  const mark = document.querySelectorAll('p')[1]
  mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 60 }))
  expect(added()).toBe(0)
})

test('saves a selection, and draws it after the library has it', async () => {
  await startReader(around.life)
  const paragraph = document.querySelectorAll('p')[3]?.firstChild
  if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 11)
  keepWhatIsSaved()
  await tell({ type: 'save-here' })
  const request = around.sent.find(({ type }) => type === 'save')
  expect(request).toMatchObject({
    passages: [{ parts: [{ selector: [{ exact: 'A spokesman' }, {}], paragraph: STORY[3] }] }],
  })
  await userEvent.keyboard('{Escape}')
  expect(added()).toBe(0)
  await tell({ type: 'saved-changed' })
  expect(added()).toBe(1)
  getSelection()?.removeAllRanges()
  await clickOn('A spokesman')
  expect(added()).toBe(2)
})

test('saved words that the page has lost are told where they are selected', async () => {
  await startReader(around.life)
  const id = 'urn:uuid:00000000-0000-4000-8000-000000000000'
  await tell({ type: 'find-again', id, part: 0 })
  expect(around.sent.filter(({ type }) => type === 'found-again')).toEqual([])
  expect(added()).toBe(1)
  await userEvent.keyboard('{Escape}')
  const paragraph = document.querySelectorAll('p')[3]?.firstChild
  if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 11)
  await tell({ type: 'find-again', id, part: 0 })
  expect(around.sent.at(-1)).toMatchObject({
    type: 'found-again',
    id,
    found: [{ part: 0, selector: [{ exact: 'A spokesman' }, {}] }],
  })
})

test('a speech whose paragraphs are all selected is found again as a whole', async () => {
  keepWhatIsSaved()
  await startReader(around.life)
  await clickOn('The money that this takes')
  await userEvent.keyboard('{Tab}{Enter}{Escape}')
  await tell({ type: 'saved-changed' })
  const [first, last] = [1, 2].map((index) => document.querySelectorAll('p')[index]?.firstChild)
  if (first && last) getSelection()?.setBaseAndExtent(first, 4, last, 20)
  await tell({ type: 'find-again', id: around.saved[0]?.id ?? '', part: 1 })
  expect(around.sent.at(-1)).toMatchObject({
    type: 'found-again',
    found: [
      { part: 0, selector: [{ exact: expect.stringMatching(/^council leader, .* every day\.$/) }, {}] },
      { part: 1, selector: [{ exact: '“The money that this' }, {}] },
    ],
  })
})

test('a quotation is saved with its whole speech as one, whichever paragraph was clicked, and takes one note', async () => {
  keepWhatIsSaved()
  await startReader(around.life)
  await clickOn('The money that this takes')
  await userEvent.keyboard('{Tab}{Enter}')
  const request = around.sent.find((message) => message.type === 'save')
  expect(request?.passages.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
    [
      'We have let families down, and we are putting that right every day.',
      'The money that this takes is in place, and so are the people.',
    ],
  ])
  await userEvent.keyboard('{Enter}Ask for the sum{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', revision: 1, note: 'Ask for the sum', tags: [] })
})

test('a note that is not saved yet stays open, whatever else is clicked or saved', async () => {
  keepWhatIsSaved()
  await startReader(around.life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for ')
  await clickOn('Wakefield Council')
  await tell({ type: 'save-here' })
  await userEvent.keyboard('the sum{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', note: 'Ask for the sum' })
})

test('words selected beside the story are not saved, nor the mark that the pointer was left on', async () => {
  const footer = document.createElement('footer')
  footer.append('Subscribe now')
  document.body.append(footer)
  await startReader(around.life)
  await clickOn('Wakefield Council')
  await userEvent.keyboard('{Escape}')
  getSelection()?.selectAllChildren(footer)
  await tell({ type: 'save-here' })
  expect(around.sent.filter(({ type }) => type === 'save')).toEqual([])
  expect(added()).toBe(1)
})

test('a click on something that covers a mark opens nothing', async () => {
  await startReader(around.life)
  const banner = document.createElement('div')
  banner.style.cssText = 'position: fixed; inset: 0; background: white'
  document.body.append(banner)
  const { x, y } = middleOf('Wakefield Council')
  await userEvent.click(banner, { position: { x, y } })
  expect(added()).toBe(0)
})

test('a note that is being typed when the extension is updated is there in its next card, until it is saved', async () => {
  keepWhatIsSaved()
  await startReader(around.life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum')
  around.life.abort()
  around.life = new AbortController()
  await startReader(around.life)
  await clickOn('let families down')
  await vi.waitFor(() => expect(dialog()?.querySelector('textarea')?.value).toBe('Ask for the sum'))
  await userEvent.keyboard(' and the date{Tab}{Enter}')
  expect(around.sent.at(-1)).toMatchObject({ type: 'edit', note: expect.stringContaining('Ask for the sum') })
  await vi.waitFor(() => expect(around.remembered).toEqual({}))
})

test('a note that the reader drops by closing its card does not come back', async () => {
  keepWhatIsSaved()
  await startReader(around.life)
  await clickOn('let families down')
  await userEvent.keyboard('{Tab}{Enter}')
  await userEvent.keyboard('{Enter}Ask for the sum{Escape}')
  expect(around.remembered).toEqual({})
})
