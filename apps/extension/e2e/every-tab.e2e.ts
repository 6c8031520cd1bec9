import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Driver } from './drivers/driver.ts'
import { emptyScreens, english, fill, filledScreens, openScreen, type Screen } from './screens.ts'
import { tabStops } from './tab-stops.ts'

const filled = filledScreens.map((screen) => [screen.name, screen] as const)
const empty = emptyScreens.map((screen) => [screen.name, screen] as const)

/** By the tab key alone one comes to everything on it, and axe has nothing to complain of, light or dark. */
async function expectForEverybody(driver: Driver, screen: Screen): Promise<void> {
  const page = await openScreen(driver, screen, english)
  for (const scheme of ['light', 'dark'] as const) {
    await page.scheme(scheme)
    expect(await page.audit(), scheme).toEqual([])
  }
  const { names, faults } = await tabStops(page)
  expect(faults).toEqual([])
  expect(names).not.toEqual([])
  await page.page.close()
}

inBothBrowsers((driver) => {
  test.each(empty)('%s', async (_, screen) => {
    await expectForEverybody(driver(), screen)
  })

  test('all that the sample stories say is saved', async () => {
    const library = await driver().openOwn('library.html')
    await fill(library, english)
    await library.page.close()
  })

  test.each(filled)('%s', async (_, screen) => {
    await expectForEverybody(driver(), screen)
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
})
