import { DEFAULT_SETTINGS, Settings } from '@spotcheck/core'
import * as z from 'zod/mini'

/** The only record of its table. */
export const SETTINGS_ID = 'settings'

const Stored = z.record(z.string(), z.unknown())

/** What the reader has chosen; the default for what was never chosen, or cannot be read. */
export function settingsOf(record: unknown): Settings {
  const stored = Stored.safeParse(record)
  const read = Settings.safeParse({ ...DEFAULT_SETTINGS, ...(stored.success ? stored.data : {}) })
  if (read.success) return read.data
  const odd = new Set(read.error.issues.map(({ path: [field] }) => field))
  const readable = Object.entries(stored.data ?? {}).filter(([field]) => !odd.has(field))
  return Settings.parse({ ...DEFAULT_SETTINGS, ...Object.fromEntries(readable) })
}
