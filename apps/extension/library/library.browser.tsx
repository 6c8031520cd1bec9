import { stories } from '@spotcheck/samples'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { sampleCollection } from '../e2e/sample-collection.ts'
import { openAt } from './made-up/open.tsx'

const collection = sampleCollection(stories.slice(0, 3))
const quotes = collection.filter(({ type }) => type === 'save')
const wakefield = sampleCollection(stories.slice(0, 1))

/** However busy the machine is. */
const SOON = 10_000

const lines = () => page.getByRole('listitem').filter({ has: page.getByRole('article') })
const line = (words: string) => lines().filter({ hasText: words })
const count = () => page.getByRole('main').getByRole('status').first()
const search = () => page.getByRole('searchbox')

async function goToFirstLine(): Promise<void> {
  const box = lines().first().getByRole('checkbox')
  await expect.element(box).toBeVisible()
  box.element().focus()
}

test('lists everything, newest first, with who said it and where it stands', async () => {
  await openAt('', wakefield)
  await expect.element(count()).toMatchTextContent(`${wakefield.length} items`)
  await expect.element(line('unrecognised').first()).toMatchTextContent(/20 July 2018/)
  const [first] = lines().elements()
  expect(first?.ariaPosInSet ?? first?.getAttribute('aria-posinset')).toBe('1')
  expect(first?.getAttribute('aria-setsize')).toBe(String(wakefield.length))
})

test('“/” leads to the search, whose words narrow the list and stand in the address', async () => {
  const { reload } = await openAt('', collection)
  await expect.element(count()).toMatchTextContent('items')
  await userEvent.keyboard('/')
  await expect.element(search()).toHaveFocus()
  await userEvent.keyboard('wakef')
  await expect.element(page.getByRole('button', { name: /^“wakef”/ })).toBeVisible()
  expect(location.hash).toBe('#list?words=wakef')
  const found = count().element().textContent
  reload()
  await expect.element(search()).toHaveValue('wakef')
  await expect.element(count()).toMatchTextContent(String(found))
  await page.getByRole('button', { name: /^“wakef”/ }).click()
  await expect.element(count()).toMatchTextContent(`${collection.length} items`)
  history.back()
  await expect.element(search()).toHaveValue('wakef')
})

test('filters are chosen from what there is, and taken off one by one', async () => {
  await openAt('', collection)
  await page.getByText('Filter').click()
  await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Records')
  await expect.element(page.getByRole('button', { name: 'Records (take this filter off)' })).toBeVisible()
  await expect.element(lines().first()).toMatchTextContent('Record ·')
  await page.getByRole('combobox', { name: 'Council' }).selectOptions('E08000036')
  await expect.element(page.getByRole('button', { name: /^Council: Wakefield Council/ })).toBeVisible()
  await expect.element(count()).toMatchTextContent('1 item')
  await page.getByRole('button', { name: 'Records (take this filter off)' }).click()
  await expect.element(count()).not.toMatchTextContent('1 item')
})

test('arrows go from line to line, Space and Shift choose, and what is chosen is tagged at once', async () => {
  const { saved } = await openAt('#list?kind=passage', quotes)
  await goToFirstLine()
  await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  await expect.element(page.getByText('3 chosen')).toBeVisible()
  await expect.element(lines().nth(2).getByRole('checkbox')).toHaveFocus()
  await page.getByRole('combobox', { name: 'Tags, with commas between' }).fill('for the budget, letter')
  await page.getByRole('button', { name: 'Tag', exact: true }).click()
  await expect.element(page.getByText('3 quotes tagged: for the budget and letter.')).toBeVisible()
  await expect.element(lines().nth(1).getByRole('link', { name: 'for the budget' })).toBeVisible()
  const { annotations } = await saved()
  const tagged = annotations.filter(({ body }) => body.some((each) => each.value === 'letter'))
  expect(tagged).toHaveLength(3)
})

test('what is deleted is in the trash, and comes back by one step', async () => {
  await openAt('', wakefield)
  await goToFirstLine()
  await userEvent.keyboard(' {ArrowDown} {Delete}')
  await expect.element(count()).toMatchTextContent(`${wakefield.length - 2} items`)
  await page.getByRole('link', { name: /^Trash/ }).click()
  await expect.element(count()).toMatchTextContent('2 items')
  await goToFirstLine()
  await userEvent.keyboard('{Control>}a{/Control}')
  await page.getByRole('button', { name: 'Put back' }).click()
  await expect.element(count()).toMatchTextContent('0 items')
  await page.getByRole('link', { name: /^Everything/ }).click()
  await expect.element(count()).toMatchTextContent(`${wakefield.length} items`)
})

test('the last step is undone by a button, and earlier ones from the trash', async () => {
  const { reload } = await openAt('', quotes.slice(0, 3))
  await goToFirstLine()
  await userEvent.keyboard(' {Delete}')
  await page.getByRole('button', { name: 'Undo: Deleted 1 item' }).click()
  await expect.element(count()).toMatchTextContent('3 items')
  await goToFirstLine()
  await userEvent.keyboard('{Control>}a{/Control}{Delete}')
  await expect.element(count()).toMatchTextContent('0 items')
  reload()
  await page.getByRole('link', { name: /^Trash/ }).click()
  await page.getByText('Lately done').click()
  await page.getByRole('button', { name: 'Undo: Deleted 3 items' }).click()
  await expect.element(page.getByText('The trash is empty')).toBeVisible()
})

test('the trash is emptied only after it is said twice', async () => {
  const { ask, saved } = await openAt('#list?status=trash', quotes.slice(0, 2))
  const { annotations } = await saved()
  await ask({ type: 'remove', ids: annotations.map(({ id }) => id) })
  await page.getByText('Erase for good …').click()
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect.element(page.getByText('2 items erased.')).toBeVisible()
  await expect.element(count()).toMatchTextContent('0 items')
})

test('a note is written in place', async () => {
  await openAt('', quotes.slice(0, 1))
  const [first] = quotes
  if (first?.type !== 'save') throw new Error('The sample has no quote.')
  await page.getByRole('button', { name: /note/ }).click()
  await userEvent.keyboard('{Control>}a{/Control}Ask for the letter{Control>}{Enter}{/Control}')
  await expect.element(lines().first()).toMatchTextContent('Ask for the letter')
})

test('what a note said before is taken up again, and neither text is lost', async () => {
  const { saved } = await openAt('#list?kind=passage', quotes.slice(2, 3))
  const write = async (text: string) => {
    await lines().first().getByRole('button', { name: /note/ }).click()
    await page.getByRole('textbox', { name: 'Note' }).fill(text)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect.element(lines().first()).toMatchTextContent(text)
  }
  await write('First.')
  await write('Second.')
  await lines().first().getByRole('button', { name: /note/ }).click()
  await page.getByText('1 earlier text').click()
  await page.getByRole('button', { name: 'Use this again' }).click()
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('First.')
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await expect.element(lines().first()).toMatchTextContent('First.')
  const { annotations } = await saved()
  expect(annotations[0]?.body).toContainEqual({ type: 'TextualBody', purpose: 'commenting', value: 'First.' })
  await lines().first().getByRole('button', { name: /note/ }).click()
  await page.getByText('2 earlier texts').click()
  await expect.element(page.getByRole('listitem').filter({ hasText: 'Second.' }).last()).toBeVisible()
})

test('what is listed is grouped, and a group leads to its page', async () => {
  await openAt('#list?by=council', wakefield)
  const group = page.getByRole('heading', { name: /^Wakefield Council/ })
  await group.getByRole('link').click()
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Wakefield Council')
  expect(location.hash).toBe('#council?council=E08000036')
})

test('Back leads to the line that the reader left, with filters and focus, and so does a reload', async () => {
  const { reload } = await openAt('#list?kind=passage', sampleCollection(stories))
  await goToFirstLine()
  for (let leap = 0; leap < 5; leap++) await userEvent.keyboard('{PageDown}')
  const focused = () => document.activeElement?.closest('li')
  const words = () => focused()?.querySelector('blockquote')?.textContent
  const top = () => focused()?.getBoundingClientRect().top ?? Number.NaN
  await vi.waitFor(() => expect(words()).toBeTruthy(), SOON)
  focused()?.querySelector('a')?.focus()
  const left = { words: words(), top: Number.NaN }
  const leave = () => {
    left.top = top()
  }
  document.addEventListener('keydown', leave, { once: true, capture: true })
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Its address' })).toBeVisible()
  expect(scrollY).toBe(0)

  const isThere = () =>
    vi.waitFor(() => {
      expect(words()).toBe(left.words)
      // Lines that were never measured before may have moved it a little.
      expect(Math.abs(top() - left.top)).toBeLessThan(20)
    }, SOON)
  history.back()
  await isThere()
  expect(location.hash).toBe('#list?kind=passage')
  reload()
  await isThere()
})

test('an article’s page has all that is saved of it, and opens the story at its words', async () => {
  await openAt('', wakefield)
  await lines().last().getByRole('link').first().click()
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/\w/)
  await expect.element(lines().first()).toMatchTextContent('Record')
  const address = page.getByRole('link', { name: /^https:/ })
  await expect.element(address).toHaveAttribute('href', expect.stringMatching(/:~:text=/))
})

test('what is found is exported', async () => {
  const { files } = await openAt('#list?kind=passage', wakefield)
  await expect.element(lines().first()).toBeVisible()
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'CSV of quotes' }).click()
  await expect.element(page.getByText(/^Exported \d+ items to spotcheck-2026-11-21.csv/)).toBeVisible()
  const rows = await files.get('spotcheck-2026-11-21.csv')?.text()
  expect(rows).toContain('Wakefield')
})

test('the bar tells where the collection lies and when it was last backed up, reminds, and leads there', async () => {
  // The day on which the page stands.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T12:00:00Z') })
  onTestFinished(() => void vi.useRealTimers())
  const { ask, options } = await openAt('', quotes.slice(0, 3))
  const safe = page.getByRole('region', { name: 'Kept safe' })
  await expect.element(safe).toMatchTextContent(/1.5 MB in this browser\.\s*There is no other copy yet\./)
  const backup = { last: '2026-11-01T10:00:00.000Z', remindAfter: null, remindAfterChanges: 2 }
  await ask({ type: 'change-settings', change: { backup } })
  await expect.element(safe).toMatchTextContent('Last backup 1 November 2026.')
  await expect.element(safe).toMatchTextContent('3 items were saved or changed since.')
  await safe.getByRole('button', { name: 'Back up' }).last().click()
  expect(options).toEqual(['backup'])
  await ask({ type: 'change-settings', change: { backup: { ...backup, last: new Date().toISOString() } } })
  await expect.element(safe).not.toMatchTextContent('changed since')
})

test('an empty library says what to do', async () => {
  await openAt('', [])
  await expect.element(page.getByText('Nothing saved yet')).toBeVisible()
})
