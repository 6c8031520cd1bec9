import { isObject } from './is-object.ts'

/**
 * From version 3 to 4: a correction holds only what the reader has changed; until then null stood for what was not.
 * A record that is no inspection, or has no correction, stays as it is.
 */
export function dropUncorrected(record: unknown): void {
  if (!isObject(record) || !('corrected' in record) || !isObject(record.corrected)) return
  const changed = Object.entries(record.corrected).filter(([, value]) => value !== null)
  Object.assign(record, { corrected: Object.fromEntries(changed) })
}
