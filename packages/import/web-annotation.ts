/** W3C Web Annotations (https://www.w3.org/TR/annotation-model/) of any program, with the many forms that its JSON-LD allows. */

import { isWebAddress } from '@spotcheck/library'
import * as z from 'zod/mini'
import { type Elsewhere, type Quote, quoteOf } from './elsewhere.ts'
import { placeOf } from './hypothesis.ts'
import type { Read } from './read-in.ts'

const Thing = z.record(z.string(), z.unknown())
type Thing = z.infer<typeof Thing>

export const WebAnnotation = z.looseObject({
  id: z.optional(z.string()),
  type: z.union([z.literal('Annotation'), z.array(z.string())]),
  target: z.unknown(),
})
type WebAnnotation = z.infer<typeof WebAnnotation>

/** What is said of a page as a whole stands at its headline. */
export function fromWebAnnotation(annotation: WebAnnotation): Read<Elsewhere> {
  const { id, body, bodyValue, created, modified, target } = annotation
  const targets = listOf(target).map(targetOf)
  const [first] = targets
  const address = first?.source ?? null
  if (address === null || !isWebAddress(address))
    return { fault: 'not-a-web-address', field: 'target.source' }
  if (targets.some(({ source }) => source !== address)) return { fault: 'shape', field: 'target' }
  const title = targets.map((each) => each.title).find(Boolean) ?? null
  const [quote, ...quotes] = targets.flatMap((each) => each.quotes)
  const words = quote ?? (title === null ? null : quoteOf(title))
  if (!words) return { fault: 'no-words' }
  const bodies = [...listOf(bodyValue), ...listOf(body)].map(bodyOf)
  const exact = [words, ...quotes].map((each) => each.exact)
  return {
    item: {
      key: id === undefined ? ['web-annotation', address, ...exact] : ['web-annotation', id],
      address,
      title,
      byline: null,
      siteName: null,
      published: null,
      quotes: [words, ...quotes],
      note: texts(bodies.filter(({ isTag }) => !isTag)).join('\n\n'),
      tags: texts(bodies.filter(({ isTag }) => isTag)),
      created: textIn(created),
      modified: textIn(modified),
    },
  }
}

interface Target {
  source: string | null
  title: string | null
  quotes: Quote[]
}

/** An address alone is a target too. */
function targetOf(value: unknown): Target {
  const { source, id, selector, title } = thingOf(value, 'source')
  const inner = thingOf(source, 'id')
  const selectors = listOf(selector).flatMap(withRefined)
  const start = placeOf(selectors.find(({ type }) => type === 'TextPositionSelector')?.start)
  return {
    source: textIn(inner.id) ?? textIn(id),
    title: textIn(title) ?? textIn(inner.title),
    quotes: selectors.flatMap(({ type, exact, prefix, suffix }): Quote[] =>
      type === 'TextQuoteSelector' && typeof exact === 'string' && exact !== ''
        ? [{ exact, prefix: textIn(prefix) ?? '', suffix: textIn(suffix) ?? '', start }]
        : [],
    ),
  }
}

/** A selector may lead on to another within what it selects; no deeper than anybody writes. */
function withRefined(value: unknown): Thing[] {
  const selectors: Thing[] = []
  let next: unknown = value
  while (next !== undefined && selectors.length < 5) {
    const selector = thingOf(next, 'type')
    selectors.push(selector)
    next = selector.refinedBy
  }
  return selectors
}

function bodyOf(value: unknown): { text: string; isTag: boolean } {
  const { value: text, purpose, id } = thingOf(value, 'value')
  return { text: textIn(text) ?? textIn(id) ?? '', isTag: listOf(purpose).includes('tagging') }
}

function texts(bodies: readonly { text: string }[]): string[] {
  return bodies.map(({ text }) => text).filter((text) => text.trim() !== '')
}

/** A text alone stands for an object that has nothing but this. */
function thingOf(value: unknown, field: string): Thing {
  if (typeof value === 'string') return { [field]: value }
  return Thing.safeParse(value).data ?? {}
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
