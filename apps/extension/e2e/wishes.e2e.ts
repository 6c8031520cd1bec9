import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { english, fill, goTo } from './screens.ts'
import { tabStops } from './tab-stops.ts'
import { until } from './until.ts'

/** The colours of the first element of each selector, as they are shown. */
function coloursOf({ page }: OwnPage, selectors: readonly string[]): Promise<string[]> {
  return page.$$eval(selectors.join(), (elements) =>
    elements.map((element) => {
      const { fill, backgroundColor } = getComputedStyle(element)
      return element instanceof SVGElement ? fill : backgroundColor
    }),
  )
}

function outlineOf({ page }: OwnPage, selector: string): Promise<string> {
  return page.$eval(selector, (element) => getComputedStyle(element).outlineStyle)
}

inBothBrowsers((driver) => {
  test.each(['library.html', 'options.html', 'welcome.html'])(
    'nothing moves in %s where the reader wants it so',
    async (file) => {
      const page = await driver().openOwn(file)
      await page.wish('reduced motion')
      await until('the page knows', () =>
        page.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches),
      )
      const moving = await page.page.$$eval('*', (elements) =>
        elements
          .filter((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element)
            return [transitionDuration, animationDuration].some((time) => Number.parseFloat(time) > 0)
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      )
      expect(moving).toEqual([])
      await page.page.close()
    },
  )

  test('in the colours of the system one sees where one is, what is chosen and what has the focus', async () => {
    const library = await driver().openOwn('library.html')
    await fill(library, english)
    await library.wish('forced colours')
    await until('the page knows', () =>
      library.page.evaluate(() => matchMedia('(forced-colors: active)').matches),
    )
    await goTo(library, '')
    await library.press('Choose')
    await library.page.waitForSelector('.row-line.chosen')
    expect(await outlineOf(library, '.row-line.chosen')).toBe('solid')
    expect(await outlineOf(library, '.bar a[aria-current]')).toBe('solid')
    expect((await tabStops(library)).faults).toEqual([])
  })

  test('so are the grades in a chart told apart', async () => {
    const library = await driver().openOwn('library.html')
    await goTo(library, 'overview')
    await library.page.waitForSelector('.chart .points > *')
    const legend = await coloursOf(library, ['.legend .swatch'])
    expect(new Set(legend).size).toBe(5)
    const bars = await coloursOf(library, ['.chart .points > *'])
    expect(new Set(bars)).toEqual(new Set(legend))
  })

  test('and a switch that is on from one that is off', async () => {
    const options = await driver().openOwn('options.html')
    await options.wish('forced colours')
    const [on] = await coloursOf(options, ['[aria-checked="true"] .track'])
    const [off] = await coloursOf(options, ['[aria-checked="false"] .track'])
    expect(on).not.toBe(off)
  })
})
