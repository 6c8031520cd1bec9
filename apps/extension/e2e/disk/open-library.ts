import type { Driver, OwnPage } from '../drivers/driver.ts'
import { untilSays } from '../says.ts'

/** The library page, once it has counted what there is. */
export async function openLibrary(driver: Driver): Promise<OwnPage> {
  const library = await driver.openOwn('library.html')
  await untilSays(library, /Everything\s+\d/)
  return library
}
