import { afterAll, beforeAll, expect, test } from 'vitest'
import { inBothBrowsers } from '../browsers.ts'
import { type Session, startSession } from './session.ts'

/** Other moments in every run; `npm run soak -- --seed` comes by them again. */
const SEED = Date.now() % 100_000

inBothBrowsers((driver) => {
  let session: Session

  beforeAll(async () => {
    session = await startSession(driver(), SEED)
  })

  test.each([
    ['the background is stopped', 'stop', 3],
    ['the extension is updated', 'update', 1],
    ['the browser is killed', 'kill', 2],
  ] as const)(
    'what was confirmed is there, and nothing by half, when %s while it saves',
    async (_, happening, times) => {
      for (let time = 0; time < times; time++)
        expect(await session.goThrough(happening), `with the seed ${SEED}`).toEqual([])
    },
  )

  afterAll(() => {
    // Otherwise nothing of this has been tested.
    expect(session.ledger.count.confirmed).toBeGreaterThan(0)
  })
})
