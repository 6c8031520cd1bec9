import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { MadeUpDoor, TAB } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const shown = () => page.getByRole('tabpanel')

test('tells a record with its grades, what was before and what the story leaves open', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  await expect
    .element(shown())
    .toMatchTextContent('Metropolitan district · Yorkshire and The Humber · E08000036')
  await expect.element(shown()).toMatchTextContent(/Inadequate\s*overall effectiveness/)
  await expect.element(shown()).toMatchTextContent('ILACS inspection, June 2018')
  await expect.element(shown()).toMatchTextContent(/Help and protection\s*Inadequate/)
  await expect.element(shown()).toMatchTextContent('Requires improvement SIF, July 2016 · down one grade')
  await expect.element(shown()).toMatchTextContent('The story does not say when the report was published.')
})

test.each([
  ['Wakefield Council', 'Wakefield Council'],
  ['Requires improvement', 'required improvement'],
  ['July 2016', 'July 2016'],
])('“%s” leads to where the page says it', async (field, words) => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderPanel(door)
  await page.getByRole('button', { name: field }).click()
  const [message] = door.toReader
  const text = states.oneRecord.extraction?.text ?? ''
  expect(message?.type === 'show' && text.slice(message.start, message.end)).toBe(words)
})

test('lists further records and opens them', async () => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await expect
    .element(shown())
    .toMatchTextContent('Surrey County Council Inadequate SIF re-inspection, May 2018')
  const kirklees = shown().getByText('Kirklees Council')
  await expect.element(shown().getByText('A visit without a grade')).not.toBeVisible()
  await kirklees.click()
  await expect.element(shown().getByText('A visit without a grade')).toBeVisible()
})

test('lists the other councils and ratings, alike ones once', async () => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await expect
    .element(shown())
    .toMatchTextContent(/Other councils in this story\s*Croydon 2 times\s*Rotherham/)
  await expect.element(shown()).toMatchTextContent(/Other ratings in this story\s*Good Croydon, before/)
})

test('a story without an inspection says so and lists what was found', async () => {
  await renderPanel(new MadeUpDoor(states.noRecord))
  await expect.element(shown()).toMatchTextContent('This story reports no inspection')
  await expect.element(shown()).toMatchTextContent(/Councils in this story\s*Wakefield/)
})

test('marks a story that a registration wall cuts', async () => {
  await renderPanel(new MadeUpDoor(states.partialStory))
  await expect.element(shown().getByText('Partial: the story is cut by a registration wall')).toBeVisible()
})

test.each([
  ['a page that is none of its sites', { ...TAB, url: null }, null, 'Spotcheck does not read this page'],
  ['a page without an article', TAB, states.noStory, 'No article on this page'],
  ['a page that gives no answer', TAB, null, 'This page gives no answer'],
  ['a story on the way', TAB, { ...states.noStory, status: 'reading' as const }, 'Reading the page …'],
  ['a PDF that lets scripts in', TAB, { ...states.noStory, status: 'pdf' as const }, 'This is a PDF'],
  ['a PDF', { ...TAB, url: 'https://www.cypnow.co.uk/report.PDF?x=1' }, null, 'This is a PDF'],
  ['a page that could not be read', TAB, states.failed, 'The page changed while it was read.'],
  ['a page that is still loading', { ...TAB, loading: true }, null, 'Reading the page …'],
])('says what it sees: %s', async (_case, tab, state, words) => {
  await renderPanel(new MadeUpDoor(state, { tab }))
  await expect.element(shown().getByText(words)).toBeVisible()
})

test('a story that is being read is asked for until it is there', async () => {
  const door = new MadeUpDoor({ ...states.noStory, status: 'reading' })
  await renderPanel(door)
  await expect.element(shown().getByText('Reading the page …')).toBeVisible()
  door.sees(states.oneRecord)
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
})

test('follows the window to another tab, and a page that changes by itself', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderPanel(door)
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  door.goTo({ id: 8, url: null, loading: false }, null)
  await expect.element(shown().getByText('Spotcheck does not read this page')).toBeVisible()
  door.goTo({ ...TAB, id: 9 }, states.noStory)
  await expect.element(shown().getByText('No article on this page')).toBeVisible()
  door.readerSays(states.oneRecord)
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
})

test('turns the highlights of the page off and shows that they are', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderPanel(door)
  const highlights = page.getByRole('switch', { name: 'Highlights on this page' })
  await expect.element(highlights).toBeChecked()
  await highlights.click()
  await expect.element(highlights).not.toBeChecked()
  expect(door.toReader).toEqual([{ type: 'highlights', on: false }])
})
