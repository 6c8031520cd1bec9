import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { MadeUpDoor } from './made-up/door.ts'
import { renderPanel } from './made-up/render.tsx'
import { savedQuotes } from './made-up/saved.ts'
import * as states from './made-up/story.ts'

/** A door whose library is asked what is saved of the page, and keeps it to itself until it may answer. */
function slowDoor() {
  const door = new MadeUpDoor(states.oneRecord, { saved: savedQuotes() })
  const watchHere = door.watchHere
  let answer: (() => void) | null = null
  door.watchHere = (url, see, fail) => {
    answer = () => watchHere(url, see, fail)
    return () => {}
  }
  const others = [vi.spyOn(door, 'watchRecords'), vi.spyOn(door, 'watchCount')]
  /** Once it is asked. */
  const answerIt = async () => (await vi.waitUntil(() => answer))()
  return { door, others, answer: answerIt }
}

const saved = () => page.getByRole('tab', { name: /^Saved/ })
const count = () => page.getByRole('tab', { name: /^Saved \d/ })

test('what is saved of the page is read before anything is counted', async () => {
  const { door, others, answer } = slowDoor()
  await renderPanel(door)
  await expect.element(page.getByRole('tab', { name: 'Quotes 4' })).toBeVisible()
  for (const other of others) expect(other).not.toHaveBeenCalled()
  await expect.element(count()).not.toBeInTheDocument()
  await answer()
  await expect.element(count()).toBeVisible()
})

test('who wants to see all that is saved does not wait for the page', async () => {
  const { door } = slowDoor()
  await renderPanel(door)
  await saved().click()
  await expect.element(count()).toBeVisible()
})

test('the library is asked what is saved of the page before its reader has said what the page is', async () => {
  const { door, answer } = slowDoor()
  let speak = () => {}
  const tellReader = door.tellReader
  door.tellReader = async (...message) => {
    await new Promise<void>((resolve) => {
      speak = resolve
    })
    return tellReader(...message)
  }
  await renderPanel(door)
  await answer()
  await expect.element(page.getByText('Reading the page …').first()).toBeVisible()
  speak()
  await page.getByRole('tab', { name: 'Quotes 4' }).click()
  await expect
    .element(page.getByRole('button', { name: '✓ All quotes of this story are saved' }))
    .toBeVisible()
})
