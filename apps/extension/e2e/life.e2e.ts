import { renderPage, type Sample } from '@spotcheck/samples'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import { paintedOn, untilPainted } from './painted.ts'
import { savedIn } from './saved.ts'
import { addresses, walledStory as next, story } from './site.ts'
import { until } from './until.ts'

/** Has the page show a story under its address, without loading anything. */
async function show(page: Page, sample: Sample): Promise<void> {
  await page.evaluate(
    (path, detail) => {
      history.pushState(null, '', path)
      dispatchEvent(new CustomEvent('show', { detail }))
    },
    new URL(sample.url).pathname,
    { title: sample.article.title, html: /<body[^>]*>(.*)<\/body>/s.exec(renderPage(sample))?.[1] ?? '' },
  )
}

async function untilMarkedAs(page: Page, { gold }: Sample): Promise<void> {
  const councils = gold.mentions.filter(({ kind }) => kind === 'council').map(({ text }) => text)
  await until('the marks are those of the story', async () => {
    const painted = await paintedOn(page)
    return JSON.stringify(painted.councils) === JSON.stringify(councils)
  })
}

const elements = (page: Page) => page.evaluate(() => document.documentElement.childElementCount)

inBothBrowsers((driver) => {
  test('a story that arrives late is marked, and so is the one that takes its place under another address', async () => {
    const page = await driver().open(addresses.late)
    const panel = await driver().openPanel()
    await until('the panel says so', async () => (await panel.text()).includes('No article on this page'))
    await show(page, story)
    await untilMarkedAs(page, story)
    await show(page, next)
    await untilMarkedAs(page, next)
    await page.evaluate(() => history.back())
    await show(page, story)
    await untilMarkedAs(page, story)
  })

  test('what is saved in one tab of a story has its line in the other', async () => {
    const page = await driver().open(story.url)
    const other = await driver().openBehind(story.url)
    await Promise.all([page, other].map(untilPainted))
    expect(await elements(other)).toBe(2)
    const panel = await driver().openPanel()
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await until('it is saved', async () => (await savedIn(panel)) === 1)
    await until('the other tab shows it', async () => (await elements(other)) === 3)
    await other.close()
  })

  test('highlights that are turned off in one tab are off in the other tabs of the site', async () => {
    const page = await driver().open(story.url)
    const other = await driver().openBehind(next.url)
    await Promise.all([page, other].map(untilPainted))
    const panel = await driver().openPanel()
    await panel.press('Highlights on this site')
    for (const tab of [page, other])
      await until('the tab is plain', () => tab.evaluate(() => CSS.highlights.size === 0))
    await panel.press('Highlights on this site')
    await Promise.all([page, other].map(untilPainted))
    await other.close()
  })

  test('a page that throws out all highlights, or writes itself anew, is marked again and its cards open', async () => {
    const page = await driver().open(next.url)
    const before = await untilPainted(page)
    await page.evaluate(() => CSS.highlights.clear())
    expect(await untilPainted(page)).toEqual(before)
    await page.evaluate((html) => {
      document.open()
      document.write(html)
      document.close()
    }, renderPage(next))
    await until(
      'it is marked again',
      async () => JSON.stringify(await paintedOn(page)) === JSON.stringify(before),
    )
    await clickMark(page, 'mark-blue-line')
    await until('the card is open', async () => (await elements(page)) === 3)
    await page.keyboard.press('Escape')
    await until('and shut', async () => (await elements(page)) === 2)
  })

  const noteInCard = () => driver().lookInto('card', (root) => root.querySelector('textarea')?.value ?? '')

  test('an update leaves one live reader in an open page, with one card, one line under what is saved, and the note that was being typed', async () => {
    const page = await driver().open(story.url)
    await until('the saved mark has its line', async () => (await elements(page)) === 3)
    const before = await untilPainted(page)
    await clickMark(page, 'mark-blue-line')
    await until('the card is open', async () => (await elements(page)) === 4)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Ask about this')
    await until('it is typed', async () => (await noteInCard()) === 'Ask about this')
    await driver().update()
    await until('the new reader answers', async () => {
      const panel = await driver()
        .openPanel()
        .catch(() => null)
      return panel && (await panel.text()).includes('ILACS inspection')
    })
    await until(
      'the marks are the old ones',
      async () => JSON.stringify(await paintedOn(page)) === JSON.stringify(before),
    )
    await clickMark(page, 'mark-yellow-ground')
    await until('the card is open', async () => (await elements(page)) === 4)
    await page.keyboard.press('Escape')
    await until('and shut', async () => (await elements(page)) === 3)
    await clickMark(page, 'mark-blue-line')
    await until(
      'the card has the note that was being typed',
      async () => (await noteInCard()) === 'Ask about this',
    )
    await page.keyboard.press('Escape')
    await until('and shut', async () => (await elements(page)) === 3)
    const panel = await driver().openPanel()
    await panel.press('Highlights on this site')
    await until('nothing is left', async () => {
      return (await elements(page)) === 2 && (await page.evaluate(() => CSS.highlights.size === 0))
    })
    await until('the panel has heard of it', async () => (await driver().badge()) === '')
    await panel.press('Highlights on this site')
    await untilPainted(page)
  })

  test('a tab that the browser restores is marked again, with the line under what is saved', async () => {
    const address = story.url.replace('https:', 'http:')
    const before = await untilPainted(await driver().open(address))
    const page = await driver().restore(address)
    expect(await untilPainted(page)).toEqual(before)
    await until('the saved mark has its line', async () => (await elements(page)) === 3)
    expect(driver().complaints).toEqual([])
  })

  // The last: Firefox's driver loses a page that comes back, so what is seen here is seen around it.
  test('a page that comes back from the cache of the browser has its record and its number again', async () => {
    await driver().restart()
    const before = await driver().open(story.url)
    await untilPainted(before)
    await before.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'From the cache' : 'Loaded anew'
      }),
    )
    const panel = await driver().openPanel()
    const number = await until('the toolbar button has its number', () => driver().badge())
    const page = await driver().open(addresses.list)
    await until('the panel sees the list', async () =>
      (await panel.text()).includes('No article on this page'),
    )
    await page.evaluate(() => void setTimeout(() => history.back()))
    await until('the panel shows the record', async () => (await panel.text()).includes('ILACS inspection'))
    await until('the number is back', async () => (await driver().badge()) === number)
    expect(await driver().title()).toBe('From the cache')
  })

  test('nothing went wrong in all this', () => expect(driver().complaints).toEqual([]))
})
