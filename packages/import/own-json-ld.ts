/** Our own JSON-LD: W3C's annotations with all of ours, in which what is null is left out. */
import type { Annotation } from '@spotcheck/core'
import * as z from 'zod/mini'
import { ownAnnotation } from './own-records.ts'
import type { Read } from './read-in.ts'

const Selectors = z.tuple([
  z.looseObject({ exact: z.string() }),
  z.looseObject({
    start: z.number(),
    end: z.number(),
    pairsBefore: z.optional(z.number()),
  }),
])

export const OwnLinked = z.looseObject({
  revision: z.number(),
  sha256: z.string(),
  target: z.array(
    z.looseObject({
      source: z.string(),
      selector: Selectors,
      paragraph: z.string(),
      again: z.optional(z.array(z.object({ selector: Selectors }))),
    }),
  ),
  article: z.looseObject({}),
  detected: z.looseObject({}),
})
type OwnLinked = z.infer<typeof OwnLinked>

export function fromOwnLinked(linked: OwnLinked): Read<Annotation> {
  const { target, body = [], article, detected, confirmed, ...rest } = linked
  const [first] = target
  const told = { speaker: null, council: null, ...detected }
  const record = {
    deleted: null,
    ...rest,
    body,
    target: { source: first?.source, parts: target.map(partOf) },
    article: { title: null, byline: null, siteName: null, url: null, published: null, ...article },
    detected: {
      rule: null,
      confidence: null,
      rating: null,
      ...told,
      speaker: speakerOf(told.speaker),
      council: withNull(told.council, { council: null }),
    },
    confirmed: isObject(confirmed)
      ? { speaker: speakerOf('speaker' in confirmed ? confirmed.speaker : null) }
      : null,
  }
  return ownAnnotation(record, 4)
}

function partOf({ selector, paragraph, words = null, again }: OwnLinked['target'][number]) {
  return {
    selector: inCodeUnits(selector),
    paragraph,
    words,
    ...(again && { again: again.map((found) => inCodeUnits(found.selector)) }),
  }
}

/** Positions in the file are code points. */
function inCodeUnits([quote, position]: z.infer<typeof Selectors>) {
  const start = position.start + (position.pairsBefore ?? 0)
  return [quote, { ...position, start, end: start + quote.exact.length }]
}

function speakerOf(speaker: unknown) {
  return withNull(speaker, { role: null, organisation: null, council: null })
}

function withNull(value: unknown, nothing: Record<string, null>): unknown {
  return isObject(value) ? { ...nothing, ...value } : null
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
