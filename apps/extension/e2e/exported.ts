import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Format, formats } from '@spotcheck/export'
import type { Driver, Panel } from './drivers/driver.ts'
import { until } from './until.ts'

/** Chooses the format of that name; gives back the file, once it is written. */
export async function exported(
  driver: Driver,
  panel: Panel,
  { name, stem, extension }: Pick<Format, 'name' | 'stem' | 'extension'>,
): Promise<string> {
  await panel.press('Saved')
  await panel.press('Export')
  await panel.press(name)
  return writtenFile(driver, { stem, extension })
}

/** The file of that kind in the folder of downloads, once it is written. */
export function writtenFile(
  driver: Driver,
  { stem, extension }: Pick<Format, 'stem' | 'extension'>,
): Promise<string> {
  // Behind the stem stands the day.
  const called = new RegExp(`^${stem}-\\d[^/]*\\.${extension}$`)
  return until(`a file like ${called} is written`, async () => {
    const files = await readdir(driver.downloads)
    // Firefox writes under a made-up name with the same ending, and gives the file its own when it is whole.
    const file = files.find((each) => called.test(each))
    const path = file && join(driver.downloads, file)
    return path && (await stat(path)).size > 0 && path
  })
}

/** The exports that have all there is to a thing, as text. */
export async function exportsOf(driver: Driver, panel: Panel): Promise<Record<keyof typeof READ, string>> {
  const files = { ...READ }
  for (const format of formats) {
    if (isRead(format.id)) files[format.id] = await readFile(await exported(driver, panel, format), 'utf8')
  }
  return files
}

const READ = { csv: '', records: '', markdown: '', json: '' }

function isRead(id: Format['id']): id is keyof typeof READ {
  return id in READ
}
