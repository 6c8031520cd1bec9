import { isObject } from './is-object.ts'

/**
 * From version 1 to 2: how sure it is who speaks, and what the reader says of it. Version 1 wrote neither down.
 * A record that is no annotation stays as it is.
 */
export function addAttribution(record: unknown): void {
  if (!isObject(record) || !('detected' in record) || !isObject(record.detected)) return
  Object.assign(record.detected, { confidence: null })
  Object.assign(record, { confirmed: null })
}
