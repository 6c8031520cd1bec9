import { join } from 'node:path'
import type { Tables } from '@spotcheck/library/audit'
import { rolldown } from 'rolldown'
import type { Answer, ToBackground } from '../../messages/messages.ts'
import type { Driver } from '../drivers/driver.ts'
import { until } from '../until.ts'
import type * as InPage from './in-page.ts'

declare const inPage: typeof InPage

/** What can be asked for here. */
export type Request = Exclude<ToBackground, { type: 'extract' }>

/** The library page in a tab, which follows the collection while it asks for changes. */
export interface LibraryPage {
  /** Asks the background as the extension's pages do, once more where it stopped. */
  ask(request: Request): Promise<Answer>
  lastAct(): Promise<number | null>
  /** All that the browser holds. */
  tables(): Promise<Tables>
  /**
   * Waits until the page counts so many things.
   * @throws {Error} where it never does.
   */
  shows(count: number): Promise<unknown>
}

const script = bundled()

/** `file`: another page of the extension asks just as well. */
export async function openLibraryPage(driver: Driver, file = 'library.html'): Promise<LibraryPage> {
  const { page, text } = await driver.openOwn(file)
  await page.evaluate(await script)
  return {
    // As text: of an object that stands in two places, Firefox hands over one, and many objects take it long.
    ask: async (request) =>
      JSON.parse(
        await page.evaluate(
          (request) => inPage.sendToBackground(request).then((answer) => JSON.stringify(answer)),
          request,
        ),
      ),
    lastAct: () => page.evaluate(() => inPage.lastAct()),
    tables: async () =>
      JSON.parse(
        await page.evaluate(() => inPage.tablesOf('spotcheck').then((tables) => JSON.stringify(tables))),
      ),
    shows: (count) =>
      until(`the library page counts ${count} things`, async () => {
        const [, shown] = /^Everything\n([\d,]+)$/m.exec(await text()) ?? []
        return shown?.replaceAll(',', '') === String(count)
      }),
  }
}

/** `in-page.ts` as one script. */
async function bundled(): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, 'in-page.ts') })
  const { output } = await build.generate({ format: 'iife', name: 'inPage', codeSplitting: false })
  return output[0].code
}
