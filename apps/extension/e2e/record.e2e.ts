import { stories } from '@spotcheck/samples'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { untilPainted } from './painted.ts'
import { story, walledStory } from './site.ts'
import { until } from './until.ts'

async function openStory(driver: Driver, url = story.url): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(url)
  await untilPainted(page)
  return { page, panel: await driver.openPanel() }
}

function untilPanelSays(panel: Panel, text: string): Promise<boolean> {
  return until(`the panel says “${text}”`, async () => (await panel.text()).includes(text))
}

/** Counts from now on what is laid over the page; flashes are gone before anybody could ask for them. */
async function watchFlashes(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { flashes: 0 }
    const isOverlay = (node: Node) => node instanceof HTMLElement && node.ariaHidden === 'true'
    new MutationObserver((records) => {
      seen.flashes += records.flatMap(({ addedNodes }) => [...addedNodes]).filter(isOverlay).length
    }).observe(document.documentElement, { childList: true })
    Object.assign(window, { seen })
  })
  return () => page.evaluate('seen.flashes') as Promise<number>
}

/** Whether words that stand once on the page are within the window. */
function isInSight(page: Page, words: string): Promise<boolean> {
  return page.evaluate((sought) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(sought))
    const { top = -1, bottom = 0 } = paragraph?.getBoundingClientRect() ?? {}
    return top >= 0 && bottom <= innerHeight
  }, words)
}

inBothBrowsers((driver) => {
  test('the panel says how the story stands beside the official outcome, and what came next', async () => {
    const { panel } = await openStory(driver())
    await untilPanelSays(panel, 'Agrees with Ofsted’s published outcome')
    const text = await panel.text()
    expect(text).toContain('Official outcomes to 20 August 2026')
    expect(text).toContain('Inspected again November 2021: good')
    expect(text).toMatch(/Before\s+Requires improvement\s+SIF,\s+July 2016\s+Now\s+Inadequate/)
  })

  test('a field of the record scrolls the page to where it is said, and flashes it', async () => {
    const { page, panel } = await openStory(driver())
    expect(await isInSight(page, 'taken its place')).toBe(false)
    const flashes = await watchFlashes(page)
    await panel.press('Inspection of local authority children’s services (ILACS)')
    await until('the page flashes', async () => (await flashes()) > 0)
    await until('the words are in sight', () => isInSight(page, 'taken its place'))
  })

  test('each of several records opens whole', async () => {
    const { panel } = await openStory(driver())
    await untilPanelSays(panel, '2 inspections in this story')
    await panel.press('Surrey County Council')
    await untilPanelSays(panel, 'report of 16 May 2018')
  })

  test('a story behind a registration wall says that it is partial, and is checked all the same', async () => {
    const { panel } = await openStory(driver(), walledStory.url)
    await untilPanelSays(panel, 'Partial: the story is cut by a registration wall')
    await untilPanelSays(panel, 'The part before the wall does not say when')
    await untilPanelSays(panel, 'Agrees with Ofsted’s published outcome')
  })

  test('the record is copied with its verdict and sources', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Copy record')
    await untilPanelSays(panel, 'Record copied.')
    const { text } = await until('the record is on the clipboard', async () => {
      const clipboard = await driver()
        .clipboard()
        .catch(() => null)
      return clipboard?.text.startsWith('Wakefield Council') && clipboard
    })
    expect(text).toContain('Official outcome: Agrees with Ofsted’s published outcome')
    expect(text).toContain(story.url)
  })

  test('in all this nothing but the stories themselves was asked for, and nothing went wrong', async () => {
    const read = stories.filter(({ url }) => url === story.url || url === walledStory.url)
    expect(new Set(await driver().requests())).toEqual(new Set(read.map(({ url }) => url)))
    expect(driver().complaints).toEqual([])
  })
})
