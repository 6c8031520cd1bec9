import { isWebAddress } from '@spotcheck/library'
import * as z from 'zod/mini'
import { type Elsewhere, quoteOf } from './elsewhere.ts'
import type { Read } from './read-in.ts'

const Selector = z.object({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.unknown()),
})

/** A row as Hypothesis' API has it (https://h.readthedocs.io/en/latest/api-reference/v1/), which its own export writes too. */
export const HypothesisRow = z.object({
  id: z.string(),
  uri: z.string(),
  text: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  created: z.optional(z.string()),
  updated: z.optional(z.string()),
  target: z.array(z.object({ selector: z.optional(z.array(Selector)) })),
  document: z.optional(z.object({ title: z.optional(z.union([z.string(), z.array(z.string())])) })),
})
type HypothesisRow = z.infer<typeof HypothesisRow>

/** A note of a page as a whole, which has no words of it, stands at its headline. */
export function fromHypothesis(row: HypothesisRow): Read<Elsewhere> {
  const { id, uri, text = '', tags = [], created = null, updated = null, target, document } = row
  const title = [document?.title ?? []].flat().find((each) => each.trim() !== '') ?? null
  const selectors = target.flatMap(({ selector }) => selector ?? [])
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector')
  const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.start
  const exact = quote?.exact || title
  if (!exact) return { fault: 'no-words' }
  return {
    item: {
      key: ['hypothesis', id],
      address: isWebAddress(uri) ? uri : null,
      // Of what is no web page, Hypothesis gives the place where it was.
      title: title ?? (isWebAddress(uri) ? null : uri),
      byline: null,
      siteName: null,
      published: null,
      quotes: [
        quote?.exact
          ? { exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '', start: placeOf(start) }
          : quoteOf(exact),
      ],
      note: text,
      tags,
      created,
      modified: updated,
    },
  }
}

/** A place in a text; null for what is none. */
export function placeOf(start: unknown): number | null {
  return typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : null
}
