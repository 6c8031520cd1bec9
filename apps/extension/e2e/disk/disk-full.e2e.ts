import { stories } from '@spotcheck/samples'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Driver, OwnPage } from '../drivers/driver.ts'
import { sampleCollection } from '../sample-collection.ts'
import { save } from '../save.ts'
import { until } from '../until.ts'
import { openLibrary } from './open-library.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'
import { stores } from './stores.ts'

const saved = sampleCollection(stories.slice(0, 3))

let disk: SmallDisk
let driver: Driver

const untilCounts = (library: OwnPage, count: number) =>
  until(`the library counts ${count}`, async () =>
    new RegExp(`Everything\\s+${count}\\b`).test(await library.text()),
  )

// A machine that lets nobody have a disk to fill is told of by `npm test`.
describe.runIf(process.env.SPOTCHECK_SMALL_DISK).each(Object.entries(stores))('in the %s', (_, launch) => {
  beforeEach(async () => {
    disk = await smallDisk(150)
    driver = await launch({ within: disk.folder })
  })

  afterEach(async () => {
    await driver.close()
    await disk.remove()
  })

  test('a full disk is told, nothing is half written, and with room again it works and everything stays', async () => {
    const library = await openLibrary(driver)
    await save(library.page, saved.slice(0, 3))
    await untilCounts(library, 3)
    await disk.fill()
    // Firefox has some pages of its file left to fill.
    const full = async () => {
      for (const message of saved.slice(4)) await save(library.page, [message])
    }
    await expect(full()).rejects.toThrow(/disk is full/)
    await disk.makeRoom()
    const [, before] = await until('it can be read', async () =>
      /Everything\s+(\d+)/.exec(await library.text()),
    )
    await save(library.page, saved.slice(3, 4))
    await untilCounts(library, Number(before) + 1)
    for (let times = 0; times < 2; times++) {
      await driver.restart()
      await untilCounts(await openLibrary(driver), Number(before) + 1)
    }
  })
})
