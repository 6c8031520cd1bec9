import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Driver, Panel } from './drivers/driver.ts'
import { until } from './until.ts'

/** Presses the export button of that name; gives back the file, once it is written. */
export async function exported(
  driver: Driver,
  panel: Panel,
  format: { name: string; extension: string },
): Promise<string> {
  await panel.press('Saved')
  await panel.press(format.name)
  return until(`the ${format.name} export is written`, async () => {
    const files = await readdir(driver.downloads)
    // Firefox writes under a made-up name with the same ending, and gives the file its own when it is whole.
    const file = files.find((name) => name.startsWith('spotcheck-') && name.endsWith(`.${format.extension}`))
    const path = file && join(driver.downloads, file)
    return path && (await stat(path)).size > 0 && path
  })
}
