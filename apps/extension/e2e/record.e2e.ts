import { Inspection, KeptInspection } from '@spotcheck/core'
import { stories } from '@spotcheck/samples'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { exportsOf } from './exported.ts'
import { untilPainted } from './painted.ts'
import { savedIn, untilSaved } from './saved.ts'
import { untilSays } from './says.ts'
import { story, walledStory } from './site.ts'
import { until } from './until.ts'

async function openStory(driver: Driver, url = story.url): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(url)
  await untilPainted(page)
  return { page, panel: await driver.openPanel() }
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
    await untilSays(panel, 'Agrees with Ofsted’s published outcome')
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
    await untilSays(panel, '2 inspections in this story')
    await panel.press('Surrey County Council')
    await untilSays(panel, 'report of 16 May 2018')
  })

  test('a story behind a registration wall says that it is partial, and is checked all the same', async () => {
    const { panel } = await openStory(driver(), walledStory.url)
    await untilSays(panel, 'Partial: the rest of the story is behind a wall or on another page')
    await untilSays(panel, 'The part before the wall does not say when')
    await untilSays(panel, 'Agrees with Ofsted’s published outcome')
  })

  test('the record is copied with its verdict and sources', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Copy record')
    await untilSays(panel, 'Record copied.')
    const { text } = await until('the record is on the clipboard', async () => {
      const clipboard = await driver()
        .clipboard()
        .catch(() => null)
      return clipboard?.text.startsWith('Wakefield Council') && clipboard
    })
    expect(text).toContain('Official outcome: Agrees with Ofsted’s published outcome')
    expect(text).toContain(story.url)
  })

  test('a record is saved, and is still there after another story and a reload', async () => {
    const { page, panel } = await openStory(driver())
    await panel.press('Save record')
    await untilSays(panel, '✓ Saved')
    await untilSaved(panel, 1)
    await driver().open(walledStory.url)
    await untilSays(panel, 'Save record')
    await driver().open(story.url)
    await untilSays(panel, '✓ Saved')
    await page.reload()
    await untilPainted(page)
    await untilSays(panel, '✓ Saved')
  })

  test('a grade is corrected, and every export has the correction beside what was read', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Correct: overall effectiveness')
    await panel.press('Good')
    await panel.press('Save correction')
    await untilSays(panel, 'Spotcheck read: inadequate')
    await untilSays(panel, 'Differs')

    const files = await exportsOf(driver(), panel)
    const Counted = z.extend(KeptInspection, { counts: z.omit(Inspection, { evidence: true }) })
    const { inspections } = z.object({ inspections: z.array(Counted) }).parse(JSON.parse(files.json))
    const overall = (rating: string) => ({ judgement: 'overall-effectiveness', rating })
    expect(inspections).toMatchObject([
      {
        sources: [
          { source: story.url, detected: { judgements: expect.arrayContaining([overall('inadequate')]) } },
        ],
        corrected: { judgements: [overall('good')] },
        counts: { judgements: expect.arrayContaining([overall('good')]), change: 'up' },
      },
    ])
    expect(files.records).toContain('overall-effectiveness: good (read: inadequate)')
    expect(files.markdown).toContain('- overall effectiveness: good')
  })

  test('a record is removed, and put back by one step', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Record')
    await panel.press('Remove')
    await until('nothing is saved', async () => (await savedIn(panel)) === 0)
    await panel.press('Undo')
    await until('the record is back', async () => (await savedIn(panel)) === 1)
    await untilSays(panel, 'Spotcheck read: inadequate')
  })

  test('in all this nothing but the stories themselves was asked for, and nothing went wrong', async () => {
    const read = stories.filter(({ url }) => url === story.url || url === walledStory.url)
    expect(new Set(await driver().requests())).toEqual(new Set(read.map(({ url }) => url)))
    expect(driver().complaints).toEqual([])
  })
})
