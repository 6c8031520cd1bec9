import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import { oneRecord } from '../made-up/story.ts'

const chips = () => page.getByRole('group', { name: 'Suggested tags' })
const chip = (name: string) => chips().getByRole('button', { name, exact: true })
const quote = (words: string) => page.getByRole('article').filter({ hasText: words })

/** The quote speaks of risk, and of drift. */
async function saveQuote(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  await page.getByRole('tab', { name: /^Quotes/ }).click()
  await quote('risk had gone').getByRole('button', { name: 'Save', exact: true }).click()
}

test('what a saved quote speaks of is offered as tags, and added by the reader alone', async () => {
  const door = new MadeUpDoor(oneRecord)
  await saveQuote(door)
  await expect.element(chip('risk of harm')).toHaveAttribute('aria-pressed', 'false')
  chip('drift and delay').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(chip('drift and delay')).toHaveAttribute('aria-pressed', 'true')
  await expect.element(chip('drift and delay')).toHaveFocus()
  await expect.element(page.getByRole('status')).toMatchTextContent('Tag “drift and delay” added.')
  expect(door.toBackground).toMatchObject([
    { type: 'save', tags: [] },
    { type: 'edit', tags: ['drift and delay'] },
  ])
  await userEvent.keyboard('{Enter}')
  await expect.element(chip('drift and delay')).toHaveAttribute('aria-pressed', 'false')
  expect(door.toBackground.at(-1)).toMatchObject({ type: 'edit', note: '', tags: [] })
})

test('a tag that could not be added says why', async () => {
  const door = new MadeUpDoor(oneRecord)
  await saveQuote(door)
  await expect.element(chip('risk of harm')).toBeVisible()
  door.refusal = 'The disk is full.'
  await chip('risk of harm').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(chip('risk of harm')).toHaveAttribute('aria-pressed', 'false')
})

test('nothing is offered for a quote that is not saved, or speaks of none', async () => {
  await saveQuote(new MadeUpDoor(oneRecord))
  await quote('late nights').getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(page.getByRole('tab', { name: 'Saved 2' })).toBeVisible()
  await expect.element(chips()).toBeVisible()
})

test('beside a note, a suggested tag goes into the line of tags, and is saved with it', async () => {
  const door = new MadeUpDoor(oneRecord)
  await saveQuote(door)
  await page.getByRole('tab', { name: 'Saved 1' }).click()
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard('{Tab}follow up')
  await chip('risk of harm').click()
  await expect.element(page.getByRole('textbox', { name: 'Tags' })).toHaveValue('follow up, risk of harm')
  expect(door.toBackground).toHaveLength(1)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect
    .element(page.getByRole('list', { name: 'Tags' }))
    .toMatchTextContent(/follow up\s*risk of harm/)
})
