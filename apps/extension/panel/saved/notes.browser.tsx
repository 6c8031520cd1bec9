import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor, withNote } from '../made-up/door.ts'
import { first, openSaved, shown } from '../made-up/saved.ts'
import * as states from '../made-up/story.ts'

test('a note and tags are written with the keyboard alone', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard(
    'Compare with 2021.{Tab}leadership, thresholds, leadership{Control>}{Enter}{/Control}',
  )
  await expect.element(shown().getByText('Compare with 2021.')).toBeVisible()
  await expect
    .element(page.getByRole('list', { name: 'Tags' }))
    .toMatchTextContent(/leadership\s*thresholds$/)
  await expect.element(page.getByRole('button', { name: 'Edit note and tags' })).toHaveFocus()
  expect(door.toBackground[0]).toMatchObject({
    type: 'edit',
    revision: 1,
    tags: ['leadership', 'thresholds'],
  })
})

test('Escape leaves the note as it was', async () => {
  const door = new MadeUpDoor(states.oneRecord, {
    saved: first.map((one) => withNote(one, 'As it was.', [])),
  })
  await openSaved(door)
  await page.getByRole('button', { name: 'Edit note and tags' }).click()
  await userEvent.keyboard('Something else{Escape}')
  await expect.element(shown().getByText('As it was.')).toBeVisible()
  expect(door.toBackground).toEqual([])
})

test('what is being written stays in view when another page comes beside it', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  await page.getByText('This page').click()
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard('Half a thought')
  door.goTo({ id: 8, url: null, loading: false }, null)
  await expect.element(page.getByRole('tab', { name: /^Quotes$/ })).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a thought')
})

test('what was typed stays when it cannot be saved', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard('Not to be lost.')
  door.refusal = 'The disk is full.'
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('The disk is full.')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Not to be lost.')
})

test('half a note is still there after a look at another tab', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: first }))
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard('Half a')
  await page.getByRole('tab', { name: 'Record' }).click()
  await page.getByRole('tab', { name: /^Saved/ }).click()
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a')
})

test('a note changed elsewhere meanwhile is shown, and nothing is overwritten unasked', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  await page.getByRole('button', { name: 'Add a note' }).click()
  await userEvent.keyboard('Mine.')
  door.elsewhere(first.map((one) => ({ ...withNote(one, 'Theirs.', []), revision: 2 })))
  await expect.element(page.getByRole('alert')).toMatchTextContent('Theirs.')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine.')
  await page.getByRole('button', { name: 'Save mine over it' }).click()
  await expect.element(shown().getByText('Mine.')).toBeVisible()
  expect(door.toBackground).toMatchObject([{ type: 'edit', revision: 2, note: 'Mine.' }])
})

test('what a note said before is told with its time, and taken up again', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first.map((one) => withNote(one, 'Now.', [])) })
  for (const { id } of first) door.former.set(id, [{ note: 'Before.', until: '2026-11-20T10:00:00.000Z' }])
  await openSaved(door)
  await page.getByRole('button', { name: 'Edit note and tags' }).click()
  await page.getByText('1 earlier text').click()
  await expect.element(page.getByText(/^Until 20 Nov 2026, \d\d:00/)).toBeVisible()
  await page.getByRole('button', { name: 'Use this again' }).click()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(shown().getByText('Before.')).toBeVisible()
  expect(door.toBackground).toMatchObject([{ type: 'edit', note: 'Before.' }])
})
