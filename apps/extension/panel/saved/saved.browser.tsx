import { type Annotation, DEFAULT_SETTINGS, type KeptInspection, sourceOf } from '@spotcheck/core'
import { describeStretch } from '@spotcheck/page'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { speechesOf } from '../../quotations/speeches.ts'
import { speechPassage } from '../../saving/passage.ts'
import { annotationOf, MadeUpDoor, recordOf, withNote } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const shown = () => page.getByRole('tabpanel')
const items = () => shown().getByRole('article')

function savedQuotes(source = states.URL_OF_STORY): Annotation[] {
  const { extraction } = states.oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  return speechesOf(extraction).map((speech, index) =>
    annotationOf({ ...speechPassage(extraction, speech, null), source }, index),
  )
}

async function openSaved(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  await page.getByRole('tab', { name: /^Saved/ }).click()
}

const first = savedQuotes().slice(0, 1)

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
  expect(door.copies[0]).toMatch(/^“risk had gone unrecognised for too long” — Jo Sample\nSpot check led/)
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

test('a link to a page is never a script', async () => {
  const hostile = first.map((one) => ({ ...one, target: { ...one.target, source: 'javascript:alert(1)' } }))
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: hostile }))
  await expect.element(items()).toBeVisible()
  await expect.element(page.getByRole('link')).not.toBeInTheDocument()
})

/** Kept from the made-up story and from another paper's, and corrected. */
function keptRecord(): KeptInspection {
  const { extraction } = states.oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  const kept = recordOf(sourceOf(extraction, states.wakefield, states.URL_OF_STORY), 0)
  const elsewhere = 'https://example.org/wakefield'
  const article = { ...states.article, title: 'Ofsted on Wakefield', siteName: 'Example Weekly' }
  return {
    ...kept,
    sources: [
      ...kept.sources,
      ...kept.sources.map((one) => ({ ...one, source: elsewhere, page: elsewhere, article })),
    ],
    corrected: {
      framework: 'SIF',
      judgements: [{ judgement: 'overall-effectiveness', rating: 'good' }],
    },
  }
}

test('lists kept records above the quotes, as they count, with their stories', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { saved: first, records: [keptRecord()] }))
  await expect.element(page.getByRole('tab', { name: 'Saved 2' })).toBeVisible()
  const record = page.getByRole('article', { name: 'Wakefield Council' })
  await expect
    .element(record)
    .toMatchTextContent(
      /Good.*SIF inspection, June 2018 · 2 sources · corrected by you.*Official outcome: differs/,
    )
  await expect.element(shown()).toMatchTextContent('Official outcomes to 20 August 2026')
  await expect
    .element(record.getByRole('link', { name: 'Ofsted on Wakefield' }))
    .toHaveAttribute('href', 'https://example.org/wakefield')
  await expect.element(items().nth(1)).toMatchTextContent('risk had gone unrecognised')
})

test('a kept record is removed and put back', async () => {
  await openSaved(new MadeUpDoor(states.oneRecord, { records: [keptRecord()] }))
  const record = page.getByRole('article', { name: 'Wakefield Council' })
  await record.getByRole('button', { name: 'Remove' }).click()
  await expect.element(record).not.toBeInTheDocument()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect.element(undo).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(record).toBeVisible()
  await userEvent.keyboard('{Tab}{Tab}{Tab}')
  await expect.element(record.getByRole('button', { name: 'Remove' })).toHaveFocus()
})

test('what was put back is not shown as removed where another choice leaves it out', async () => {
  const source = 'https://www.cypnow.co.uk/news/article/another'
  const elsewhere = { ...keptRecord(), sources: keptRecord().sources.slice(1) }
  await openSaved(
    new MadeUpDoor(states.oneRecord, { saved: savedQuotes(source).slice(0, 1), records: [elsewhere] }),
  )
  for (const item of [items().first(), items().last()]) {
    await item.getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
  }
  await expect.element(page.getByRole('tab', { name: 'Saved 2' })).toBeVisible()
  await page.getByText('This page').click()
  await expect.element(page.getByText('Nothing saved from this page')).toBeVisible()
  await expect.element(page.getByText('Removed.')).not.toBeInTheDocument()
})

test('kept records are narrowed to this page as well', async () => {
  const elsewhere = { ...keptRecord(), sources: keptRecord().sources.slice(1) }
  await openSaved(new MadeUpDoor(states.oneRecord, { records: [elsewhere] }))
  await expect.element(page.getByRole('article', { name: 'Wakefield Council' })).toBeVisible()
  await page.getByText('This page').click()
  await expect.element(page.getByText('Nothing saved from this page')).toBeVisible()
})

test('the export of records has what the reader corrected', async () => {
  const door = new MadeUpDoor(states.oneRecord, { records: [keptRecord()] })
  await openSaved(door)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'CSV of records' }).click()
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('Exported 1 item to spotcheck-records-2026-11-21.csv.')
  expect(await door.files[0]?.content.text()).toContain('overall-effectiveness: good (read: inadequate)')
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
