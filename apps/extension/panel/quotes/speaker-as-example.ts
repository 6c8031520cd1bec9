import type { Attribution, Extraction } from '@spotcheck/core'
import { isSameSpeaker } from '../../quotations/speaker-fields.ts'
import type { Speech } from '../../quotations/speeches.ts'
import { exampleText, foundIn } from '../examples/example.ts'

/**
 * A speech whose speaker the reader has named, and the paragraph before it, which may tell who speaks; null where that is
 * whom the rules found.
 */
export function speakerExample(
  { text, quotations, article }: Extraction,
  { first, parts, speaker: read }: Speech,
  { speaker }: Attribution,
): string | null {
  if (isSameSpeaker(speaker, read)) return null
  const from = text.lastIndexOf('\n', first.start - 1)
  const before = text.lastIndexOf('\n', text.slice(0, Math.max(from, 0)).trimEnd().length - 1)
  const last = parts.at(-1) ?? first
  const end = text.indexOf('\n', last.end)
  const stretches = [{ start: before + 1, end: end < 0 ? text.length : end }]
  const finds = foundIn(quotations, first.rule, stretches).map((quotation) =>
    parts.includes(quotation) ? { ...quotation, speaker } : quotation,
  )
  return exampleText({ text, article, stretches, rule: first.rule, finds })
}
