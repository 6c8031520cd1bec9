import { afterAll, beforeAll, describe } from 'vitest'
import { builds } from './builds.ts'
import { launchChromium } from './drivers/chromium.ts'
import type { Driver } from './drivers/driver.ts'
import { launchFirefox } from './drivers/firefox.ts'
import { pageAt } from './site.ts'

const launches = {
  Chromium: () =>
    launchChromium({ program: named('SPOTCHECK_CHROMIUM'), extension: builds.chromium, pageAt }),
  Firefox: () => launchFirefox({ program: named('SPOTCHECK_FIREFOX'), extension: builds.firefox, pageAt }),
}

/** The same journeys in both browsers, each with a fresh profile. */
export function inBothBrowsers(journeys: (driver: () => Driver) => void): void {
  describe.each(Object.entries(launches))('in %s', (_, launch) => {
    let driver: Driver
    beforeAll(async () => {
      driver = await launch()
    })
    afterAll(() => driver?.close())
    journeys(() => driver)
  })
}

function named(variable: string): string {
  const program = process.env[variable]
  if (!program) throw new Error(`There is no browser to drive: set ${variable}, or run \`npm test\`.`)
  return program
}
