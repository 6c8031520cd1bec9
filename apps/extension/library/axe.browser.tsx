import { stories } from '@spotcheck/samples'
import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { sampleCollection } from '../e2e/sample-collection.ts'
import { openAt } from './made-up/open.tsx'

const collection = sampleCollection(stories.slice(0, 2))

const screens = [
  ['an empty library', '', [], 'Nothing saved yet'],
  ['the list', '', collection, 'Everything saved'],
  ['a grouped list', '#list?by=speaker', collection, 'By speaker'],
  ['the trash', '#list?status=trash', collection, 'The trash is empty'],
  ['a council', '#council?council=E08000036', collection, 'Wakefield Council: inspections'],
  ['the overview', '#overview', collection, 'Grades by framework'],
] as const

afterEach(() => {
  document.documentElement.style.colorScheme = ''
})

async function complaints(): Promise<unknown[]> {
  const { violations } = await axe.run(document.body)
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

test.each(['light', 'dark'].flatMap((scheme) => screens.map((screen) => [scheme, ...screen] as const)))(
  'axe finds nothing to complain of, %s: %s',
  async (scheme, _name, address, saved, shown) => {
    document.documentElement.style.colorScheme = scheme
    await openAt(address, saved)
    await expect.element(page.getByRole('heading', { name: shown })).toBeVisible()
    expect(await complaints()).toEqual([])
  },
)

test('nor with items chosen, a filter open and a note being written', async () => {
  await openAt('', collection)
  const quote = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('article') })
    .last()
  await expect.element(quote).toBeVisible()
  await page.getByRole('button', { name: /note/ }).first().click()
  await quote.getByRole('checkbox').click()
  await page.getByText('Filter', { exact: true }).click()
  expect(await complaints()).toEqual([])
})

test('on a narrow screen the bar is a menu, and nothing is wider than the screen', async () => {
  await openAt('', collection)
  await page.viewport(320, 640)
  await expect.element(page.getByRole('link', { name: /^Overview/ })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect.element(page.getByRole('link', { name: /^Overview/ })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBe(320)
  expect(await complaints()).toEqual([])
})
