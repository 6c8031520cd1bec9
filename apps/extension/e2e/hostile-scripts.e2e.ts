/** Pages whose scripts were written against Spotcheck. */
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { hostileStory, story } from './site.ts'
import { until } from './until.ts'

inBothBrowsers((driver) => {
  const panelSays = async (words: string) => {
    const panel = await driver().openPanel()
    await until(`the panel says “${words}”`, async () => (await panel.text()).includes(words))
  }
  const isMarked = async (name: string) => untilPainted(await driver().open(hostileStory(name)))

  let expected: Awaited<ReturnType<typeof isMarked>>

  test('a quiet page, beside which the others are held', async () => {
    expected = await untilPainted(await driver().open(story.url))
    const panel = await driver().openPanel()
    await panel.press('Quotes')
    await panel.press('Save')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
  })

  test('built-ins that the page has redefined are not ours: the story is marked, and none of them is called', async () => {
    const page = await driver().open(hostileStory('other-built-ins'))
    await until('the page is marked', () => page.evaluate('registry.size > 0'))
    expect(await page.evaluate('sprung')).toBe(0)
    await panelSays('Record')
  })

  test('elements that answer to the names of globals are taken for none', async () => {
    expect(await isMarked('elements-for-globals')).toEqual(expected)
  })

  test('nobody hears what the page says', async () => {
    const page = await driver().open(hostileStory('forged-messages'))
    expect(await untilPainted(page)).toEqual(expected)
    expect(await page.evaluate('answers')).toEqual([])
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
    expect(await savedIn(await driver().openPanel())).toBe(1)
  })

  test('highlights that the page forges and clears are put right, and a press on a forged one opens nothing', async () => {
    const page = await driver().open(hostileStory('forged-highlights'))
    await until('the page has settled', () =>
      page.evaluate(() => 'settled' in document.documentElement.dataset),
    )
    await until('the marks are there', () => page.evaluate(() => CSS.highlights.size > 0))
    const { x, y } = await page.evaluate(() => {
      const [{ x, y, height } = new DOMRect()] = document.querySelector('h1')?.getClientRects() ?? []
      return { x: x + 2, y: y + height / 2 }
    })
    await page.mouse.click(x, y)
    await clickMark(page, 'mark-blue-line')
    await until('there is one card', () =>
      page.evaluate(() => document.querySelectorAll('html > div').length === 1),
    )
    await page.keyboard.press('Escape')
  })

  test('halves of letters, NULs and turned words break no mark, and are saved', async () => {
    const page = await driver().open(hostileStory('half-letters'))
    const painted = await untilPainted(page)
    expect(painted.councils).toEqual(expected.councils)
    const panel = await driver().openPanel()
    await panel.press('Quotes')
    await panel.press('Save all quotes of this story')
    await until('they are saved', async () => (await savedIn(panel)) > 1)
  })

  test('of a page without end the panel says that it is too large, and the page goes on', async () => {
    const page = await driver().open(hostileStory('deep'))
    await panelSays('nested too deep')
    expect(await page.evaluate('CSS.highlights.size')).toBe(0)
  })

  test('none of them breaks anything', () => expect(driver().complaints).toEqual([]))
})
