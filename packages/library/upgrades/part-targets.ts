import { isObject } from './is-object.ts'

/**
 * From version 3 to 4: a passage has parts, one for each paragraph of a speech. Until then each paragraph was saved for
 * itself, and nothing tells which of them belonged together: each becomes a passage of one part. A record that is no
 * annotation stays as it is.
 */
export function partTargets(record: unknown): void {
  if (!isObject(record) || !('target' in record) || !('paragraph' in record) || !('detected' in record))
    return
  const { target, paragraph, detected } = record
  if (!isObject(target) || !('selector' in target) || !('source' in target)) return
  if (!isObject(detected) || !('words' in detected)) return
  const { words, ...rest } = detected
  Object.assign(record, {
    target: { source: target.source, parts: [{ selector: target.selector, paragraph, words }] },
    detected: rest,
  })
  delete record.paragraph
}
