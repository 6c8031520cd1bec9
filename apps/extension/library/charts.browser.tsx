import { stories } from '@spotcheck/samples'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sampleCollection } from '../e2e/sample-collection.ts'
import { openAt } from './made-up/open.tsx'

const wakefield = sampleCollection(stories.slice(0, 1))
const COUNCIL = '#council?council=E08000036'

const timeline = () => page.getByRole('group', { name: 'Wakefield Council: inspections' })
const points = () => timeline().getByRole('link')

test('a council’s page says where it stands, what is due and what is saved', async () => {
  await openAt(COUNCIL, wakefield)
  const fact = (name: string) => page.getByRole('region', { name })
  await expect
    .element(fact('Latest official outcome'))
    .toMatchTextContent('Good ILACS short inspection, March 2025')
  await expect
    .element(fact('What is due, by the framework’s own cycle'))
    .toMatchTextContent('Short inspection of one week')
  await expect.element(fact('In your collection')).toMatchTextContent(/\d+ quotes/)
})

test('the timeline is gone through by arrow keys, each point saying what it is', async () => {
  await openAt(COUNCIL, wakefield)
  await expect.element(points().first()).toBeVisible()
  points().first().element().focus()
  await expect.element(page.getByText('July 2016: requires improvement, SIF inspection').last()).toBeVisible()
  await userEvent.keyboard('{ArrowRight}')
  await expect
    .element(points().nth(1))
    .toHaveAttribute(
      'aria-label',
      'June 2018: inadequate, ILACS standard inspection; 1 saved story tells of it',
    )
  await expect.element(points().nth(1)).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.element(points().last()).toHaveFocus()
})

test('a table says what the timeline shows', async () => {
  await openAt(COUNCIL, wakefield)
  await page.getByRole('button', { name: 'Show as table' }).click()
  const table = page.getByRole('table', { name: 'Wakefield Council: inspections' })
  await expect.element(table.getByRole('row').nth(2)).toMatchTextContent(/June 2018.*inadequate.*Ofsted.*1/)
})

test('a chart is saved as SVG, with its colours written into it', async () => {
  const { files } = await openAt(COUNCIL, wakefield)
  await page.getByText('Save chart').click()
  await page.getByRole('button', { name: 'SVG, dark ground' }).click()
  const name = 'spotcheck-wakefield-council-inspections-2026-11-21.svg'
  await expect.element(page.getByText(`Saved as ${name}.`)).toBeVisible()
  const svg = (await files.get(name)?.text()) ?? ''
  expect(svg).toContain('Wakefield Council: inspections')
  expect(svg).toContain('rgb(20, 25, 31)')
  expect(svg).not.toContain('var(')
  expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
})

test('a chart is saved as a picture', async () => {
  const { files } = await openAt(COUNCIL, wakefield)
  await page.getByText('Save chart').click()
  await page.getByRole('button', { name: 'PNG, white ground' }).click()
  const name = 'spotcheck-wakefield-council-inspections-2026-11-21.png'
  await expect.element(page.getByText(`Saved as ${name}.`)).toBeVisible()
  const bitmap = await createImageBitmap(files.get(name) ?? new Blob())
  expect(bitmap.width).toBeGreaterThan(1000)
})

test('the overview counts Ofsted’s grades and, told apart, the reader’s', async () => {
  await openAt('#overview', wakefield)
  const official = page.getByRole('group', { name: 'Latest grade of each council, by region' })
  await expect
    .element(official.getByRole('img', { name: /^London, Outstanding: \d+ councils$/ }))
    .toBeVisible()
  const own = page.getByRole('group', { name: 'Latest saved grade of each council, by region' })
  await expect
    .element(own.getByRole('img', { name: 'Yorkshire and The Humber, Inadequate: 1 council' }))
    .toBeVisible()
})
