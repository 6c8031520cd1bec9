import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses } from './site.ts'
import { until } from './until.ts'

interface Seen {
  hosts: number
  read: string
  found: number
}

/** The page pokes at everything that is put into it, and keeps what it has seen. */
inBothBrowsers((driver) => {
  const seenBy = (page: Page) => page.evaluate('seen') as Promise<Seen>
  const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('html > div').length)
  const registry = (page: Page) =>
    page.evaluate(() =>
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      ]),
    )

  async function openHostile(): Promise<Page> {
    const page = await driver().open(addresses.hostile)
    await untilPainted(page)
    return page
  }

  test('the page’s scripts read nothing of the card and press nothing in it', async () => {
    const page = await openHostile()
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await until('the page has seen the card', async () => (await seenBy(page)).hosts > 0)
    expect(await seenBy(page)).toEqual({ hosts: 1, read: '', found: 0 })
    expect(await hosts(page)).toBe(1)
    expect(await savedIn(panel)).toBe(0)
    await page.keyboard.press('Escape')
    await until('the card is gone', async () => (await hosts(page)) === 0)
  })

  test('its styles do not reach the card: the reader saves by keys and sees it', async () => {
    const page = await openHostile()
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await page.evaluate('hide()')
    const shown = await page.evaluate(() => {
      const host = document.querySelector('html > div')
      const { display, opacity, transform } = host ? getComputedStyle(host) : new CSSStyleDeclaration()
      return { display, opacity, transform }
    })
    expect(shown).toEqual({ display: 'block', opacity: '1', transform: 'none' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
  })

  test('what is saved and what is not look the same in the registry', async () => {
    const page = await openHostile()
    await until('the saved mark has its line', async () => (await hosts(page)) === 1)
    const withSaved = await registry(page)
    const panel = await driver().openPanel()
    await panel.press('Saved')
    await panel.press('Remove')
    await until('the line is gone', async () => (await hosts(page)) === 0)
    expect(await registry(page)).toEqual(withSaved)
    expect((await seenBy(page)).read).toBe('')
  })

  test('a card that the page removes takes no words with it', async () => {
    const page = await openHostile()
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ask about this.')
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('html > div')) host.remove()
    })
    await clickMark(page, 'mark-yellow-ground')
    await until('the card is back', async () => (await hosts(page)) > 0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await panel.press('Saved')
    await until('the note is kept', async () => (await panel.text()).includes('Ask about this.'))
  })

  test('nothing went wrong in all this', () => expect(driver().complaints).toEqual([]))
})
