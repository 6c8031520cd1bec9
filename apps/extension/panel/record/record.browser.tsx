import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { recentRecord } from '../made-up/checked.ts'
import { MadeUpDoor, TAB } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import * as states from '../made-up/story.ts'

const shown = () => page.getByRole('tabpanel')

test('tells a record with its grades, what was before, and what the story leaves open', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  const told = [
    'Metropolitan district · Yorkshire and The Humber · E08000036',
    /Before\s*Requires improvement\s*SIF, July 2016/,
    /Now\s*Inadequate\s*Overall effectiveness\s*Down one grade/,
    /Help and protection\s*Inadequate/,
    /Framework\s*Inspection of local authority children’s services \(ILACS\)/,
    /On site\s*June 2018/,
    /Report\s*The story does not say when/,
  ]
  for (const words of told) await expect.element(shown()).toMatchTextContent(words)
})

test('sets the grades of the parts beside those before, as far as the story gives them', async () => {
  await renderPanel(new MadeUpDoor(recentRecord))
  await expect.element(shown()).toMatchTextContent(/Impact of leaders\s*Outstanding\s*before:\s*good/)
  await expect
    .element(shown())
    .toMatchTextContent(/Now\s*No overall grade\s*Ofsted has given none since April 2026/)
})

test.each([
  ['Wakefield Council', 'Wakefield Council'],
  ['Before Requires improvement', 'required improvement'],
  ['Before July 2016', 'July 2016'],
  ['Impact of leaders Inadequate', '“inadequate”'],
  ['Prompted by joint inspection, February 2018', 'joint targeted visit'],
  ['Intervention Commissioner, expected', 'commissioner'],
  ['Tally First council rated inadequate under ILACS', 'first'],
])('“%s” asks the page to show where it says so, and keeps the focus', async (field, words) => {
  const door = new MadeUpDoor(states.toldInFull)
  await renderPanel(door)
  const button = page.getByRole('button', { name: field, exact: true })
  await expect.element(button).toBeVisible()
  button.element().focus()
  await userEvent.keyboard('{Enter}')
  const [message] = door.toReader
  const text = states.toldInFull.extraction?.text ?? ''
  expect(message?.type === 'show' && text.slice(message.start, message.end)).toBe(words)
  await expect.element(button).toHaveFocus()
})

test('says nothing of prompts, ministers and tallies where the story does not', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  await expect.element(shown()).not.toMatchTextContent(/Prompted by|Intervention|Tally/)
})

test('lists several records, and opens the one that is chosen', async () => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await expect.element(page.getByRole('heading', { name: '3 inspections in this story' })).toBeVisible()
  await expect
    .element(page.getByRole('button', { name: /Wakefield Council.*Inadequate.*ILACS inspection.*agrees/ }))
    .toHaveAttribute('aria-pressed', 'true')
  const surrey = page.getByRole('button', { name: /Surrey County Council.*May 2018.*differs/ })
  await expect.element(surrey).toBeVisible()
  surrey.element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(surrey).toHaveAttribute('aria-pressed', 'true')
  await expect.element(surrey).toHaveFocus()
  const record = page.getByRole('article', { name: 'Surrey County Council' })
  await expect.element(record).toMatchTextContent(/Visit\s*re-inspection/)
  await expect.element(record).toMatchTextContent(/Before\s*The story does not say/)
  await page.getByRole('button', { name: /Kirklees Council/ }).click()
  await expect.element(page.getByText('A visit without a grade')).toBeVisible()
  await expect.element(record).not.toBeInTheDocument()
})

test('lists the other councils and ratings, alike ones once', async () => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await expect
    .element(shown())
    .toMatchTextContent(/Other councils in this story\s*Croydon 2 times\s*Rotherham/)
  await expect.element(shown()).toMatchTextContent(/Other ratings in this story\s*Good Croydon, before/)
})

test('a story without an inspection says so and counts and lists what was found', async () => {
  await renderPanel(new MadeUpDoor(states.noRecord))
  await expect
    .element(shown())
    .toMatchTextContent(
      /no inspection with a grade.*Found in it: 5 councils, 1 visit, 4 ratings and 4 quotes\./,
    )
  await expect.element(shown()).toMatchTextContent(/Councils in this story\s*Wakefield/)
  await expect.element(shown()).toMatchTextContent(/Visits in this story\s*joint inspection February 2018/)
})

test('a story in which nothing was found says that too', async () => {
  await renderPanel(new MadeUpDoor(states.emptyStory))
  await expect.element(shown()).toMatchTextContent('Found in it: no councils, no ratings and no quotes.')
})

test('a story that a registration wall cuts is marked, and what it leaves open may stand behind the wall', async () => {
  await renderPanel(new MadeUpDoor(states.partialStory))
  await expect
    .element(shown().getByText('Partial: the rest of the story is behind a wall or on another page'))
    .toBeVisible()
  await expect.element(shown()).toMatchTextContent(/Framework\s*The part before the wall does not say which/)
})

test.each([
  [
    'a page whose address is hidden from it',
    { ...TAB, url: null },
    null,
    'Spotcheck has not been asked to read this page',
  ],
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

test('a page that has nobody to answer yet is asked again', async () => {
  const door = new MadeUpDoor(null)
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
  await expect.element(shown().getByText('Spotcheck has not been asked to read this page')).toBeVisible()
  door.goTo({ ...TAB, id: 9 }, states.noStory)
  await expect.element(shown().getByText('No article on this page')).toBeVisible()
  door.readerSays(states.oneRecord)
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
})

test('turns the highlights of the site off and shows that they are', async () => {
  const door = new MadeUpDoor(states.oneRecord)
  await renderPanel(door)
  const highlights = page.getByRole('switch', { name: 'Highlights on this site' })
  await expect.element(highlights).toBeChecked()
  await expect.element(highlights).toHaveAccessibleDescription(/^For every page of www\.cypnow\.co\.uk\./)
  await highlights.click()
  await expect.element(highlights).not.toBeChecked()
  expect(door.toReader).toEqual([{ type: 'highlights', on: false }])
})

test('the keys alone lead through all of a record, in the order in which it is read', async () => {
  await renderPanel(new MadeUpDoor(states.oneRecord))
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  page.getByRole('tab', { name: 'Record' }).element().focus()
  const passed: (string | undefined)[] = []
  while (!passed.at(-1)?.startsWith('Source of the rule') && passed.length < 30) {
    await userEvent.tab()
    const { activeElement } = document
    passed.push(activeElement?.ariaLabel ?? activeElement?.textContent?.replace(/\s*↗/, ''))
  }
  expect(passed).toEqual([
    'Wakefield Council',
    'Correct: council',
    'Requires improvement',
    'Correct: outcome before',
    'July 2016',
    'Inadequate',
    'Correct: overall effectiveness',
    'Inadequate',
    'Correct: leadership',
    'Inadequate',
    'Correct: help and protection',
    'Inadequate',
    'Correct: children in care and care leavers',
    'Correct: framework',
    'Correct: visit',
    'Correct: dates on site',
    'Correct: date of the report',
    'Save record',
    'Copy record',
    'Official report (opens in a new tab)',
    'All of Ofsted’s grades',
    'Its report (opens in a new tab)',
    'Source of the rule (opens in a new tab)',
  ])
})

test('headings go down step by step', async () => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await expect.element(page.getByRole('heading', { name: 'Wakefield Council' })).toBeVisible()
  const headings = [...document.querySelectorAll('#panel-record :is(h1, h2, h3, h4)')]
  expect(headings.map(({ tagName, textContent }) => `${tagName} ${textContent}`)).toEqual([
    'H2 3 inspections in this story',
    'H2 Wakefield Council',
    'H3 Official outcome',
    'H3 What came next',
    'H3 Other councils in this story',
    'H3 Other visits in this story',
    'H3 Other ratings in this story',
  ])
})

test.each([240, 320, 400])('nothing reaches over the side of a panel %i pixels wide', async (width) => {
  await renderPanel(new MadeUpDoor(states.threeRecords))
  await page.viewport(width, 800)
  await page.getByText('All of Ofsted’s grades').click()
  await page.getByText('All inspections of this council').click()
  const { scrollWidth, clientWidth } = document.querySelector('#panel-record') ?? document.body
  expect(scrollWidth).toBe(clientWidth)
})
