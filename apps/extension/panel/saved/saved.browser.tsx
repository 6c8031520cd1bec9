import { type Annotation, DEFAULT_SETTINGS } from '@spotcheck/core'
import { describeStretch } from '@spotcheck/page'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor } from '../made-up/door.ts'
import { first, items, openSaved, savedQuotes, shown } from '../made-up/saved.ts'
import * as states from '../made-up/story.ts'

test('lists the collection, newest first, with speaker and source', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: savedQuotes() }))
  await expect.element(page.getByRole('tab', { name: 'Saved 4' })).toBeVisible()
  await expect.element(items().first()).toMatchTextContent('a long road')
  await expect.element(items().last()).toMatchTextContent('risk had gone unrecognised')
  await expect.element(items().last()).toMatchTextContent('Ofsted')
  await expect.element(items().last()).toMatchTextContent('CYP Now · 20 July 2018')
})

test('an uncertain speaker is confirmed, one passage at a time', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: savedQuotes() })
  await openSaved(door)
  const unsure = items().filter({ hasText: 'a long road' })
  await expect.element(unsure).toMatchTextContent('It is not certain who says this')
  await unsure.getByRole('button', { name: 'Confirm speaker' }).click()
  await expect.element(unsure).toMatchTextContent('Wakefield Council · speaker confirmed by you')
  await expect.element(unsure.getByRole('button', { name: 'Correct speaker' })).toHaveFocus()
  expect(door.toBackground).toMatchObject([{ type: 'confirm-speaker', ids: [expect.any(String)] }])
})

test('who corrects a speaker sees what another window has made of it meanwhile, and decides', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  const named = (name: string) => ({
    speaker: { name, surface: 'he', role: null, organisation: null, council: null },
  })
  await items().getByRole('button', { name: 'Correct speaker' }).click()
  await userEvent.keyboard('Jo Sample')
  door.elsewhere(first.map((one) => ({ ...one, confirmed: named('Wren Sample') })))
  await expect.element(page.getByRole('alert')).toMatchTextContent('it is now Wren Sample')
  await userEvent.keyboard('{Enter}')
  expect(door.toBackground).toEqual([])
  await page.getByRole('alert').getByRole('button').click()
  await expect.element(items()).toMatchTextContent('Jo Sample')
  await expect.element(items()).toMatchTextContent('speaker confirmed by you')
  await expect.element(items().getByRole('button', { name: 'Correct speaker' })).toHaveFocus()
})

test('those with an uncertain speaker are listed by themselves, and stay while they are checked', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: savedQuotes() }))
  await page.getByText('To check 1').click()
  await expect.element(items()).toMatchTextContent('a long road')
  await items().getByRole('button', { name: 'Correct speaker' }).click()
  await userEvent.keyboard('Jo Sample{Enter}')
  await expect.element(items()).toMatchTextContent('Jo Sample, council leader, Wakefield Council')
  await page.getByText('All', { exact: true }).click()
  await expect.element(items().nth(3)).toBeVisible()
  await expect.element(page.getByText(/^To check/)).not.toBeInTheDocument()
})

test('copies what is saved, with the speaker that the reader has confirmed', async () => {
  const speaker = { name: 'Jo Sample', surface: 'Jo Sample', role: null, organisation: null, council: null }
  const door = new MadeUpDoor(states.oneRecord, {
    saved: first.map((one) => ({ ...one, confirmed: { speaker } })),
  })
  await openSaved(door)
  await items().getByRole('button', { name: 'Copy as quotation' }).click()
  await expect.element(page.getByRole('status')).toMatchTextContent(/^Copied\.$/)
  expect(door.copies[0]).toMatch(
    /^“risk had gone unrecognised for too long” — Jo Sample\nSample Reporter \(2018\) ‘Spot check led/,
  )
})

test('what is no quotation has no speaker to correct', async () => {
  const saved = first.map((one) => ({ ...one, detected: { ...one.detected, kind: 'selection' as const } }))
  await openSaved(new MadeUpDoor(states.oneRecord, { saved }))
  await expect.element(items().getByRole('button', { name: 'Copy as quotation' })).toBeVisible()
  await expect.element(items().getByRole('button', { name: /speaker/ })).not.toBeInTheDocument()
})

test('can be narrowed to this page', async () => {
  const elsewhere = savedQuotes('https://www.cypnow.co.uk/news/article/another').slice(1, 2)
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: [...first, ...elsewhere] }))
  await expect.element(items().nth(1)).toBeVisible()
  await page.getByText('This page').click()
  await expect.element(items()).toMatchTextContent('risk had gone unrecognised')
})

test('says when saved words are gone from their page', async () => {
  const state = states.storyOf([], { text: 'Quite another text.', mentions: [], quotations: [] })
  await openSaved(new MadeUpDoor(state, { saved: first }))
  await expect.element(page.getByText('These words are no longer on the page')).toBeVisible()
})

/** The story beside, with one of its words changed by an editor. */
function changedStory(from: string, to: string) {
  const text = states.oneRecord.extraction?.text ?? ''
  expect(text).toContain(from)
  return states.storyOf([], { text: text.replace(from, to), mentions: [], quotations: [] })
}

test('says what of saved words the page has changed, with old and new words', async () => {
  await openSaved(new MadeUpDoor(changedStory('unrecognised', 'unseen'), { saved: first }))
  await expect.element(items()).toMatchTextContent('The page has changed these words since')
  await expect.element(items().getByRole('deletion')).toMatchTextContent('unrecognised')
  await expect.element(items().getByRole('insertion')).toMatchTextContent('unseen')
  await expect.element(items().getByRole('button', { name: 'Show on page' })).toBeVisible()
  await expect.element(items().getByRole('button', { name: 'Find it again' })).not.toBeInTheDocument()
})

test('words that are gone keep their place in the list and can be found again by hand', async () => {
  const state = states.storyOf([], { text: 'Quite another text.', mentions: [], quotations: [] })
  const door = new MadeUpDoor(state, { saved: first })
  await openSaved(door)
  await expect.element(items()).toMatchTextContent('risk had gone unrecognised')
  await items().getByRole('button', { name: 'Find it again' }).click()
  expect(door.toReader).toEqual([{ type: 'find-again', id: first[0]?.id, part: 0 }])
})

test('words that may be others are kept with one press, and the keyboard stays where it was', async () => {
  const door = new MadeUpDoor(changedStory('had gone', 'had not gone'), { saved: first })
  await openSaved(door)
  await expect.element(items()).toMatchTextContent('look whether it is the passage that you saved')
  await items().getByRole('button', { name: 'Yes, that is it' }).click()
  expect(door.toBackground).toMatchObject([
    {
      type: 'found-again',
      id: first[0]?.id,
      found: [
        { part: 0, selector: [{ exact: expect.stringContaining('risk had not gone unrecognised') }, {}] },
      ],
    },
  ])
  await expect.element(items()).toMatchTextContent('The page has changed these words since')
  await expect.element(items().getByRole('button', { name: 'Yes, that is it' })).not.toBeInTheDocument()
  expect(document.activeElement?.textContent).toMatch(/^The page has changed these words since/)
})

test('what the reader has found again says what it reads now', async () => {
  const text = 'Quite another text, in which managers overlooked the danger.'
  const state = states.storyOf([], { text, mentions: [], quotations: [] })
  const saved = first.map((one) => foundAt(one, text, 'overlooked the danger'))
  await openSaved(new MadeUpDoor(state, { saved }))
  await expect.element(items().getByRole('insertion')).toMatchTextContent('overlooked the danger')
  await expect.element(items().getByRole('button', { name: 'Find it again' })).not.toBeInTheDocument()
})

function foundAt(annotation: Annotation, text: string, words: string): Annotation {
  const [part, ...others] = annotation.target.parts
  const start = text.indexOf(words)
  const again = [describeStretch(text, start, start + words.length)]
  return { ...annotation, target: { ...annotation.target, parts: [{ ...part, again }, ...others] } }
}

test('a saved quote leads to its story in the library', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: first })
  await openSaved(door)
  await items().getByRole('button', { name: 'In the library' }).click()
  expect(door.libraryOpened).toEqual([{ view: 'article', page: states.URL_OF_STORY }])
})

test('what is removed can be put back where it was', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: savedQuotes() })
  await openSaved(door)
  await items().nth(1).getByRole('button', { name: 'Remove' }).click()
  await expect.element(page.getByRole('tab', { name: 'Saved 3' })).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect.element(undo).toHaveFocus()
  await undo.click()
  await expect.element(items().nth(1)).toMatchTextContent('late nights')
  await expect.element(page.getByRole('listitem').nth(1)).toHaveFocus()
  await expect.element(page.getByRole('tab', { name: 'Saved 4' })).toBeVisible()
})

test('an empty collection says how to begin and exports nothing', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await openSaved(door)
  await expect.element(page.getByText('Nothing saved yet')).toBeVisible()
  const button = page.getByRole('button', { name: 'Export' })
  await expect.element(button).toBeDisabled()
  await expect
    .element(button)
    .toHaveAttribute('title', 'There is nothing to export yet: save a record or a quote first.')
})

test('a link to a page is never a script', async () => {
  const hostile = first.map((one) => ({ ...one, target: { ...one.target, source: 'javascript:alert(1)' } }))
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: hostile }))
  await expect.element(items()).toBeVisible()
  await expect.element(page.getByRole('link')).not.toBeInTheDocument()
})

test('reminds of a backup when it is time, and leads to it', async () => {
  const door = new MadeUpDoor(states.oneRecord, { saved: savedQuotes() })
  door.settings = {
    ...DEFAULT_SETTINGS,
    backup: { ...DEFAULT_SETTINGS.backup, last: '2026-11-01T10:00:00.000Z', remindAfter: 7 },
  }
  await openSaved(door)
  await expect
    .element(shown())
    .toMatchTextContent('Your last backup is of 1 November 2026; 4 items were saved or changed since.')
  await shown().getByRole('button', { name: 'Back up' }).click()
  expect(door.options).toEqual(['backup'])
})
