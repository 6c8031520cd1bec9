import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { story } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  test('once Spotcheck is removed, an open page looks as if it had never been there', async () => {
    const page = await driver().open(story.url)
    await untilPainted(page)
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    await page.keyboard.press('Escape')
    await page.mouse.move(5, 5)
    await driver().remove()

    const picture = async (of: Page) => {
      await of.setViewport({ width: 900, height: 700 })
      return of.screenshot({ encoding: 'base64' })
    }
    const plain = await picture(await driver().openBehind(story.url))
    // Chromium lets the scripts outlive their extension, and they see soon that it is gone; Firefox ends them at once.
    await until('neither marks nor lines are seen', async () => (await picture(page)) === plain)
    expect(driver().complaints).toEqual([])
  })
})
