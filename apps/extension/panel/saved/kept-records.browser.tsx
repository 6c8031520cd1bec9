import { type KeptInspection, sourceOf } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MadeUpDoor, recordOf } from '../made-up/door.ts'
import { first, items, openSaved, savedQuotes, shown } from '../made-up/saved.ts'
import * as states from '../made-up/story.ts'

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
