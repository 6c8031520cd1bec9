/** Takes the pictures of the library's screens that stand in docs/images/library, in Chromium, over the sample stories. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { addressIdentity } from '@spotcheck/library'
import { practiceStories, stories } from '@spotcheck/samples'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import type { OwnPage } from '../apps/extension/e2e/drivers/driver.ts'
import { sampleCollection } from '../apps/extension/e2e/sample-collection.ts'
import { save } from '../apps/extension/e2e/save.ts'
import { pageAt } from '../apps/extension/e2e/site.ts'
import { until } from '../apps/extension/e2e/until.ts'
import { ensureBrowser } from './browsers.ts'
import { root, run } from './run.ts'

interface Screen {
  name: string
  address: string
  /** What it says when it is there. */
  says: string
  width: number
  scheme: 'light' | 'dark'
}

const WIDE = { width: 1280, scheme: 'light' } as const
const NARROW = { width: 320, scheme: 'light' } as const
const COUNCIL = { address: 'council?council=E08000036', says: 'Wakefield Council: inspections' }

const screens: Screen[] = [
  { name: 'list', address: '', says: 'Everything saved', ...WIDE },
  { name: 'list-dark', address: '', says: 'Everything saved', ...WIDE, scheme: 'dark' },
  { name: 'list-narrow', address: '', says: 'Everything saved', ...NARROW },
  { name: 'found', address: 'list?words=risk&kind=passage&by=council', says: '“risk”', ...WIDE },
  {
    name: 'article',
    address: `article?page=${encodeURIComponent(addressIdentity(stories[0].url))}`,
    says: 'Its address',
    ...WIDE,
  },
  { name: 'tags', address: 'tags', says: 'F2 renames', ...WIDE },
  { name: 'council', ...COUNCIL, ...WIDE },
  { name: 'council-dark', ...COUNCIL, ...WIDE, scheme: 'dark' },
  { name: 'council-narrow', ...COUNCIL, ...NARROW },
  { name: 'overview', address: 'overview', says: 'Grades by framework', ...WIDE, width: 1440 },
  {
    name: 'overview-dark',
    address: 'overview',
    says: 'Grades by framework',
    ...WIDE,
    width: 1440,
    scheme: 'dark',
  },
]

const folder = join(root, 'docs/images/library')
await mkdir(folder, { recursive: true })
const { ok, output } = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!ok) throw new Error(output)
const chromium = await launchChromium({
  program: await ensureBrowser('chromium'),
  extension: builds.chromium,
  pageAt,
})
try {
  const library = await chromium.openOwn('library.html')
  await take(library, { name: 'empty', address: '', says: 'Nothing saved yet', ...WIDE })
  await save(library.page, sampleCollection([...stories, ...practiceStories.slice(0, 60)]))
  for (const screen of screens) await take(library, screen)
} finally {
  await chromium.close()
}

async function take(library: OwnPage, { name, address, says, width, scheme }: Screen): Promise<void> {
  const { page } = library
  await page.setViewport({ width, height: width < 400 ? 720 : 860, deviceScaleFactor: 1 })
  await library.scheme(scheme)
  await page.evaluate((address) => {
    location.hash = address
  }, address)
  await page.reload()
  await until(`${name} is there`, async () => {
    const text = await library.text()
    const isReading = text.includes('Reading your collection') || (await page.$('.reading, .looking'))
    return !isReading && text.includes(says)
  })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  console.log(`docs/images/library/${name}.png`)
}
