import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stories } from '@spotcheck/samples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ToBackground } from '../../messages/messages.ts'
import { builds } from '../builds.ts'
import { type Chromium, launchChromium } from '../drivers/chromium.ts'
import type { OwnPage } from '../drivers/driver.ts'
import { sampleCollection } from '../sample-collection.ts'
import { save } from '../save.ts'
import { until } from '../until.ts'

type Save = Extract<ToBackground, { type: 'save' }>

/** Seconds, after which Chromium has noticed that there is no limit any more. */
const UNTIL_NOTICED = 60
const BETWEEN_SAVES = 6000
const LARGE = 'a long note '.repeat(60_000)
const saves = sampleCollection(stories).filter((message): message is Save => message.type === 'save')

let extension: string
let chromium: Chromium
let library: OwnPage

beforeAll(async () => {
  extension = await withoutUnlimitedStorage()
  const program = process.env.SPOTCHECK_CHROMIUM ?? ''
  chromium = await launchChromium({ program, extension, pageAt: () => null })
  library = await chromium.openOwn('library.html')
})

afterAll(async () => {
  await chromium.close()
  await rm(extension, { recursive: true })
})

/** With it, Chromium sets no limit that could be reached. */
async function withoutUnlimitedStorage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotcheck-limited-'))
  await cp(builds.chromium, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage')
  await writeFile(path, JSON.stringify(manifest))
  return folder
}

/** In bytes, until what comes back is called. */
async function limitTo(quotaSize: number): Promise<() => Promise<void>> {
  const session = await library.page.createCDPSession()
  const origin = await library.page.evaluate(() => location.origin)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
  return () => session.detach()
}

const counted = async () => Number(/Everything\s+(\d+)/.exec(await library.text())?.[1] ?? Number.NaN)

/** Why it was refused; null where it was saved. */
function refusalOf(message: Save): Promise<string | null> {
  return save(library.page, [message]).then(() => null, String)
}

test('where the browser gives no more room that is said, nothing is half written, and with room again it is saved', async () => {
  const [first, ...others] = saves as [Save, ...Save[]]
  await save(library.page, [first])
  await until('it is counted', async () => (await counted()) === 1)
  const used = await library.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  const liftLimit = await limitTo(used + 100_000)
  let confirmed = 1
  let refusal: string | null = null
  for (const message of others) {
    refusal = await refusalOf({ ...message, note: LARGE })
    if (refusal !== null) break
    confirmed++
    // Chromium looks for another limit only half a minute after it last looked, and each time that it is asked puts that off.
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_SAVES))
  }
  expect(refusal).toContain('There is no room left for this')
  await until('the library counts what was confirmed', async () => (await counted()) === confirmed)

  await liftLimit()
  const refused = others[confirmed - 1] as Save
  await until('it is saved', async () => (await refusalOf(refused)) === null, UNTIL_NOTICED)
  await until('it is counted', async () => (await counted()) === confirmed + 1)
}, 180_000)
