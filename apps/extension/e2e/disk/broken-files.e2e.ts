import { readdir, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stories } from '@spotcheck/samples'
import { afterEach, describe, expect, test } from 'vitest'
import type { Driver, OwnPage } from '../drivers/driver.ts'
import { sampleCollection } from '../sample-collection.ts'
import { save } from '../save.ts'
import { untilSays } from '../says.ts'
import { until } from '../until.ts'
import { openLibrary } from './open-library.ts'
import { stores } from './stores.ts'

const saved = sampleCollection(stories.slice(0, 2))
const LOST = 'Something of your collection is gone'

/** The files of a profile that hold the collection. */
const OURS =
  /\/IndexedDB\/chrome-extension_[^/]*\/(?:[^/]*\.(?:log|ldb)|MANIFEST-\d+|[A-Z2-7]{50,}(?:-wal)?)$|\/moz-extension[^/^]*\/idb\/[^/]*\.sqlite(?:-wal)?$/

async function filesIn(profile: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => join(entry.parentPath, entry.name)).filter((file) => OURS.test(file))
}

let driver: Driver

afterEach(() => driver.close())

/** Once what was saved is known outside the database too. */
const untilNoted = (library: OwnPage, count: number) =>
  until('it is noted outside', () =>
    library.page.evaluate(
      `chrome.storage.local.get('standing').then(({ standing }) => standing?.count === ${count})`,
    ),
  )

describe.each(Object.entries(stores))('in the %s', (name, launch) => {
  test('a collection whose files are damaged is missed, in words, until the reader goes on without it', async () => {
    driver = await launch()
    const before = await openLibrary(driver)
    await save(before.page, saved)
    await untilNoted(before, saved.length)
    expect(await before.text()).not.toContain(LOST)
    let damaged = 0
    await driver.restart(async (profile) => {
      for (const file of await filesIn(profile)) {
        const { size } = await stat(file)
        await writeFile(file, Buffer.alloc(size, 'no collection '))
        damaged++
      }
    })
    expect(damaged).toBeGreaterThan(0)
    const library = await driver.openOwn('library.html')
    // Neither opens it nor begins it anew.
    if (name === 'SQLite of Chromium') return void (await untilSays(library, 'its files are damaged'))
    await untilSays(library, LOST)
    await untilSays(library, `it held ${saved.length} items`)
    const panel = await driver.openPanel()
    await until('the panel says so too', async () => (await panel.text()).includes(LOST))
    await save(library.page, saved.slice(0, 1))
    await untilSays(library, /Everything\s+1/)
    expect(await library.text()).toContain(LOST)
    await library.press('Go on with what is there')
    await until('it says so no longer', async () => !(await library.text()).includes(LOST))
  })
})

test('in Chromium, a log that ends in the middle of a write costs that write, and nothing that is saved after it', async () => {
  driver = await stores['LevelDB of Chromium']()
  const before = await openLibrary(driver)
  await save(before.page, saved.slice(0, 4))
  await driver.restart(async (profile) => {
    const log = (await filesIn(profile)).find((file) => file.endsWith('.log')) ?? ''
    await truncate(log, (await stat(log)).size - 300)
  })
  const cut = await openLibrary(driver)
  const [, left] = /Everything\s+(\d+)/.exec(await cut.text()) ?? []
  expect(Number(left)).toBeGreaterThan(0)
  expect(Number(left)).toBeLessThan(5)
  await save(cut.page, saved.slice(0, 6))
  await untilSays(cut, /Everything\s+6/)
  for (let times = 0; times < 2; times++) {
    await driver.restart()
    await untilSays(await openLibrary(driver), /Everything\s+6/)
  }
})
