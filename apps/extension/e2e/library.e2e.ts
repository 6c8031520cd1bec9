import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stories } from '@spotcheck/samples'
import type { Browser } from 'puppeteer-core'
import { beforeAll, expect, test } from 'vitest'
import { inBothBrowsers } from './browsers.ts'
import type { Driver, OwnPage } from './drivers/driver.ts'
import { sampleCollection } from './sample-collection.ts'
import { save } from './save.ts'
import { untilSays } from './says.ts'
import { until } from './until.ts'

const saved = sampleCollection(stories.slice(0, 3))
const COUNCIL = 'council?council=E08000036'

/** Goes to one of the library's addresses. */
async function goTo(library: OwnPage, address = ''): Promise<void> {
  await library.page.evaluate(async (address) => {
    if (location.hash.slice(1) === address) return
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
    location.hash = `#${address}`
    await arrived
  }, address)
  await until('the library has read the collection', async () => {
    const text = await library.text()
    return text.includes('Everything') && !text.includes('Reading your collection')
  })
}

/** How many tabs show a page of that path. */
async function tabsAt(browser: Browser, path: string): Promise<number> {
  const pages = await browser.pages()
  const paths = await Promise.all(pages.map((page) => page.evaluate(() => location.pathname)))
  return paths.filter((each) => each === path).length
}

async function focusLine(library: OwnPage, at: number): Promise<void> {
  await until('the list is there', () =>
    library.page.$(`[data-index="${at}"] blockquote, [data-index="${at}"] b`),
  )
  await library.page.focus(`[data-index="${at}"] input[type=checkbox]`)
}

/** The file of that name, once it is written. */
function downloaded({ downloads }: Driver, name: RegExp): Promise<Buffer> {
  return until(`a file like ${name} is written`, async () => {
    const file = (await readdir(downloads)).find((each) => name.test(each))
    if (!file) return null
    const content = await readFile(join(downloads, file))
    return content.length > 0 ? content : null
  })
}

inBothBrowsers((driver) => {
  let library: OwnPage

  beforeAll(async () => {
    library = await driver().openOwn('library.html')
  })

  test('an empty library says what to do, and shows what is saved as soon as it is', async () => {
    await goTo(library)
    await untilSays(library, 'Nothing saved yet')
    await save(library.page, saved)
    await untilSays(library, `${saved.length} items`)
  })

  test('a quote is found by words and a filter, whose address brings them back', async () => {
    await goTo(library)
    const { page } = library
    await page.keyboard.press('/')
    await page.keyboard.type('unrecog')
    await untilSays(library, /\b1 item\b/)
    await untilSays(library, 'Risk had gone unrecognised')
    await library.press('Filter')
    await page.waitForSelector('select:has(option[value="E08000036"])')
    await page.select('select:has(option[value="E08000036"])', 'E08000036')
    await untilSays(library, 'Council: Wakefield Council')
    await goTo(library, 'overview')
    await untilSays(library, 'What Ofsted published')
    await page.evaluate(() => history.back())
    await untilSays(library, 'Council: Wakefield Council')
    expect(await page.$eval('input[type=search]', ({ value }) => value)).toBe('unrecog')
    await page.evaluate(() => history.back())
    await until('the filter is off', async () => !(await library.text()).includes('Council: Wakefield'))
  })

  test('several quotes are tagged at once, by keys', async () => {
    await goTo(library, 'list?kind=passage')
    const { page } = library
    await focusLine(library, 0)
    await page.keyboard.press(' ')
    await page.keyboard.down('Shift')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Shift')
    await untilSays(library, '3 chosen')
    await library.write('Tags, with commas between', 'for the budget')
    await library.press('Tag')
    await untilSays(library, '3 quotes tagged: for the budget')
    await untilSays(library, /for the budget\s+3/)
  })

  test('what is deleted comes back by one step, and out of the trash after a restart', async () => {
    await goTo(library)
    await focusLine(library, 0)
    await library.page.keyboard.press(' ')
    await library.page.keyboard.press('Delete')
    await untilSays(library, `${saved.length - 1} items`)
    await library.press('Undo: Deleted 1 item')
    await untilSays(library, `${saved.length} items`)
    await focusLine(library, 0)
    await library.page.keyboard.press(' ')
    await library.page.keyboard.press('Delete')
    await untilSays(library, `${saved.length - 1} items`)

    await driver().restart()
    library = await driver().openOwn('library.html')
    await library.page.bringToFront()
    await goTo(library, 'list?status=trash')
    await focusLine(library, 0)
    await library.page.keyboard.press(' ')
    await library.press('Put back')
    await untilSays(library, 'The trash is empty')
    await untilSays(library, new RegExp(`Everything\\s+${saved.length}`))
  })

  test('a council’s timeline is gone through by keys, and told in a table', async () => {
    await goTo(library, COUNCIL)
    const { page } = library
    await page.waitForSelector('.points > *')
    await page.$eval('.points > *', (point) => point instanceof SVGElement && point.focus())
    await page.keyboard.press('ArrowRight')
    await untilSays(library, 'June 2018: inadequate, ILACS standard inspection; 1 saved story tells of it')
    await library.press('Show as table')
    await untilSays(library, /March 2025\s+good\s+ILACS short inspection\s+Wakefield Council\s+Ofsted/)
  })

  test('a chart is saved as SVG and as PNG', async () => {
    await goTo(library, COUNCIL)
    await library.press('Save chart')
    await library.press('SVG, dark ground')
    const svg = String(await downloaded(driver(), /^spotcheck-wakefield.*\.svg$/))
    expect(svg).toMatch(/^<svg.*Wakefield Council: inspections.*<\/svg>$/s)
    await library.press('PNG, white ground')
    const png = await downloaded(driver(), /^spotcheck-wakefield.*\.png$/)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })

  test.each(['', 'list?by=article', 'list?status=trash', COUNCIL, 'overview'])(
    'nothing for axe to complain of, light or dark: %s',
    async (address) => {
      await goTo(library, address)
      for (const scheme of ['light', 'dark'] as const) {
        await library.scheme(scheme)
        expect(await library.audit()).toEqual([])
      }
    },
  )

  test('the panel opens the library, in one tab however often', async () => {
    const browser = library.page.browser()
    await library.page.evaluate(() => location.replace('about:blank'))
    await driver().open(stories[0].url)
    const panel = await driver().openPanel()
    await panel.press('Open library')
    await until('the library is open', async () => (await tabsAt(browser, '/library.html')) === 1)
    await panel.press('Open library')
    await panel.press('Saved')
    expect(await tabsAt(browser, '/library.html')).toBe(1)
  })

  test('in all this nothing went wrong', () => {
    expect(driver().complaints).toEqual([])
  })
})
