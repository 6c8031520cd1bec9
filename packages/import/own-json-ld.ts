/** Our own JSON-LD: W3C's annotations with all of ours, in which what is null is left out. */
import { Annotation, KeptInspection } from '@spotcheck/core'
import { JSON_VERSION } from '@spotcheck/export'
import * as z from 'zod/mini'
import { ownAnnotation, ownInspection } from './own-records.ts'
import type { Read } from './read-in.ts'
import { withNulls } from './with-nulls.ts'

const Selectors = z.tuple([
  z.looseObject({ exact: z.string() }),
  z.looseObject({ start: z.number(), pairsBefore: z.optional(z.number()) }),
])

export const LinkedAnnotation = z.looseObject({
  sha256: z.string(),
  body: z.optional(z.unknown()),
  target: z.array(
    z.looseObject({
      source: z.string(),
      selector: Selectors,
      again: z.optional(z.array(z.object({ selector: Selectors }))),
    }),
  ),
})
type LinkedAnnotation = z.infer<typeof LinkedAnnotation>

/** One target for each part of a passage. */
export function fromLinkedAnnotation({ target, body = [], ...same }: LinkedAnnotation): Read<Annotation> {
  const parts = target.map(({ selector, again, ...part }) => ({
    ...part,
    selector: inCodeUnits(selector),
    ...(again && { again: again.map((found) => inCodeUnits(found.selector)) }),
  }))
  const record = { ...same, body, target: { source: target[0]?.source, parts } }
  return ownAnnotation(withNulls(Annotation, record), JSON_VERSION)
}

/** In the lines of our JSON nothing is left out; then nothing is missed. */
export function fromLinkedInspection(record: unknown): Read<KeptInspection> {
  return ownInspection(withNulls(KeptInspection, record), JSON_VERSION)
}

/** Positions in the file are code points. */
function inCodeUnits([quote, position]: z.infer<typeof Selectors>) {
  const start = position.start + (position.pairsBefore ?? 0)
  return [quote, { ...position, start, end: start + quote.exact.length }]
}
