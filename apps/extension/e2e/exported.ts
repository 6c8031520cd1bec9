import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { formats } from '@spotcheck/export'
import * as z from 'zod/mini'
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

/** All three exports, as text. */
export async function exportsOf(
  driver: Driver,
  panel: Panel,
): Promise<Record<'json' | 'csv' | 'md', string>> {
  const files = { json: '', csv: '', md: '' }
  for (const format of formats) {
    const extension = z.enum(['json', 'csv', 'md']).parse(format.extension)
    files[extension] = await readFile(await exported(driver, panel, format), 'utf8')
  }
  return files
}
