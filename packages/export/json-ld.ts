import type { Annotation, KeptInspection, Part, Selectors } from '@spotcheck/core'
import type { Collection } from './collection.ts'
import { annotationInOrder, inspectionInOrder } from './json.ts'

const OURS = 'https://spotcheck.example/ns#'

/** W3C counts positions in code points; within inspections they are code units of a text that is not kept. */
const CODE_UNITS = { start: `${OURS}start`, end: `${OURS}end` }

/**
 * W3C's terms, and ours for what it has none for: whatever else is named falls into our vocabulary, so that nothing drops out on
 * expansion. In a correction null says something, so it is kept as it is.
 */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    '@vocab': OURS,
    sources: { '@id': `${OURS}sources`, '@context': CODE_UNITS },
    counts: { '@id': `${OURS}counts`, '@context': CODE_UNITS },
    corrected: { '@id': `${OURS}corrected`, '@type': '@json' },
  },
]

/**
 * The passages as W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/): one target for each part of a
 * passage, all of one source. Positions are code points, as W3C counts them. After them come the inspections, in our own terms.
 * What is null is left out: to JSON-LD that is the same.
 */
export function* toJsonLd({ annotations, inspections }: Collection): Generator<string> {
  yield `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`
  let between = '\n'
  for (const node of nodesOf(annotations, inspections)) {
    yield between + JSON.stringify(node)
    between = ',\n'
  }
  yield '\n]\n}\n'
}

function* nodesOf(annotations: readonly Annotation[], inspections: readonly KeptInspection[]) {
  for (const annotation of annotations) yield withoutNull(linked(annotation))
  for (const kept of inspections) {
    const { corrected, ...read } = inspectionInOrder(kept)
    yield { type: 'Inspection', ...withoutNull(read), ...(corrected && { corrected }) }
  }
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

function targetOf(source: string, { selector, paragraph, words, fragment, again }: Part) {
  return {
    type: 'SpecificResource',
    source,
    selector: inCodePoints(selector),
    paragraph,
    words,
    ...(fragment && { fragment }),
    // Lists of lists would run together.
    ...(again && { again: again.map((selectors) => ({ selector: inCodePoints(selectors) })) }),
  }
}

/** A character of two code units is one code point. How many stood before is told too: it leads back to code units. */
function inCodePoints([quote, { type, start, end, pairsBefore = 0 }]: Selectors) {
  const within = quote.exact.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0
  return [
    quote,
    {
      type,
      start: start - pairsBefore,
      end: end - pairsBefore - within,
      ...(pairsBefore > 0 && { pairsBefore }),
    },
  ]
}

function withoutNull(node: object): object {
  const told = Object.entries(node).filter(([, value]) => value !== null)
  return Object.fromEntries(told.map(([name, value]) => [name, valueWithoutNull(value)]))
}

function valueWithoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueWithoutNull)
  return typeof value === 'object' && value !== null ? withoutNull(value) : value
}
