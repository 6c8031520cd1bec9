import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { OwnPage } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { until } from './until.ts'

// That the page opens by itself once Spotcheck is installed, the drivers wait for.
inBothBrowsers((driver) => {
  let welcome: OwnPage
  const untilSays = (words: string) =>
    until(`the page says “${words}”`, async () => (await welcome.text()).includes(words))

  test('the made-up story is marked as any other', async () => {
    welcome = await driver().openOwn('welcome.html')
    const { councils, ratings, quotations } = await untilPainted(welcome.page)
    expect(councils).toContain('Wakefield Council')
    expect(ratings).toContain('inadequate')
    expect(quotations).toContain('“too many children wait too long for help”')
  })

  test('a mark is saved from its card by keys alone, and taken away again', async () => {
    await welcome.press('Show the next mark')
    await until('its card is open', () =>
      welcome.page.evaluate(() => document.documentElement.childElementCount > 2),
    )
    // The card has the focus; its first button saves.
    await welcome.page.keyboard.press('Tab')
    await welcome.page.keyboard.press('Enter')
    await untilSays('✓ 1 passage of the story is saved.')
    await welcome.page.keyboard.press('Escape')
    await welcome.press('Take it away again')
    await untilSays('Removed.')
  })

  test('the panel stands beside it with the story’s record', async () => {
    await welcome.press('Open the panel')
    const panel = await driver().openPanel()
    await until('the record is there', async () => (await panel.text()).includes('Metropolitan district'))
    await panel.press('Quotes')
    await panel.press('Save')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    await untilSays('✓ 1 passage of the story is saved.')
  })

  test.each(['light', 'dark'] as const)('axe finds nothing to complain of in %s', async (scheme) => {
    await welcome.scheme(scheme)
    expect(await welcome.audit()).toEqual([])
  })

  test('nothing is asked of the network, and nothing went wrong', async () => {
    expect(await driver().requests()).toEqual([])
    expect(driver().complaints).toEqual([])
  })
})
