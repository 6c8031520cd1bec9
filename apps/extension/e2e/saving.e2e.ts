import { Annotation } from '@spotcheck/core'
import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { inBothBrowsers } from './browsers.ts'
import { clickMark } from './click-mark.ts'
import type { Driver, Panel } from './drivers/driver.ts'
import { exportsOf } from './exported.ts'
import { paintedOn, untilPainted } from './painted.ts'
import { savedIn, untilSaved } from './saved.ts'
import { story } from './site.ts'
import { until } from './until.ts'

async function openStory(driver: Driver): Promise<{ page: Page; panel: Panel }> {
  const page = await driver.open(story.url)
  await untilPainted(page)
  return { page, panel: await driver.openPanel() }
}

function untilMoreThan(before: number, panel: Panel): Promise<boolean> {
  return until(`more than ${before} are saved`, async () => (await savedIn(panel)) > before)
}

/** The gold quotation that the panel lists as saved. */
async function listed(panel: Panel): Promise<string> {
  await panel.press('Saved')
  const { words } = await until('the panel lists a saved quote', async () => {
    const text = await panel.text()
    return story.gold.quotations.find((quotation) => text.includes(quotation.words))
  })
  return words
}

inBothBrowsers((driver) => {
  let quote: string

  test('a quote is saved from the panel, and the panel says so', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Quotes')
    await panel.press('Save')
    await until('the panel says that it is saved', async () => (await panel.text()).includes('✓ Saved'))
    await untilSaved(panel, 1)
    quote = await listed(panel)
  })

  test('it is still there after a reload', async () => {
    const { panel } = await openStory(driver())
    expect(await listed(panel)).toBe(quote)
  })

  test('it is still there after a restart of the browser', async () => {
    await driver().restart()
    const { panel } = await openStory(driver())
    expect(await listed(panel)).toBe(quote)
    await panel.press('Quotes')
    await until('its card says that it is saved', async () => (await panel.text()).includes('✓ Saved'))
  })

  test('a note and tags are written on it', async () => {
    const { panel } = await openStory(driver())
    await panel.press('Saved')
    await panel.press('Add a note')
    await panel.write('Note', 'Ask what changed.')
    await panel.write('Tags', 'leadership, follow up')
    await panel.press('Save')
    await until('the panel says so', async () => (await panel.text()).includes('Note and tags saved.'))
  })

  test('it comes out of every export, with its note', async () => {
    const { panel } = await openStory(driver())
    await listed(panel)
    const files = await exportsOf(driver(), panel)

    const { annotations } = z.object({ annotations: z.array(Annotation) }).parse(JSON.parse(files.json))
    expect(annotations.flatMap(({ target }) => target.parts.map(({ words }) => words))).toContain(quote)
    expect(annotations).toHaveLength(await savedIn(panel))
    expect(annotations[0]?.target.source).toBe(story.url)
    expect(annotations.flatMap(({ body }) => body.map(({ value }) => value))).toEqual([
      'Ask what changed.',
      'leadership',
      'follow up',
    ])

    const [heading, ...rows] = files.csv.split('\r\n')
    expect(heading).toMatch(/^\uFEFFquote,/)
    expect(rows.join()).toContain(quote.replaceAll('"', '""'))
    expect(rows.join()).toContain('Ask what changed.')

    expect(files.markdown).toContain(quote)
    expect(files.markdown).toContain('Ask what changed.')
  })

  test('a mark is saved by a click on it', async () => {
    const { page, panel } = await openStory(driver())
    const before = await savedIn(panel)
    await clickMark(page, 'mark-blue-line')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await untilMoreThan(before, panel)
  })

  test('selected words are saved by the shortcut', async () => {
    const { page, panel } = await openStory(driver())
    const before = await savedIn(panel)
    await page.evaluate((paragraph) => {
      getSelection()?.selectAllChildren(document.querySelector(paragraph) as Element)
    }, 'article p')
    await driver().command('save')
    await untilMoreThan(before, panel)
  })

  test('a story that its page shows under another address is saved there', async () => {
    const { page, panel } = await openStory(driver())
    const before = await savedIn(panel)
    await page.evaluate(() => {
      history.pushState(null, '', '/news/article/shown-without-loading')
      const paragraph = document.querySelectorAll('article p')[5]
      paragraph?.replaceChildren('Newham Council has shown this story without a load of the page.')
      getSelection()?.selectAllChildren(paragraph as Element)
    })
    await until('the new story is read', async () => {
      const { councils } = await paintedOn(page)
      return councils.includes('Newham Council')
    })
    await driver().command('save')
    await untilMoreThan(before, panel)
  })

  test('saving wakes a background that the browser has stopped', async () => {
    const { panel } = await openStory(driver())
    const before = await savedIn(panel)
    await panel.press('Quotes')
    await driver().stopBackground()
    await panel.press('Save')
    await untilMoreThan(before, panel)
  })

  test('in all this nothing but the story itself was asked for, and nothing went wrong', async () => {
    expect(new Set(await driver().requests())).toEqual(new Set([story.url]))
    expect(driver().complaints).toEqual([])
  })
})
