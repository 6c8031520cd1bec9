import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor } from '../made-up/door.ts'
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
  await expect.element(headings.nth(2)).toMatchTextContent('No speaker found')
  await expect.element(shown()).toMatchTextContent('council leader, Wakefield Council')
  await expect.element(shown()).not.toMatchTextContent(/Ofsted\s*Ofsted/)
})

test('shows a speech over two paragraphs as one, and how far a quote can be trusted', async () => {
  await openQuotes(new MadeUpDoor(states.oneRecord))
  const speech = shown().getByRole('article').filter({ hasText: 'We have let families down' })
  await expect.element(speech).toMatchTextContent('The money to do this is in place.')
  await expect.element(speech).toMatchTextContent('over 2 paragraphs')
  const unsure = shown().getByRole('article').filter({ hasText: 'a long road' })
  await expect.element(unsure).toMatchTextContent('partial quote · speaker uncertain')
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
  await expect.element(page.getByRole('status')).toMatchTextContent('Saved 1 quote in 2 passages.')
  await expect.element(page.getByRole('tab', { name: 'Saved 2' })).toBeVisible()

  const [message] = door.toBackground
  const passages = message?.type === 'save' ? message.passages : []
  expect(passages.map(({ selector }) => selector[0].exact)).toEqual([
    '“We have let families down, and we will not hide from it.',
    '“The money to do this is in place.”',
  ])
  expect(passages.map(({ detected }) => detected.speaker?.name)).toEqual(['Sam Example', 'Sam Example'])
})

test('saves all quotes that are not saved yet, together', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openQuotes(door)
  await shown().getByRole('article').getByRole('button', { name: 'Save' }).first().click()
  await page.getByRole('button', { name: 'Save all quotes of this story' }).click()
  await expect.element(shown().getByText('✓ All quotes of this story are saved')).toBeVisible()
  expect(door.toBackground.map((message) => message.type === 'save' && message.passages.length)).toEqual([
    1, 4,
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
