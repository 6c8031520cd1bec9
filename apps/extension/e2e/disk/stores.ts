import { builds } from '../builds.ts'
import { launchChromium } from '../drivers/chromium.ts'
import type { Driver, Launch } from '../drivers/driver.ts'
import { launchFirefox } from '../drivers/firefox.ts'
import { pageAt } from '../site.ts'

type Special = Partial<Pick<Launch, 'within'>>

/** What browsers keep a collection in: Chromium is on its way from one to another. */
export const stores = {
  'LevelDB of Chromium': (special?: Special) => launchChromium(chromium(special)),
  'SQLite of Chromium': (special?: Special) =>
    launchChromium({ ...chromium(special), flags: ['--enable-features=IdbSqliteBackingStore'] }),
  'SQLite of Firefox': (special?: Special) =>
    launchFirefox({
      program: process.env.SPOTCHECK_FIREFOX ?? '',
      extension: builds.firefox,
      pageAt,
      ...special,
    }),
} satisfies Record<string, (special?: Special) => Promise<Driver>>

function chromium(special?: Special): Launch {
  return { program: process.env.SPOTCHECK_CHROMIUM ?? '', extension: builds.chromium, pageAt, ...special }
}
