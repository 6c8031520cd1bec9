import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { paintedOn, untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses, story, walledStory } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  const untilPanelSays = async (words: string) => {
    const panel = await driver().openPanel()
    await until(`the panel says “${words}”`, async () => (await panel.text()).includes(words))
  }

  let saved: number

  test('something is saved before', async () => {
    await untilPainted(await driver().open(story.url))
    const panel = await driver().openPanel()
    await panel.press('Quotes')
    await panel.press('Save')
    await until('it is saved', async () => (await savedIn(panel)) > 0)
    saved = await savedIn(panel)
  })

  test.each([
    ['a list of stories', addresses.list],
    ['an empty page', addresses.empty],
  ])('%s is no article', async (_, address) => {
    const page = await driver().open(address)
    await untilPanelSays('No article on this page')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    expect(await driver().badge()).toBe('')
  })

  test('a passage of a page without a story is not saved, and the toolbar button says so', async () => {
    await driver().open(addresses.list)
    await untilPanelSays('No article on this page')
    await driver().command('save')
    await until('the button warns', async () => (await driver().badge()) === '!')
    expect(await savedIn(await driver().openPanel())).toBe(saved)
  })

  test('a page too short to be told from a list is marked under the address of a story', async () => {
    const { councils } = await untilPainted(await driver().open(addresses.short))
    expect(councils).toEqual(['Wakefield Council'])
  })

  test('a story of two megabytes is marked', async () => {
    const page = await driver().open(addresses.huge)
    const { councils } = await untilPainted(page)
    expect(councils.length).toBeGreaterThan(0)
    await untilPanelSays('Record')
  })

  test('a story that a registration wall cuts is called partial', async () => {
    await driver().open(walledStory.url)
    await untilPanelSays('Partial')
  })

  test('a story that changes while it is read is marked where its words are in the end', async () => {
    const quiet = await driver().open(story.url)
    const expected = await untilPainted(quiet)
    const page = await driver().open(addresses.changing)
    await until('the page has settled', () =>
      page.evaluate(() => 'settled' in document.documentElement.dataset),
    )
    await until('all marks are on the page', async () => {
      const painted = await paintedOn(page)
      return JSON.stringify(painted) === JSON.stringify(expected)
    })
  })

  test('a PDF is called one', async () => {
    await driver().open(addresses.pdf)
    await untilPanelSays('This is a PDF')
  })

  test('none of them breaks anything, or touches what was saved', async () => {
    expect(await savedIn(await driver().openPanel())).toBe(saved)
    expect(driver().complaints).toEqual([])
  })
})
