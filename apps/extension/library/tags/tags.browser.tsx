import { stories } from '@spotcheck/samples'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sampleCollection } from '../../e2e/sample-collection.ts'
import type { ToBackground } from '../../messages/messages.ts'
import { type Opened, openAt } from '../made-up/open.tsx'

const quotes = sampleCollection(stories.slice(0, 1)).filter(({ type }) => type === 'save')

/** Quotes with these tags, one after the other. */
function tagged(...tags: string[][]): ToBackground[] {
  return quotes
    .slice(0, tags.length)
    .map((message, at) => ({ ...message, tags: tags[at] ?? [] }) as ToBackground)
}

const lines = () => page.getByRole('list', { name: 'Tags' }).nth(0)
const link = (name: string) => lines().getByRole('link', { name, exact: true })

/** Each saved quote's tags, the first that was saved first. */
async function tagsOf({ saved }: Opened): Promise<string[][]> {
  const { annotations } = await saved()
  return annotations
    .toSorted((a, b) => a.target.parts[0].selector[1].start - b.target.parts[0].selector[1].start)
    .map(({ body }) => body.flatMap(({ purpose, value }) => (purpose === 'tagging' ? [value] : [])))
}

async function open(...tags: string[][]): Promise<Opened> {
  const opened = await openAt('#tags', tagged(...tags))
  await expect.element(lines().getByRole('link').first()).toBeVisible()
  return opened
}

test('a tag is renamed on all its quotes by keys alone, and the focus stays with it', async () => {
  const opened = await open(['budget', 'later'], ['budget'])
  link('budget').element().focus()
  await userEvent.keyboard('{F2}')
  await expect.element(page.getByRole('textbox', { name: 'New name for “budget”' })).toHaveFocus()
  await userEvent.keyboard('money{Enter}')
  await expect.element(page.getByText('“budget” is now “money” on 2 quotes.')).toBeVisible()
  await expect.element(link('money')).toHaveFocus()
  expect((await tagsOf(opened)).flat().sort()).toEqual(['later', 'money', 'money'])
})

test('a name that is a tag already is said beforehand to merge, with how many quotes, and is undone by a step', async () => {
  const opened = await open(['budget', 'money'], ['budget'], ['money'])
  link('budget').element().focus()
  await userEvent.keyboard('{F2}')
  await expect.element(page.getByRole('textbox', { name: 'New name for “budget”' })).toHaveFocus()
  await userEvent.keyboard('money')
  await expect.element(page.getByText('Merges with “money”, 3 quotes in all. You can undo it.')).toBeVisible()
  await page.getByRole('button', { name: 'Merge' }).click()
  await expect.element(page.getByText('“budget” and “money” are one now, on 3 quotes.')).toBeVisible()
  await expect.element(link('budget')).not.toBeInTheDocument()
  expect(await tagsOf(opened)).toEqual([['money'], ['money'], ['money']])
  await page.getByRole('button', { name: /^Undo: Renamed tag budget to money/ }).click()
  await expect.element(link('budget')).toBeVisible()
  expect((await tagsOf(opened)).map((tags) => tags.toSorted())).toEqual([
    ['budget', 'money'],
    ['budget'],
    ['money'],
  ])
})

test('a tag is deleted by a key, the focus goes to another, and it comes back by a step', async () => {
  await open(['budget', 'later'], ['budget'])
  link('budget').element().focus()
  await userEvent.keyboard('{Delete}')
  await expect.element(page.getByText('“budget” is taken off 2 quotes.')).toBeVisible()
  await expect.element(link('later')).toHaveFocus()
  await page.getByRole('button', { name: /^Undo: Took tag budget off 2 quotes/ }).click()
  await expect.element(link('budget')).toBeVisible()
})

test('Escape leaves a name as it was, and arrows go from tag to tag', async () => {
  const opened = await open(['a', 'b', 'c'])
  link('a').element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
  await expect.element(link('b')).toHaveFocus()
  await userEvent.keyboard('{F2}other{Escape}')
  await expect.element(link('b')).toHaveFocus()
  expect(await tagsOf(opened)).toEqual([['a', 'b', 'c']])
})

test('many tags are found by their letters', async () => {
  const many = Array.from({ length: 100 }, (_, at) => `tag ${at}`)
  await open(many, [...many.map((tag) => `Other ${tag}`)], ['care leavers'])
  await expect.element(page.getByText('201 tags')).toBeVisible()
  await expect.element(page.getByText('1 more: type some of its letters.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find a tag' }).fill('LEAV')
  await expect.element(page.getByText('1 tag', { exact: true })).toBeVisible()
  await expect.element(link('care leavers')).toBeVisible()
})

test('axe finds nothing to complain of, also while a tag is renamed', async () => {
  await open(['budget', 'later'], ['budget'])
  await page.getByRole('button', { name: 'Rename' }).first().click()
  await expect.element(page.getByRole('textbox', { name: 'New name for “budget”' })).toHaveFocus()
  await userEvent.keyboard('later')
  await expect.element(page.getByText(/^Merges with/)).toBeVisible()
  // Colours take a moment to change.
  for (const change of document.getAnimations()) change.finish()
  const { violations } = await axe.run(document.body)
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
