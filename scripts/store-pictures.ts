/**
 * Takes the pictures that the stores show, in Chromium, over the sample stories: `store/pictures`. Chrome's store wants screens of
 * 1280 × 800, a tile of 440 × 280 and the icon with a margin, none of them with colours that shine through but the icon.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { practiceStories, stories } from '@spotcheck/samples'
import type { Page } from 'puppeteer-core'
import { builds } from '../apps/extension/e2e/builds.ts'
import { clickMark } from '../apps/extension/e2e/click-mark.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { untilPainted } from '../apps/extension/e2e/painted.ts'
import { sampleCollection } from '../apps/extension/e2e/sample-collection.ts'
import { save } from '../apps/extension/e2e/save.ts'
import { pageAt, story } from '../apps/extension/e2e/site.ts'
import { until } from '../apps/extension/e2e/until.ts'
import { ensureBrowser } from './browsers.ts'
import { icon, screen, still, tile } from './release/pictures.ts'
import { root, run } from './run.ts'

/** Of a screen below its line of words. */
const WIDTH = 1280
const HEIGHT = 704
const PANEL = 390

const { ok, output } = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!ok) throw new Error(output)
const svg = await readFile(join(root, 'apps/extension/icons/icon.svg'), 'utf8')
const chromium = await launchChromium({
  program: await ensureBrowser('chromium'),
  extension: builds.chromium,
  pageAt,
})
try {
  await keep('icon-128', icon(svg))
  await keep('tile-440x280', tile(svg))
  await takeReading()
  await takeLibrary()
} finally {
  await chromium.close()
}

async function takeReading(): Promise<void> {
  const page = await chromium.open(story.url)
  await page.setViewport({ width: WIDTH - PANEL, height: HEIGHT })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await untilPainted(page)
  const panel = await chromium.openPanel()
  await panel.scheme('light')
  await chromium.resize('panel', PANEL, HEIGHT)
  await panel.press('Record')
  await until('the record is there', async () => (await panel.text()).includes('Metropolitan district'))
  await keep(
    '1-record',
    screen(
      'What a story says about an inspection, beside Ofsted’s own outcome',
      await still(() => chromium.picture()),
    ),
  )
  await panel.press('Quotes')
  await until('the quotes are there', async () =>
    (await panel.text()).includes('Save all quotes of this story'),
  )
  await clickMark(page, 'mark-yellow-ground', 'We have let families down')
  await keep(
    '2-quote',
    screen('Keep any quote with who said it, your note and tags', await still(() => chromium.picture())),
  )
}

async function takeLibrary(): Promise<void> {
  const { page, press, scheme, text } = await chromium.openOwn('library.html')
  await save(page, sampleCollection([...stories, ...practiceStories.slice(0, 20)]))
  await page.setViewport({ width: WIDTH, height: HEIGHT })
  await scheme('light')
  const shown = async (address: string, says: string) => {
    await page.evaluate((address) => {
      location.hash = address
    }, address)
    await page.reload()
    await until(`${says} is there`, async () => {
      const isReading = await page.$('.reading, .looking, .chart-picture:empty')
      return !isReading && (await text()).includes(says)
    })
  }
  await shown('list', 'Everything saved')
  await keep(
    '3-library',
    screen('All that you saved, searched and sorted in an instant', await still(() => page.screenshot())),
  )
  await shown('council?council=E08000036', 'Wakefield Council: inspections')
  await keep(
    '4-council',
    screen('A council’s inspections at a glance, and what is due next', await still(() => page.screenshot())),
  )
  await shown('list', 'Everything saved')
  await press('Export')
  await until('the formats are there', async () => (await text()).includes('For reference managers'))
  await keep(
    '5-export',
    screen(
      'Yours to take along: Word, Excel, CSV, Markdown, reference managers',
      await still(() => page.screenshot()),
    ),
  )
}

async function keep(name: string, draw: (page: Page) => Promise<Uint8Array>): Promise<void> {
  const folder = join(root, 'store/pictures')
  await mkdir(folder, { recursive: true })
  const png = await chromium.drawing(draw)
  await writeFile(join(folder, `${name}.png`), png)
  console.log(`store/pictures/${name}.png (${Math.round(png.length / 1000)} kB)`)
}
