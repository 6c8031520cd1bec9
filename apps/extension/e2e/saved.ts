import type { Panel } from './drivers/driver.ts'
import { until } from './until.ts'

/** How many saved passages the panel counts on its tab. */
export async function savedIn(panel: Panel): Promise<number> {
  const [, count] = await until('the panel counts what is saved', async () =>
    /Saved\s+(\d+)$/m.exec(await panel.text()),
  )
  return Number(count)
}

/** A save is said as soon as it is committed, and counted by the panel's own reading, which comes after that. */
export function untilSaved(panel: Panel, count: number): Promise<unknown> {
  return until(`the panel counts ${count} saved`, async () => (await savedIn(panel)) === count)
}
