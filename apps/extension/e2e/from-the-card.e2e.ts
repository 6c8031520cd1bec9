import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { story } from './site.ts'
import { until } from './until.ts'

const GRADE = 'The grade: Overall effectiveness'

inBothBrowsers((driver) => {
  test('from the card of a grade the panel opens, with its field ready to be put right', async () => {
    const page = await driver().open(story.url)
    await untilPainted(page)
    // Firefox lets a press in a page open no panel. There it has opened by itself, as after every installation.
    const opensPanel = driver().name === 'Chromium'
    if (!opensPanel) await driver().openPanel()
    const width = await page.evaluate(() => innerWidth)
    await clickMark(page, 'mark-red-double', 'inadequate')
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key)
    if (opensPanel)
      await until('the panel stands beside the page', () =>
        page.evaluate((before) => innerWidth < before, width),
      )
    const panel = await driver().openPanel()
    await until('the field is open', async () => (await panel.text()).includes(GRADE))
    await panel.press('Good')
    await panel.press('Save corrected record')
    await until('it is kept', async () => (await panel.text()).includes('Spotcheck read: inadequate'))
  })

  test('where the panel is open already, the field opens in it', async () => {
    const page = await driver().open(story.url)
    await untilPainted(page)
    const panel = await driver().openPanel()
    await panel.press('Saved')
    await clickMark(page, 'mark-blue-line', 'Wakefield Council')
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key)
    await until('the field is open', async () => (await panel.text()).includes('Save correction'))
  })

  test('in a window made small, as by zooming in, the card stays whole', async () => {
    const page = await driver().open(story.url)
    await page.setViewport({ width: 1200, height: 900 })
    await untilPainted(page)
    await clickMark(page, 'mark-yellow-ground')
    for (const [width, height] of [
      [1200, 400],
      [320, 256],
    ] as const) {
      await page.setViewport({ width, height })
      await until('the card is within the window', async () => {
        const place = await driver().lookInto('card', (root) => {
          const { left, top, right, bottom } =
            root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect()
          return { left, top, right, bottom }
        })
        return place && place.left > 0 && place.top > 0 && place.right < width && place.bottom < height
      })
    }
  })

  test('nothing went wrong in all this', () => expect(driver().complaints).toEqual([]))
})
