/** Takes the pictures that stand in docs/images, in Chromium, over the sample stories; docs/screens.md shows them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { addressIdentity } from '@spotcheck/library'
import { practiceStories, stories } from '@spotcheck/samples'
import { builds } from '../apps/extension/e2e/builds.ts'
import { clickMark } from '../apps/extension/e2e/click-mark.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import type { OwnPage } from '../apps/extension/e2e/drivers/driver.ts'
import { untilPainted } from '../apps/extension/e2e/painted.ts'
import { sampleCollection } from '../apps/extension/e2e/sample-collection.ts'
import { save } from '../apps/extension/e2e/save.ts'
import { pageAt, story } from '../apps/extension/e2e/site.ts'
import { until } from '../apps/extension/e2e/until.ts'
import { ensureBrowser } from './browsers.ts'
import { root, run } from './run.ts'
import { smallPng } from './small-png.ts'

interface Screen {
  /** Folder and name of the picture. */
  name: string
  address?: string
  /** What is pressed there. */
  press?: readonly string[]
  /** What it says when it is there. */
  says: string
}

interface Looks {
  width: number
  height: number
  scheme: 'light' | 'dark'
}

const LIGHT: Looks = { width: 1180, height: 760, scheme: 'light' }
const DARK: Looks = { ...LIGHT, scheme: 'dark' }
const NARROW: Looks = { width: 320, height: 900, scheme: 'light' }

const list: Screen = { name: 'library/list', says: 'Everything saved' }
const council: Screen = {
  name: 'library/council',
  address: 'council?council=E08000036',
  says: 'Wakefield Council: inspections',
}
const overview: Screen = { name: 'library/overview', address: 'overview', says: 'Grades by framework' }
const article: Screen = {
  name: 'library/article',
  address: `article?page=${encodeURIComponent(addressIdentity(stories[0].url))}`,
  says: 'Its address',
}
const options: Screen = { name: 'options/options', says: 'Marks and colours' }
const welcome: Screen = { name: 'first-page/first-page', says: 'Choose your sites' }

const library: [Screen, Looks][] = [
  [list, LIGHT],
  [list, DARK],
  [list, NARROW],
  [
    {
      name: 'library/found',
      address: 'list?words=risk&kind=passage&by=council',
      says: '“risk”',
    },
    LIGHT,
  ],
  [{ name: 'library/filters', press: ['Filter'], says: 'Story published' }, LIGHT],
  [{ name: 'library/chosen', press: ['Choose'], says: '1 chosen' }, LIGHT],
  [{ name: 'library/export', press: ['Export'], says: 'For reference managers' }, LIGHT],
  [{ name: 'library/tags', address: 'tags', says: 'Rename' }, LIGHT],
  [article, LIGHT],
  [article, NARROW],
  [council, LIGHT],
  [council, DARK],
  [council, NARROW],
  [{ ...council, name: 'library/council-table', press: ['Show as table'] }, LIGHT],
  [overview, LIGHT],
  [overview, DARK],
  [overview, NARROW],
  [
    { name: 'library/trash', address: 'list?status=trash', press: ['Lately done'], says: 'Deleted 1 item' },
    LIGHT,
  ],
]

const { ok, output } = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!ok) throw new Error(output)
const chromium = await launchChromium({
  program: await ensureBrowser('chromium'),
  extension: builds.chromium,
  pageAt,
})
try {
  const empty = await chromium.openOwn('library.html')
  await take(empty, { name: 'library/empty', says: 'Nothing saved yet' }, LIGHT)
  await empty.page.close()
  await takeReading()
  const page = await chromium.openOwn('welcome.html')
  for (const looks of [LIGHT, DARK, NARROW]) await take(page, welcome, { ...looks, height: 1060 })
  await takeLibrary()
  await takeOptions()
} finally {
  await chromium.close()
}

/** The story with the panel beside it, and the panel alone. */
async function takeReading(): Promise<void> {
  const page = await chromium.open(story.url)
  await untilPainted(page)
  const panel = await chromium.openPanel()
  const scheme = async (value: 'light' | 'dark') => {
    // Without motion nothing is caught half-way.
    const still = { name: 'prefers-reduced-motion', value: 'reduce' }
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still])
    await panel.scheme(value)
  }
  const beside = async (name: string) => keep(`reading/${name}`, await chromium.picture())
  const alone = async (name: string) => keep(`reading/${name}`, await chromium.picture('panel'))
  const says = (words: string) =>
    until(`the panel says “${words}”`, async () => (await panel.text()).includes(words))
  const show = async (tab: string, words: string) => {
    await panel.press(tab)
    await says(words)
  }

  await scheme('light')
  await show('Saved', 'Nothing saved yet')
  await alone('nothing-saved')
  await show('Record', 'Metropolitan district')
  await beside('record')
  await scheme('dark')
  await beside('record-dark')
  await scheme('light')
  await show('Quotes', 'Save all quotes of this story')
  await panel.press('Save')
  await says('✓ Saved')
  await clickMark(page, 'mark-yellow-ground', 'We have let families down')
  await beside('quotes')
  await page.keyboard.press('Escape')
  await panel.press('Save all quotes of this story')
  await says('All quotes of this story are saved')
  await show('Saved', 'This page')
  await alone('saved')
  await chromium.resize('panel', NARROW.width)
  await show('Record', 'Metropolitan district')
  await alone('record-narrow')
}

async function takeLibrary(): Promise<void> {
  const page = await chromium.openOwn('library.html')
  await save(page.page, sampleCollection([...stories, ...practiceStories.slice(0, 20)]))
  await page.press('Choose')
  await page.press('Delete')
  for (const [screen, looks] of library) await take(page, screen, looks)
}

async function takeOptions(): Promise<void> {
  const page = await chromium.openOwn('options.html')
  for (const words of ['caseloads', 'care leavers']) {
    await page.write('Watch for', words)
    await page.press('Add to your words')
    await until('it is added', async () => (await page.text()).includes(`“${words}” is marked`))
  }
  const [tall, tallDark] = [LIGHT, DARK].map((looks) => ({ ...looks, width: 860, height: 1500 }))
  if (tall) await take(page, options, tall)
  if (tallDark) await take(page, options, tallDark)
  await take(page, options, NARROW)
}

async function take(own: OwnPage, { name, address, press, says }: Screen, looks: Looks): Promise<void> {
  const { page } = own
  const { width, height, scheme } = looks
  await page.setViewport({ width, height, deviceScaleFactor: 1 })
  await page.evaluate(() => scrollTo(0, 0))
  await own.scheme(scheme)
  if (address !== undefined || name.startsWith('library/')) {
    await page.evaluate((address) => {
      location.hash = address
    }, address ?? '')
    await page.reload()
  }
  for (const control of press ?? []) await own.press(control)
  await until(`${name} is there`, async () => {
    const isReading = await page.$('.reading, .looking, .chart-picture:empty')
    return !isReading && (await own.text()).includes(says)
  })
  const kind = looks.width === NARROW.width ? '-narrow' : scheme === 'dark' ? '-dark' : ''
  await keep(name + kind, await page.screenshot())
}

async function keep(name: string, png: Uint8Array): Promise<void> {
  const path = join(root, 'docs/images', `${name}.png`)
  await mkdir(dirname(path), { recursive: true })
  const small = await chromium.drawing((page) => smallPng(page, png))
  await writeFile(path, small)
  console.log(`docs/images/${name}.png (${Math.round(small.length / 1000)} kB)`)
}
