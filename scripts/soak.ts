/**
 * Ends browsers, and the extension in them, at random moments while a reader saves, many times over: npm run soak. It fails
 * where anything that was confirmed is lost, or anything is there by half. `-- --rounds 50 --browser firefox --happening stop`
 * does less, `--storage sqlite` takes Chromium’s other way to the disk, `--seed 7` does the same once more, as far as moments
 * can be the same.
 */
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import { builds } from '../apps/extension/e2e/builds.ts'
import { launchChromium } from '../apps/extension/e2e/drivers/chromium.ts'
import { launchFirefox } from '../apps/extension/e2e/drivers/firefox.ts'
import type { Ledger } from '../apps/extension/e2e/durability/ledger.ts'
import { HAPPENINGS, type Happening, startSession } from '../apps/extension/e2e/durability/session.ts'
import { STORAGES, type Storage } from '../apps/extension/e2e/durability/storage.ts'
import { pageAt } from '../apps/extension/e2e/site.ts'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import { run } from './run.ts'

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    rounds: { type: 'string', default: '200' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    happening: { type: 'string', multiple: true, default: Object.keys(HAPPENINGS) },
    storage: { type: 'string', multiple: true, default: Object.keys(STORAGES) },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
  },
})
const rounds = Number(values.rounds)

const built = await run('turbo', ['run', 'build', '--filter=@spotcheck/extension'])
if (!built.ok) throw new Error(built.output)
for (const happening of values.happening as Happening[])
  for (const browser of values.browser as BrowserName[]) {
    const storages: Storage[] =
      browser === 'chromium' && happening === 'kill' ? (values.storage as Storage[]) : ['leveldb']
    for (const storage of storages) await soak(browser, happening, storage)
  }

async function soak(browser: BrowserName, happening: Happening, storage: Storage): Promise<void> {
  const what = `${browser}${browser === 'chromium' ? ` (${storage})` : ''}, ${happening}, seed ${values.seed}`
  const start = performance.now()
  const launch = { program: await ensureBrowser(browser), extension: builds[browser], pageAt }
  const driver = await (browser === 'chromium'
    ? launchChromium({ ...launch, flags: STORAGES[storage] })
    : launchFirefox(launch))
  let faults = 0
  try {
    const session = await startSession(driver, Number(values.seed))
    for (let round = 1; round <= rounds; round++) {
      for (const fault of await session.goThrough(happening)) {
        console.log(`✗ ${what}, round ${round}: ${fault}`)
        faults++
      }
      if (round % 10 === 0) tell(round, session.ledger)
    }
    tell(rounds, session.ledger)
  } finally {
    await driver.close()
  }
  if (faults > 0) process.exitCode = 1

  function tell(round: number, { count }: Ledger) {
    const { confirmed, refused, unanswered, changedAfterAll } = count
    const minutes = ((performance.now() - start) / 60_000).toFixed(1)
    console.log(
      `${faults ? '✗' : '✓'} ${what}: ${round} rounds, ${confirmed} changes confirmed, ${refused} refused, ` +
        `${unanswered} unanswered, of which ${changedAfterAll} things were changed after all; ${faults} faults; ${minutes} minutes`,
    )
  }
}
