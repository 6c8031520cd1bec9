import type { Annotation, Part, Selectors } from '@spotcheck/core'
import type { Collection } from './collection.ts'
import { annotationInOrder } from './json.ts'

/** W3C's terms, and ours for what it has none for: whatever else is named falls into our vocabulary, so that nothing drops out on expansion. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { '@vocab': 'https://spotcheck.example/ns#' }]

/**
 * The passages as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one target for each part of a
 * passage, all of one source. Positions are code points, as W3C counts them. What is null is left out: to JSON-LD that is the same.
 */
export function* toJsonLd({ annotations }: Pick<Collection, 'annotations'>): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  for (const [index, annotation] of annotations.entries())
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(linked(annotation), withoutNull)}`
  yield '\n]\n}\n'
}

function linked(annotation: Annotation) {
  const { id, type, motivation, created, modified, body, target, ...ours } = annotationInOrder(annotation)
  return {
    id,
    type,
    motivation,
    created,
    modified,
    ...(body.length > 0 && { body }),
    target: target.parts.map((part) => targetOf(target.source, part)),
    ...ours,
  }
}

function targetOf(source: string, { selector, paragraph, words, again }: Part) {
  return {
    type: 'SpecificResource',
    source,
    selector: inCodePoints(selector),
    paragraph,
    words,
    // Lists of lists would run together.
    ...(again && { again: again.map((selectors) => ({ selector: inCodePoints(selectors) })) }),
  }
}

/** A character of two code units is one code point. */
function inCodePoints([quote, { type, start, end, pairsBefore = 0 }]: Selectors) {
  const within = quote.exact.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0
  return [quote, { type, start: start - pairsBefore, end: end - pairsBefore - within }]
}

function withoutNull(_key: string, value: unknown): unknown {
  return value === null ? undefined : value
}
