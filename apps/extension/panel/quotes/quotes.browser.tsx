import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { annotationOf, MadeUpDoor } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const shown = () => page.getByRole('tabpanel')

async function openQuotes(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  await page.getByRole('tab', { name: /^Quotes/ }).click()
}

test('lists the quotes by speaker, those without one last', async () => {
  await openQuotes(new MadeUpDoor(states.oneRecord))
  await expect.element(page.getByRole('tab', { name: 'Quotes 4' })).toBeVisible()
  const headings = shown().getByRole('heading')
  await expect.element(headings.nth(0)).toMatchTextContent('Ofsted')
  await expect.element(headings.nth(1)).toMatchTextContent('Sam Example')
  await expect.element(headings.nth(2)).toMatchTextContent('Speaker not said')
  await expect.element(shown()).toMatchTextContent('council leader, Wakefield Council')
  await expect.element(shown()).not.toMatchTextContent(/Ofsted\s*Ofsted/)
})

test('shows a speech over two paragraphs as one, and how far a quote can be trusted', async () => {
  await openQuotes(new MadeUpDoor(states.oneRecord))
  const speech = shown().getByRole('article').filter({ hasText: 'We have let families down' })
  await expect.element(speech).toMatchTextContent('The money to do this is in place.')
  await expect.element(speech).toMatchTextContent('over 2 paragraphs')
  const unsure = shown().getByRole('article').filter({ hasText: 'a long road' })
  await expect.element(unsure).toMatchTextContent('partial quote')
  await expect.element(unsure).toMatchTextContent('It is not certain who says this: check the story.')
  await expect.element(speech).not.toMatchTextContent('not certain')
})

const quote = (words: string) => shown().getByRole('article').filter({ hasText: words })

test('each speaker’s quotes stand under the speaker’s name, for eyes and ears', async () => {
  await openQuotes(new MadeUpDoor(states.oneRecord))
  const leader = shown().getByRole('region', { name: 'Sam Example' })
  await expect.element(leader.getByRole('article').nth(0)).toMatchTextContent('We have let families down')
  await expect.element(leader.getByRole('article').nth(1)).toMatchTextContent('a long road')
  await expect
    .element(quote('late nights').getByRole('button', { name: 'Copy as quotation' }))
    .toHaveAccessibleDescription('“late nights”')
})

test('copies a speech whole, and warns of an uncertain speaker', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await quote('We have let families down').getByRole('button', { name: 'Copy as quotation' }).click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Copied\.$/)
  await quote('a long road').getByRole('button', { name: 'Copy as quotation' }).click()
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('Copied, with “(attribution uncertain)” in it. Check who speaks before you use it.')
  const source =
    'Sample Reporter (2018) ‘Spot check led to first “inadequate” rating under new inspections’, CYP Now, 20 July. ' +
    `Available at: ${states.URL_OF_STORY} (Accessed: 21 November 2026).`
  expect(door.copies).toEqual([
    `“We have let families down, and we will not hide from it.\n\n“The money to do this is in place.” — Sam Example, council leader, Wakefield Council\n${source}`,
    `“a long road” — Sam Example, council leader, Wakefield Council (attribution uncertain)\n${source}`,
  ])
})

test('a copy that the browser refuses is said in words', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  door.refusal = 'The clipboard is locked.'
  await quote('a long road').getByRole('button', { name: 'Copy as quotation' }).click()
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('Nothing was copied: The clipboard is locked.')
})

test('an uncertain speaker is confirmed with the save, and is then certain', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const unsure = quote('a long road')
  await unsure.getByRole('button', { name: 'Confirm speaker and save' }).click()
  await expect.element(unsure).toMatchTextContent('speaker confirmed by you')
  await expect.element(unsure).not.toMatchTextContent('not certain')
  await expect.element(unsure.getByRole('button', { name: '✓ Saved' })).toBeVisible()
  await expect.element(unsure.getByRole('button', { name: 'Correct speaker' })).toHaveFocus()
  expect(door.toBackground).toMatchObject([
    { type: 'save', passages: [{ confirmed: { speaker: { name: 'Sam Example', surface: 'Sam Example' } } }] },
  ])
  await unsure.getByRole('button', { name: 'Copy as quotation' }).click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Copied\.$/)
})

test('a saved speech gets another speaker with the keyboard alone, and moves below that name', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const speech = quote('We have let families down')
  await speech.getByRole('button', { name: 'Save' }).click()
  await speech.getByRole('button', { name: 'Correct speaker' }).click()
  await expect.element(speech.getByRole('textbox', { name: 'Role' })).toHaveValue('council leader')
  await userEvent.keyboard('Jo Sample{Tab}{Control>}a{/Control}chief executive{Enter}')
  const moved = shown().getByRole('region', { name: 'Jo Sample' })
  await expect.element(moved).toMatchTextContent('chief executive, Wakefield Council')
  await expect.element(moved).toMatchTextContent('The money to do this is in place.')
  await expect.element(moved.getByRole('button', { name: 'Correct speaker' })).toHaveFocus()
  await expect.element(page.getByRole('status')).toMatchTextContent('Speaker saved.')
  expect(door.toBackground[1]).toMatchObject({
    type: 'confirm-speaker',
    ids: [expect.any(String)],
  })
  await expect
    .element(moved)
    .toMatchTextContent('Spotcheck read: Sam Example, council leader, Wakefield Council')
  await moved.getByRole('button', { name: 'Copy as an example' }).click()
  expect(door.copies[0]).toContain(
    "{ text: '“We have let families down, and we will not hide from it.', speaker: { name: 'Jo Sample', role: 'chief executive', organisation: 'Wakefield Council' } }",
  )
})

test('a speaker is named where the story names nobody; Escape leaves all as it was', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const nameless = quote('late nights')
  await nameless.getByRole('button', { name: 'Name speaker' }).click()
  await userEvent.keyboard('Somebody{Escape}')
  await expect.element(nameless.getByRole('button', { name: 'Name speaker' })).toHaveFocus()
  expect(door.toBackground).toEqual([])
  await nameless.getByRole('button', { name: 'Name speaker' }).click()
  await userEvent.keyboard('Jo Sample')
  await nameless.getByRole('button', { name: 'Save quote with this speaker' }).click()
  await expect.element(shown().getByRole('region', { name: 'Jo Sample' })).toMatchTextContent('late nights')
  await expect.element(shown().getByText('Speaker not said')).not.toBeInTheDocument()
})

test('another window moves no quote whose speaker is being written, and what it chose can be kept', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const speech = quote('We have let families down')
  await speech.getByRole('button', { name: 'Save' }).click()
  await speech.getByRole('button', { name: 'Correct speaker' }).click()
  await userEvent.keyboard('Jo Sample')
  const [message] = door.toBackground
  const speaker = { name: 'Wren Sample', surface: 'he', role: null, organisation: null, council: null }
  const passages = message?.type === 'save' ? message.passages : []
  door.elsewhere(passages.map((passage) => annotationOf({ ...passage, confirmed: { speaker } }, 0)))
  await expect.element(page.getByRole('alert')).toMatchTextContent('it is now Wren Sample')
  await expect.element(speech.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Jo Sample')
  await speech.getByRole('button', { name: 'Keep that' }).click()
  const moved = shown().getByRole('region', { name: 'Wren Sample' })
  await expect.element(moved.getByRole('button', { name: 'Correct speaker' })).toHaveFocus()
})

test('a speaker that cannot be saved stays as typed', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await quote('late nights').getByRole('button', { name: 'Name speaker' }).click()
  await userEvent.keyboard('Jo Sample')
  door.refusal = 'The disk is full.'
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(page.getByRole('textbox', { name: 'Speaker' })).toHaveValue('Jo Sample')
})

test('says “✓ Saved” only after the answer, and saves both paragraphs together', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const speech = shown().getByRole('article').filter({ hasText: 'We have let families down' })
  const release = door.hold()
  await speech.getByRole('button', { name: 'Save' }).click()
  await expect.element(speech.getByRole('button', { name: 'Saving …' })).toBeVisible()
  release()
  await expect.element(speech.getByRole('button', { name: '✓ Saved' })).toBeVisible()
  await expect.element(page.getByRole('status')).toMatchTextContent('Saved 1 quote.')
  await expect.element(page.getByRole('tab', { name: 'Saved 1' })).toBeVisible()

  const [message] = door.toBackground
  const passages = message?.type === 'save' ? message.passages : []
  expect(passages.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
    ['We have let families down, and we will not hide from it.', 'The money to do this is in place.'],
  ])
  expect(passages).toMatchObject([{ detected: { speaker: { name: 'Sam Example' } } }])
  await page.getByRole('tab', { name: 'Saved 1' }).click()
  const item = shown().getByRole('article')
  await expect.element(item).toMatchTextContent(/hide from it\.\s*“The money to do this is in place\.”/)
  await item.getByRole('button', { name: 'Copy as quotation' }).click()
  expect(door.copies[0]).toMatch(
    /^“We have let families down, and we will not hide from it\.\n\n“The money to do this is in place\.” — Sam Example/,
  )
})

test('saves all quotes that are not saved yet, together', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await shown().getByRole('article').getByRole('button', { name: 'Save' }).first().click()
  await page.getByRole('button', { name: 'Save all quotes of this story' }).click()
  await expect.element(shown().getByText('✓ All quotes of this story are saved')).toBeVisible()
  expect(door.toBackground.map((message) => message.type === 'save' && message.passages.length)).toEqual([
    1, 3,
  ])
})

test('saves all that one speaker says at one press, and tells how much of it is saved', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  const leader = shown().getByRole('region', { name: 'Sam Example' })
  const all = leader.getByRole('button', { name: 'Save all 2 quotes' })
  await expect.element(all).toHaveAccessibleDescription('Sam Example')
  await quote('a long road').getByRole('button', { name: 'Save', exact: true }).click()
  await leader.getByRole('button', { name: '1 of 2 saved: save the rest' }).click()
  await expect.element(leader.getByRole('button', { name: '✓ All 2 saved' })).toBeDisabled()
  await expect.element(page.getByRole('tab', { name: 'Saved 2' })).toBeVisible()
  expect(door.toBackground).toMatchObject([
    { type: 'save', passages: [{ parts: [{ words: 'a long road' }] }] },
    { type: 'save', passages: [{ detected: { speaker: { name: 'Sam Example' } } }] },
  ])
  await expect
    .element(
      shown()
        .getByRole('region', { name: 'Ofsted' })
        .getByRole('button', { name: /^Save all/ }),
    )
    .not.toBeInTheDocument()
})

test('keys alone go from quote to quote, save one and write its note and tags', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  shown().getByRole('article').first().getByRole('button', { name: 'Save', exact: true }).element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  const second = shown().getByRole('article').nth(1)
  await expect.element(second.getByRole('button', { name: 'Save', exact: true })).toHaveFocus()
  await userEvent.keyboard('n')
  await expect.element(second.getByRole('textbox', { name: 'Note' })).toHaveFocus()
  await userEvent.keyboard('Not so, says the union.{Tab}follow up{Control>}{Enter}{/Control}')
  await expect.element(second).toMatchTextContent('Not so, says the union.')
  await expect.element(second.getByRole('list', { name: 'Tags' })).toMatchTextContent('follow up')
  await expect.element(second.getByRole('button', { name: 'Edit note and tags' })).toHaveFocus()
  expect(door.toBackground).toMatchObject([
    { type: 'save' },
    { type: 'edit', note: 'Not so, says the union.', tags: ['follow up'] },
  ])
})

test('an error is shown and the quote can be saved again', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  door.refusal = 'The disk is full.'
  const first = shown().getByRole('article').first()
  await first.getByRole('button', { name: 'Save' }).click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  door.refusal = null
  await first.getByRole('button', { name: 'Save' }).click()
  await expect.element(first.getByRole('button', { name: '✓ Saved' })).toBeVisible()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('a quote leads to its place on the page', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await shown().getByRole('button', { name: 'Show on page' }).first().click()
  const [message] = door.toReader
  const text = states.oneRecord.extraction?.text ?? ''
  expect(message?.type === 'show' && text.slice(message.start, message.end)).toBe(
    '“risk had gone unrecognised for too long”',
  )
})

test('a mark that the reader takes up on the page is shown in the list', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await page.viewport(400, 300)
  const speech = quote('We have let families down')
  await expect.element(speech).not.toBeInViewport({ ratio: 1 })
  // The second paragraph of the speech.
  door.takesUp(states.oneRecord.extraction?.quotations[2]?.start ?? 0)
  await expect.element(speech).toHaveAttribute('aria-current', 'true')
  await expect.element(speech.getByRole('button', { name: 'Show on page' })).toBeInViewport()
  door.takesUp(0)
  await expect.element(speech).toHaveAttribute('aria-current', 'false')
})

test('a story without quotes says so', async () => {
  await openQuotes(new MadeUpDoor(states.emptyStory))
  await expect.element(shown().getByText('No quotes in this story')).toBeVisible()
})

test('the tabs answer to the arrow keys', async () => {
  await openQuotes(new MadeUpDoor(states.oneRecord))
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('tab', { name: /^Saved/ })).toHaveFocus()
  await expect.element(page.getByRole('tab', { name: /^Saved/ })).toHaveAttribute('aria-selected', 'true')
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(page.getByRole('tab', { name: 'Record' })).toHaveFocus()
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
})

test('words of one’s own are counted, and each press leads to the next place', async () => {
  const at = (start: number) =>
    ({ kind: 'watch', start, end: start + 5, text: 'words', words: 'word', colour: 'green' }) as const
  const door = new MadeUpDoor({ ...states.oneRecord, watched: [at(10), at(40)] })
  await openQuotes(door)
  const word = shown().getByRole('button', { name: 'word (2)' })
  for (let presses = 0; presses < 3; presses++) await word.click()
  expect(door.toReader).toEqual([10, 40, 10].map((start) => ({ type: 'show', start, end: start + 5 })))
})
