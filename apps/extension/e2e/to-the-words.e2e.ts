import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  test('the link of a saved passage opens the story at it, though its words stand there before', async () => {
    const page = await driver().open(addresses.twice)
    await untilPainted(page)
    const panel = await driver().openPanel()
    await panel.press('Saved')
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#again') ?? document))
    await driver().command('save')
    await until('it is saved', async () => (await savedIn(panel)) === 1)

    const link = await until('it has a link', () =>
      driver().lookInto('panel', (root) => root.querySelector('a[href*=":~:text="]')?.getAttribute('href')),
    )
    await driver().open(addresses.list)
    const opened = await driver().open(link)
    await until('the browser has gone down the page', () => opened.evaluate(() => scrollY > 0))
    const seen = await opened.evaluate(() =>
      ['once', 'again'].filter((id) => {
        const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0, bottom: 0 }
        return top >= 0 && bottom <= innerHeight
      }),
    )
    expect(seen).toEqual(['again'])
  })
})
