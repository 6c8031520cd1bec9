import { type Inspection, sourceOf } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { PageState } from '../../messages/messages.ts'
import { recentRecord } from '../made-up/checked.ts'
import { MadeUpDoor, recordOf } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import { NOTHING_SAID, oneRecord, storyOf, wakefield } from '../made-up/story.ts'

const entry = (words: RegExp) => page.getByRole('listitem').filter({ hasText: words })

async function openHistory(door: MadeUpDoor): Promise<void> {
  await renderPanel(door)
  const summary = page.getByText('All inspections of this council')
  await expect.element(summary).toBeVisible()
  const element = summary.element()
  if (element instanceof HTMLElement) element.focus()
  await userEvent.keyboard('{Enter}')
}

/** As another paper told an inspection of Wakefield. */
function kept(changes: Partial<Inspection>, published: string) {
  const { extraction } = oneRecord
  if (!extraction) throw new Error('The made-up story has lost its text.')
  const told = sourceOf(extraction, { ...wakefield, ...changes }, `https://example.org/${published}`)
  return recordOf({ ...told, article: { ...told.article, title: `News of ${published}`, published } }, 0)
}

test('lists a council’s inspections in order, and says which one the story tells of', async () => {
  await openHistory(new MadeUpDoor(oneRecord))
  await expect
    .element(page.getByRole('article'))
    .toMatchTextContent(
      /July 2016.*Requires improvement.*SIF inspection.*June 2018 · this story.*Inadequate.*ILACS standard inspection.*November 2021.*Good/,
    )
  await expect.element(entry(/November 2021/)).not.toMatchTextContent('this story')
})

test('gives grade by grade what has no grade for the whole', async () => {
  await openHistory(new MadeUpDoor(recentRecord))
  await expect.element(entry(/2026/)).toMatchTextContent(/No overall grade.*good for help and protection/)
})

test('names the outcomes of a body that is gone as that body’s', async () => {
  const cumberland: PageState = storyOf([{ ...NOTHING_SAID, council: 'E06000063', name: 'Cumberland' }])
  await openHistory(new MadeUpDoor(cumberland))
  await expect.element(entry(/March 2015/).getByRole('link')).toMatchTextContent('Source')
  await expect
    .element(entry(/March 2015/))
    .toMatchTextContent(/Inadequate.*Of Cumbria County Council, whose services it took over/)
})

test('has what the reader keeps of the council, marked as stories’', async () => {
  const of2018 = kept({}, '2018-07-21')
  const of2011 = {
    ...kept({ framework: null, inspected: null, previous: null }, '2011-03-01'),
    id: 'urn:uuid:00000000-0000-4000-9000-000000000099',
  }
  await openHistory(new MadeUpDoor(oneRecord, { records: [of2018, of2011] }))
  await expect
    .element(entry(/^March 2011/))
    .toMatchTextContent(/Found with no official outcome; as your saved stories tell it:\s*News of 2011-03-01/)
  await expect.element(entry(/^June 2018/)).toMatchTextContent(/In your saved stories:\s*News of 2018-07-21/)
})

test('a body that the outcomes do not hold has no history', async () => {
  await renderPanel(new MadeUpDoor(storyOf([{ ...NOTHING_SAID, name: 'East Surrey' }])))
  await expect.element(page.getByRole('heading', { name: 'East Surrey' })).toBeVisible()
  await expect.element(page.getByText('All inspections of this council')).not.toBeInTheDocument()
})
