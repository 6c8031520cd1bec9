import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { PageState } from '../../messages/messages.ts'
import { dated, differingRecord, manyDifferences, outsideRecord, recentRecord } from '../made-up/checked.ts'
import { MadeUpDoor } from '../made-up/door.ts'
import { renderPanel } from '../made-up/render.tsx'
import { kirklees, oneRecord, storyOf, toldInFull, wakefield } from '../made-up/story.ts'

const record = () => page.getByRole('article')
const REQUIRES_IMPROVEMENT = { judgement: 'overall-effectiveness', rating: 'requires-improvement' } as const

test.each<[string, PageState, string]>([
  ['agrees', oneRecord, 'Agrees with Ofsted’s published outcome'],
  ['differs in one grade', differingRecord, 'Differs: the story says good for leadership, Ofsted inadequate'],
  [
    'is of another regime',
    outsideRecord,
    'Outside the official outcomes: they do not cover this framework, Annual assessment of children’s services',
  ],
  [
    'is from before the register',
    dated(oneRecord, '2012'),
    'Outside the official outcomes: they begin in November 2013, after this inspection',
  ],
  [
    'is from after the register',
    dated(oneRecord, '2026-10'),
    'Outside the official outcomes: they end on 20 August 2026, and this is later news',
  ],
  ['has no grade', storyOf([kirklees]), 'Nothing to check: the story gives no grade'],
  ['is in no release', dated(oneRecord, '2020-05'), 'Not found among Ofsted’s published outcomes'],
])('says in one line how the story stands beside the official outcome: it %s', async (_case, state, line) => {
  await renderPanel(new MadeUpDoor(state))
  await expect.element(record().getByText(line, { exact: true })).toBeVisible()
  await expect.element(record()).toMatchTextContent('Official outcomes to 20 August 2026')
})

test('tells several differences one by one', async () => {
  await renderPanel(new MadeUpDoor(manyDifferences))
  await expect.element(record().getByText('Differs in 2 points')).toBeVisible()
  const points = record().getByRole('list').getByRole('listitem')
  await expect
    .element(points.nth(0))
    .toMatchTextContent(/^The story says good for leadership, Ofsted inadequate$/)
  await expect.element(points.nth(1)).toMatchTextContent(/^The story says SIF, Ofsted ILACS$/)
})

test('leads to the official report, in a tab that learns nothing of the panel', async () => {
  await renderPanel(new MadeUpDoor(oneRecord))
  const report = record().getByRole('link', { name: 'Official report (opens in a new tab)' })
  await expect.element(report).toHaveAttribute('href', 'https://files.ofsted.gov.uk/v1/file/50004490')
  await expect.element(report).toHaveAttribute('target', '_blank')
  await expect.element(report).toHaveAttribute('rel', 'noopener noreferrer')
  await expect
    .element(record())
    .toMatchTextContent('ILACS standard inspection, on site 4 to 15 June 2018, report of 17 July 2018')
})

test('opens all of Ofsted’s grades', async () => {
  await renderPanel(new MadeUpDoor(recentRecord))
  const careLeavers = record().getByText('Care leavers', { exact: true })
  await expect.element(careLeavers).not.toBeVisible()
  await record().getByText('All of Ofsted’s grades').click()
  await expect.element(careLeavers).toBeVisible()
})

test('expects no inspection of a council that is gone, and says who took over', async () => {
  const cumbria = { ...wakefield, council: 'E10000006', name: 'Cumbria' }
  await renderPanel(
    new MadeUpDoor(dated(storyOf([{ ...cumbria, judgements: [REQUIRES_IMPROVEMENT] }]), '2022-09')),
  )
  await expect
    .element(record())
    .toMatchTextContent('until 31 March 2023, then Cumberland; Westmorland and Furness')
  await expect.element(record().getByText('Agrees with Ofsted’s published outcome')).toBeVisible()
  await expect.element(record().getByRole('heading', { name: 'What is due next' })).not.toBeInTheDocument()
})

test('says what came after an inspection that is long past', async () => {
  await renderPanel(new MadeUpDoor(oneRecord))
  await expect.element(record().getByRole('heading', { name: 'What came next' })).toBeVisible()
  await expect.element(record()).toMatchTextContent('Inspected again November 2021: good.')
  await expect
    .element(record())
    .toMatchTextContent('monitoring visits, then another inspection when Ofsted decides')
})

test('says what is due, by which rule, and that a new framework may change it', async () => {
  await renderPanel(new MadeUpDoor(recentRecord))
  await expect.element(record().getByRole('heading', { name: 'What is due next' })).toBeVisible()
  await expect
    .element(record())
    .toMatchTextContent('Short inspection of one week, between December 2028 and December 2029')
  await expect.element(record()).toMatchTextContent('A renewed framework is planned for 2027')
  await expect.element(record()).toMatchTextContent('leaders and at least two of the three areas of practice')
  await expect.element(record().getByRole('link', { name: /Source of the rule/ })).toBeVisible()
})

test('sets a tally beside the count of the official outcomes, and says what counts depend on', async () => {
  await renderPanel(new MadeUpDoor(toldInFull))
  await expect
    .element(record())
    .toMatchTextContent(
      'Official outcomes: 1 in England by 17 July 2018. Counts in the news depend on mergers and re-inspections.',
    )
})

test('what is due is seen from the panel’s own day', async () => {
  const door = new MadeUpDoor(recentRecord)
  door.today = () => '2031-01-01'
  await renderPanel(door)
  await expect.element(record()).toMatchTextContent('That time has passed')
})

test('copies the record as text, with verdict and sources', async () => {
  const door = new MadeUpDoor(differingRecord)
  await renderPanel(door)
  await record().getByRole('button', { name: 'Copy record' }).click()
  await expect.element(page.getByRole('status')).toMatchTextContent('Record copied.')
  expect(door.copies[0]?.split('\n')).toEqual([
    'Wakefield Council, Metropolitan district, Yorkshire and The Humber, E08000036',
    'Now: inadequate for overall effectiveness, good for leadership, inadequate for help and protection, inadequate for children in care and care leavers',
    'Before: requires improvement for overall effectiveness, Single inspection framework (SIF), July 2016, down one grade',
    'Framework: Inspection of local authority children’s services (ILACS)',
    'On site: June 2018',
    'Report: The story does not say when',
    'Official outcome: Differs: the story says good for leadership, Ofsted inadequate',
    'Official outcomes to 20 August 2026, https://files.ofsted.gov.uk/v1/file/50004490',
    'What came next: Inspected again November 2021: good',
    'Rule: Inadequate overall: monitoring visits, then another inspection when Ofsted decides. (https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018)',
    'Story: Spot check led to first ‘inadequate’ rating under new inspections, CYP Now, 20 July 2018, https://www.cypnow.co.uk/news/article/made-up-story',
  ])
})

test('the copy has what prompted the inspection, what ministers do and the tally', async () => {
  const door = new MadeUpDoor(toldInFull)
  await renderPanel(door)
  await record().getByRole('button', { name: 'Copy record' }).click()
  await expect.element(page.getByRole('status')).toMatchTextContent('Record copied.')
  expect(door.copies[0]?.split('\n')).toEqual(
    expect.arrayContaining([
      'Prompted by: joint inspection, February 2018',
      'Intervention: Commissioner, expected',
      'Tally: First council rated inadequate under ILACS',
    ]),
  )
})
