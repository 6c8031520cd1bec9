import { readFile } from 'node:fs/promises'
import { formats } from '@spotcheck/export'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { exported } from './exported.ts'
import { untilPainted } from './painted.ts'
import { story } from './site.ts'
import { until } from './until.ts'

/** What the panel's first "Save" under Quotes saves. */
let quote: string

async function openStory(driver: Driver): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(story.url)
  await untilPainted(page)
  return { page, panel: await driver.openPanel() }
}

function untilSaved(panel: Panel, count: number): Promise<true> {
  return until(`the panel counts ${count} saved`, async () =>
    new RegExp(`Saved\\s+${count}\\b`).test(await panel.text()),
  )
}

async function listsQuote(panel: Panel): Promise<void> {
  await panel.press('Saved')
  await until('the saved quote is listed', async () => (await panel.text()).includes(quote))
}

inBothBrowsers((driver) => {
  test('a quote is saved from the panel, and the panel says so', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Quotes')
    await panel.press('Save')
    await until('the panel says that it is saved', async () => (await panel.text()).includes('✓ Saved'))
    await untilSaved(panel, 1)

    await panel.press('Saved')
    const shown = await until('the panel lists it', async () => {
      const text = await panel.text()
      return story.gold.quotations.find(({ words }) => text.includes(words))
    })
    quote = shown.words
  })

  test('it is still there after a reload', async () => {
    const { panel } = await openStory(driver())
    await listsQuote(panel)
  })

  test('it is still there after a restart of the browser', async () => {
    await driver().restart()
    const { panel } = await openStory(driver())
    await untilSaved(panel, 1)
    await listsQuote(panel)
  })

  test.each(formats)('it comes out of the $name export', async (format) => {
    const { panel } = await openStory(driver())
    await untilSaved(panel, 1)
    const text = await readFile(await exported(driver(), panel, format), 'utf8')
    expect(text.replaceAll('""', '"')).toContain(quote)
    expect(text).toContain(story.url)
  })

  test('a quote is saved by a click on its mark', async () => {
    const { page, panel } = await openStory(driver())
    await clickMark(page, 'mark-line', 0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await untilSaved(panel, 2)
  })

  test('saving wakes a background that the browser has stopped', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Quotes')
    await driver().stopBackground()
    await panel.press('Save')
    await untilSaved(panel, 3)
  })

  test('nothing but the story itself is ever asked for', async () => {
    expect([...new Set(await driver().requests())]).toEqual([story.url])
    expect(driver().complaints).toEqual([])
  })
})

/** Clicks, as a reader does, in the middle of the words that a look of the registry marks. */
async function clickMark(page: Page, look: string, index: number): Promise<void> {
  const place = await page.evaluate(
    (name, at) => {
      const mark = [...(CSS.highlights.get(name) ?? [])][at]
      if (!mark) throw new Error(`There is no ${name} number ${at}.`)
      const range = new Range()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    },
    look,
    index,
  )
  await page.mouse.click(place.x, place.y)
}
