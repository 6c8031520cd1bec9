import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses, story } from './site.ts'
import { until } from './until.ts'

const COMMUNITY_CARE = ['*://*.communitycare.co.uk/*']

inBothBrowsers((driver) => {
  const untilPanelSays = async (words: string) => {
    const panel = await driver().openPanel()
    await until(`the panel says “${words}”`, async () => (await panel.text()).includes(words))
    return panel
  }
  const untilPlain = (page: Page) =>
    until('the page is plain', () => page.evaluate(() => CSS.highlights.size === 0))

  test('a page of another site is left alone, and the panel cannot even say where it is', async () => {
    await driver().open(story.url)
    await driver().openPanel()
    const page = await driver().open(addresses.elsewhere)
    await untilPanelSays('has not been asked to read this page')
    await untilPlain(page)
  })

  test('a press of the toolbar button lets it be highlighted, once', async () => {
    const page = await driver().open(addresses.elsewhere)
    const panel = await driver().openPanelByButton()
    await untilPanelSays('Spotcheck does not read Community Care')
    await panel.press('Highlight this page once')
    const { councils } = await untilPainted(page)
    expect(councils).toContain('Wakefield Council')
    await untilPanelSays('ILACS inspection, June 2018')

    await driver().open(story.url)
    const again = await driver().open(addresses.elsewhere)
    await untilPanelSays('has not been asked to read this page')
    await untilPlain(again)
  })

  test('so does the menu of the toolbar button', async () => {
    const page = await driver().open(addresses.elsewhere)
    await untilPanelSays('has not been asked to read this page')
    await driver().chooseFromButton('Highlight this page once')
    await untilPainted(page)

    await driver().open(story.url)
    await untilPlain(await driver().open(addresses.elsewhere))
  })

  test('a page too short for a story is highlighted all the same, where the reader asks for it', async () => {
    const page = await driver().open(addresses.shortElsewhere)
    await untilPanelSays('has not been asked to read this page')
    await driver().chooseFromButton('Highlight this page once')
    await untilPainted(page)
  })

  test('a site that the reader allows is marked at once, and whenever it is opened', async () => {
    const page = await driver().open(addresses.elsewhere)
    const panel = await untilPanelSays('has not been asked to read this page')
    await panel.press('Sites')
    await driver().agreeing(COMMUNITY_CARE, () => panel.press('Community Care'))
    await untilPainted(page)
    await untilPainted(await driver().open(addresses.elsewhere))
  })

  test('a tab of it that the browser restores is marked', async () => {
    const address = addresses.elsewhere.replace('https:', 'http:')
    await untilPainted(await driver().open(address))
    await untilPainted(await driver().restore(address))
    expect(driver().complaints).toEqual([])
  })

  test('it stays allowed after a restart, and what is saved there is kept', async () => {
    await driver().restart()
    const page = await driver().open(addresses.elsewhere)
    await untilPainted(page)
    // Only then the page has the width that the panel leaves it.
    const panel = await untilPanelSays('ILACS inspection, June 2018')
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
  })

  test('taken back, its open page is plain at once, and so is every later one', async () => {
    const page = await driver().open(addresses.elsewhere)
    const elements = () => page.evaluate(() => document.documentElement.childElementCount)
    await until('the saved mark has its line', async () => (await elements()) === 3)
    const panel = await driver().openPanel()
    await panel.press('Sites')
    await panel.press('Community Care')
    await untilPlain(page)
    expect(await elements()).toBe(2)
    await driver().open(story.url)
    const again = await driver().open(addresses.elsewhere)
    await untilPanelSays('has not been asked to read this page')
    await untilPlain(again)
    expect(await savedIn(panel)).toBe(1)
  })

  // Firefox's driver loses a page that comes back: what becomes of it stands in its title.
  test('a page that was left before its site was taken back comes back plain', async () => {
    const page = await driver().open(addresses.elsewhere)
    const panel = await untilPanelSays('has not been asked to read this page')
    await driver().agreeing(COMMUNITY_CARE, () => panel.press('Community Care'))
    await untilPainted(page)
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        setInterval(() => {
          document.title = `${persisted ? 'From the cache' : 'Loaded anew'}, looks: ${CSS.highlights.size}`
        }, 100)
      }),
    )
    const list = await driver().open(addresses.list)
    await panel.press('Community Care')
    await until('it is taken back', async () => (await panel.text()).includes('no longer reads'))
    await list.evaluate(() => void setTimeout(() => history.back()))
    await untilPanelSays('has not been asked to read this page')
    await until('it is plain', async () => (await driver().title()) === 'From the cache, looks: 0')
    expect(driver().complaints).toEqual([])
  })

  test('with access on click only, the panel says so, and its button is enough', async () => {
    await driver().restart()
    await driver().open(addresses.elsewhere)
    await driver().openPanel()
    await driver().withholdAccess()
    const page = await driver().open(story.url)
    await untilPanelSays('Your browser does not let Spotcheck read CYP Now by itself.')
    await untilPlain(page)
    await driver().openPanelByButton()
    // Both then run what they have held back.
    await untilPainted(page)
    await untilPanelSays('ILACS inspection, June 2018')
  })

  test('in all this nothing but the stories was asked for, and nothing went wrong', async () => {
    expect(new Set(await driver().requests())).toEqual(new Set([addresses.elsewhere, story.url]))
    expect(driver().complaints).toEqual([])
  })
})
