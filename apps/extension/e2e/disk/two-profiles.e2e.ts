import { stories } from '@spotcheck/samples'
import { describe, expect, test } from 'vitest'
import { Ledger } from '../durability/ledger.ts'
import { openLibraryPage } from '../durability/library-page.ts'
import { sampleCollection } from '../sample-collection.ts'
import { stores } from './stores.ts'

/** From how many stories each of two readers saves: what the second saves, the first does too. */
const READ = [3, 1]

describe.each(Object.entries(stores))('in the %s', (_, launch) => {
  test('windows of two profiles save side by side, each into a collection of its own', async () => {
    const drivers = await Promise.all(READ.map(() => launch()))
    try {
      await Promise.all(
        drivers.map(async (driver, at) => {
          const saves = sampleCollection(stories.slice(0, READ[at])).filter(
            (message) => message.type === 'save',
          )
          const library = await openLibraryPage(driver)
          const ledger = new Ledger()
          await Promise.all(saves.map((save) => ledger.enter(save, library.ask(save))))
          expect(ledger.passages).toHaveLength(saves.length)
          expect(ledger.compare(await library.tables())).toEqual([])
          await library.shows(saves.length)
        }),
      )
    } finally {
      for (const driver of drivers) await driver.close()
    }
  })
})
