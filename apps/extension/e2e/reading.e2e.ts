import { stories } from '@spotcheck/samples'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import { paintedOn, untilPainted } from './painted.ts'
import { addresses } from './site.ts'
import { until } from './until.ts'

/** From before the extension's scripts run: keeps the page as it is then, and records every change after. */
function keepBefore() {
  addEventListener('DOMContentLoaded', () => {
    CSS.highlights.set('own', new Highlight())
    const before = document.documentElement.outerHTML
    const places = () =>
      JSON.stringify(
        [...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect()),
      )
    const placesBefore = places()
    let changes = 0
    const observer = new MutationObserver((records) => {
      changes += records.length
    })
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    Object.assign(window, {
      changesSinceLoad: () => {
        changes += observer.takeRecords().length
        return {
          changes,
          same: document.documentElement.outerHTML === before,
          moved: places() !== placesBefore,
        }
      },
    })
  })
}

interface Changes {
  changes: number
  same: boolean
  moved: boolean
}

const NONE: Changes = { changes: 0, same: true, moved: false }

function changesOn(page: Page): Promise<Changes> {
  return page.evaluate('changesSinceLoad()') as Promise<Changes>
}

function registryOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.keys()])
}

inBothBrowsers((driver) => {
  test.each(stories)('$slug, at its real address, is marked as its gold says', async ({ url, gold }) => {
    const page = await driver().open(url)
    const painted = await untilPainted(page)

    const wordsOf = (kind: 'council' | 'rating') =>
      gold.mentions.filter((mention) => mention.kind === kind).map(({ text }) => text)
    const quotations = gold.quotations.filter(({ kind }) => kind !== 'indirect').map(({ text }) => text)
    expect(painted.councils).toEqual(wordsOf('council'))
    // The registry holds ratings by their look, not in the order of the text.
    expect(painted.ratings.toSorted()).toEqual(wordsOf('rating').toSorted())
    expect(painted.quotations).toEqual(quotations)

    await driver().openPanel()
    const count = painted.councils.length + painted.ratings.length + painted.quotations.length
    await until(`the toolbar button shows ${count}`, async () => (await driver().badge()) === String(count))
  })

  test('reading and marking a thousand words change and move nothing of the page, and turning highlights off leaves nothing behind', async () => {
    const page = await driver().open('about:blank')
    await page.evaluateOnNewDocument(keepBefore)
    await driver().open(addresses.long)
    await untilPainted(page)
    expect(await changesOn(page)).toEqual(NONE)

    const panel = await driver().openPanel()
    await panel.press('Highlights on this site')
    await until('the marks are gone', async () => (await registryOf(page)).length === 1)
    expect(await registryOf(page)).toEqual(['own'])
    expect(await changesOn(page)).toMatchObject({ changes: 0, same: true })
    await until('the toolbar button shows nothing', async () => (await driver().badge()) === '')

    await panel.press('Highlights on this site')
    await until('the marks are back', async () => (await paintedOn(page)).councils.length > 0)
  })

  test('in all this nothing but the stories themselves was asked for, and nothing went wrong', async () => {
    expect(new Set(await driver().requests())).toEqual(
      new Set([...stories.map(({ url }) => url), addresses.long]),
    )
    expect(driver().complaints).toEqual([])
  })
})
