import type { Panel } from './drivers/driver.ts'
import { until } from './until.ts'

/** How many saved passages the panel counts on its tab. */
export async function savedIn(panel: Panel): Promise<number> {
  const [, count] = await until('the panel counts what is saved', async () =>
    /Saved\s+(\d+)$/m.exec(await panel.text()),
  )
  return Number(count)
}
