import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe } from 'vitest'
import { builds } from './builds.ts'
import { launchChromium } from './drivers/chromium.ts'
import type { Driver } from './drivers/driver.ts'
import { launchFirefox } from './drivers/firefox.ts'
import { pageAt } from './site.ts'

const browsers = {
  Chromium: { launch: launchChromium, program: 'SPOTCHECK_CHROMIUM', build: builds.chromium },
  Firefox: { launch: launchFirefox, program: 'SPOTCHECK_FIREFOX', build: builds.firefox },
}

/** The same journeys in both browsers, each with a fresh profile; `made` makes something else of the production build. */
export function inBothBrowsers(
  journeys: (driver: () => Driver) => void,
  made: (build: string) => Promise<string> = async (build) => build,
): void {
  describe.each(Object.entries(browsers))('in %s', (_, { launch, program, build }) => {
    let driver: Driver
    let extension = build
    beforeAll(async () => {
      extension = await made(build)
      driver = await launch({ program: named(program), extension, pageAt })
    })
    afterAll(async () => {
      await driver?.close()
      if (extension !== build) await rm(extension, { recursive: true, force: true })
    })
    journeys(() => driver)
  })
}

function named(variable: string): string {
  const program = process.env[variable]
  if (!program) throw new Error(`There is no browser to drive: set ${variable}, or run \`npm test\`.`)
  return program
}
