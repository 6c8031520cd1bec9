import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses, sentences } from './site.ts'
import { until } from './until.ts'

const GONE = 'These words are no longer on the page'
const UNSURE = 'look whether it is the passage that you saved'
const CHANGED = 'The page has changed these words since'

inBothBrowsers((driver) => {
  test('words are saved before the story is edited', async () => {
    const { page, panel } = await open(driver(), addresses.first)
    for (const [count, { id }] of Object.values(sentences).entries()) {
      await select(page, id)
      await driver().command('save')
      await until('they are saved', async () => (await savedIn(panel)) === count + 1)
    }
  })

  test('what was rewritten is said to be gone, and found again by hand', async () => {
    const { page, panel } = await open(driver(), addresses.edited)
    await until('the panel says that it is gone', async () => (await panel.text()).includes(GONE))
    await select(page, sentences.rewritten.id)
    await panel.press('Find it again', sentences.rewritten.first)
    await until('it is found', async () => !(await panel.text()).includes(GONE))
    expect(await panel.text()).toContain(CHANGED)
  })

  test('where a number is another one the reader is asked, and says that it is that passage', async () => {
    const { panel } = await open(driver(), addresses.edited)
    await until('the panel asks', async () => (await panel.text()).includes(UNSURE))
    await panel.press('Yes, that is it', sentences.corrected.first)
    await until('it is kept', async () => !(await panel.text()).includes(UNSURE))
  })

  test('both are still found after a restart of the browser', async () => {
    await driver().restart()
    const { panel } = await open(driver(), addresses.edited)
    const text = await until('both are found', async () => {
      const text = await panel.text()
      return text.split(CHANGED).length === 3 && text
    })
    expect(text).not.toContain(GONE)
    expect(text).not.toContain(UNSURE)
    expect(driver().complaints).toEqual([])
  })
})

async function open(driver: Driver, address: string): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(address)
  await untilPainted(page)
  const panel = await driver.openPanel()
  await panel.press('Saved')
  return { page, panel }
}

async function select(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => {
    const paragraph = document.getElementById(id)
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
  }, id)
}
