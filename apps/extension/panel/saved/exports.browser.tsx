import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor } from '../made-up/door.ts'
import { first, openSaved, savedQuotes } from '../made-up/saved.ts'
import * as states from '../made-up/story.ts'

test.each([
  ['JSON', 'json'],
  ['CSV of quotes', 'csv'],
  ['Markdown', 'md'],
])('exports everything as %s', async (name, extension) => {
  const door = new MadeUpDoor(states.oneRecord, { saved: savedQuotes() })
  await openSaved(door)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name, exact: true }).click()
  const file = `spotcheck-2026-11-21.${extension}`
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent(`Exported 4 items to ${file}. 1 speaker in it is uncertain.`)
  expect(door.files.map((one) => one.name)).toEqual([file])
  expect(await door.files[0]?.content.text()).toContain('risk had gone unrecognised')
})

test('says before an export how many speakers are uncertain, until none is', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: savedQuotes() }))
  const warning = page.getByText(/^1 speaker among these is uncertain/)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect.element(warning).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await page.getByRole('button', { name: 'Confirm speaker' }).click()
  await page.getByRole('button', { name: 'Export' }).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await expect.element(warning).not.toBeInTheDocument()
})

test('a format is chosen by keys alone, and the focus comes back to where it was', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  const button = page.getByRole('button', { name: 'Export' })
  await expect.element(button).toBeVisible()
  button.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('button', { name: 'Markdown' })).toHaveFocus()
  await expect
    .element(page.getByRole('button', { name: 'Markdown' }))
    .toHaveAccessibleDescription('Obsidian, notes, plain text')
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(button).toHaveFocus()
  expect(door.files).toMatchObject([{ name: 'spotcheck-mentions-2026-11-21.parquet' }])
})
