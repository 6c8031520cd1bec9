/// <reference path="./testing/jsonld.d.ts" />
import type { Annotation, KeptInspection } from '@spotcheck/core'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { toJsonLd } from './json-ld.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH } from './sample-annotations.ts'
import { CORRECTED, RECORD, recordWith } from './sample-records.ts'
import { ANNOTATION_CONTEXT } from './testing/annotation-context.ts'
import { WebAnnotation } from './testing/annotation-model.ts'

const W3C = 'http://www.w3.org/ns/anno.jsonld'
const OA = 'http://www.w3.org/ns/oa#'
const OURS = 'https://spotcheck.example/ns#'

/** Nothing is fetched: the one document that there is, is kept here. */
const options = {
  async documentLoader(url: string) {
    if (url !== W3C) throw new Error(`The export asks for ${url}.`)
    return { contextUrl: null, document: ANNOTATION_CONTEXT, documentUrl: url }
  },
}

const written = (annotations: Annotation[], inspections: KeptInspection[] = []) =>
  JSON.parse([...toJsonLd({ annotations, inspections })].join(''))

const [part] = QUOTATION.target.parts
const [quote, position] = part.selector
/** “👩‍👧 … 👍” behind two emoji, found again by hand one character later. */
const WITH_EMOJI: Annotation = {
  ...QUOTATION,
  target: {
    ...QUOTATION.target,
    parts: [
      {
        ...part,
        selector: [
          { ...quote, exact: '👍 yes' },
          { ...position, start: 10, end: 16, pairsBefore: 2 },
        ],
        again: [[quote, { ...position, start: 310, end: 335 }]],
      },
    ],
  },
}

test('is W3C’s own words to a JSON-LD processor', async () => {
  const [annotation] = await jsonld.expand(written([SPEECH]), options)
  expect(annotation).toMatchObject({
    '@id': SPEECH.id,
    '@type': [`${OA}Annotation`],
    [`${OA}motivatedBy`]: [{ '@id': `${OA}commenting` }],
    [`${OA}hasBody`]: [
      { [`${OA}hasPurpose`]: [{ '@id': `${OA}commenting` }] },
      { [`${OA}hasPurpose`]: [{ '@id': `${OA}tagging` }] },
      {},
    ],
    [`${OA}hasTarget`]: SPEECH.target.parts.map(({ selector: [{ exact }] }) => ({
      '@type': [`${OA}SpecificResource`],
      [`${OA}hasSource`]: [{ '@id': SPEECH.target.source }],
      [`${OA}hasSelector`]: [
        { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': exact }] },
        { '@type': [`${OA}TextPositionSelector`] },
      ],
    })),
    [`${OURS}certainty`]: [{ '@value': 'certain' }],
  })
})

test('nothing drops out on expansion', async () => {
  const file = written([QUOTATION, SPEECH, CONFIRMED, RATING, WITH_EMOJI], [RECORD, CORRECTED])
  const expanded = await jsonld.expand(file, options)
  const compacted = await jsonld.compact(expanded, file['@context'], options)
  expect(unwrapped(compacted)).toEqual(unwrapped(file))
})

test('is what the data model demands of an annotation', () => {
  const annotations: unknown[] = written([QUOTATION, SPEECH, CONFIRMED, RATING, WITH_EMOJI])['@graph']
  for (const annotation of annotations) expect(WebAnnotation.safeParse(annotation).error).toBeUndefined()
  expect(annotations).toHaveLength(5)
})

test('an inspection comes in our own terms, a correction to nothing with it', async () => {
  const [, record] = await jsonld.expand(written([QUOTATION], [CORRECTED]), options)
  expect(record).toMatchObject({
    '@id': CORRECTED.id,
    '@type': [`${OURS}Inspection`],
    [`${OURS}corrected`]: [{ '@type': '@json', '@value': CORRECTED.corrected }],
    [`${OURS}sources`]: [
      {
        [`${OA}hasSource`]: [{ '@id': CORRECTED.sources[0]?.source }],
        [`${OURS}mentions`]: [{ [`${OURS}start`]: [{ '@value': 0 }], [`${OURS}end`]: [{ '@value': 10 }] }],
      },
      {},
    ],
  })
})

test('no word of ours is taken for one of W3C’s that means something else', () => {
  const theirs = new Set(Object.keys(ANNOTATION_CONTEXT['@context']))
  const used = new Set(
    wordsIn(written([SPEECH, CONFIRMED, RATING, WITH_EMOJI], [RECORD, CORRECTED])['@graph']),
  )
  expect([...used].filter((word) => theirs.has(word)).toSorted()).toEqual([
    ...['body', 'created', 'end', 'exact', 'id', 'modified', 'motivation', 'name', 'prefix', 'purpose'],
    ...['selector', 'source', 'start', 'suffix', 'target', 'type', 'value'],
  ])
})

function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(wordsIn)
  return Array.isArray(value) ? inner : [...Object.keys(value), ...inner]
}

/** To JSON-LD a list of one is that one. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? unwrapped(value[0]) : value.map(unwrapped)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapped(inner)]))
}

test('positions count code points, not code units', () => {
  expect(written([WITH_EMOJI])['@graph'][0].target[0]).toMatchObject({
    selector: [{ exact: '👍 yes' }, { start: 8, end: 13 }],
    again: [{ selector: [quote, { start: 310, end: 335 }] }],
  })
})

test.each([...HOSTILE, '@id', '@type', '_:b0', 'lone \ud800 half', 'bidi \u202Etxt'])(
  '%j comes back equal',
  async (words) => {
    const file = written([filledWith(words), QUOTATION], [recordWith(words)])
    const exact = { [`${OA}exact`]: [{ '@value': words }] }
    const title = { [`${OURS}title`]: [{ '@value': words }] }
    expect(await jsonld.expand(file, options)).toMatchObject([
      { [`${OA}hasTarget`]: [{ [`${OA}hasSelector`]: [exact, {}] }] },
      { '@id': QUOTATION.id },
      { [`${OURS}sources`]: [{ [`${OURS}article`]: [title] }] },
    ])
  },
)

test('an empty collection is an empty graph', () => expect(written([])).toMatchObject({ '@graph': [] }))
