/// <reference path="./testing/jsonld.d.ts" />
import type { Annotation } from '@spotcheck/core'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { toJsonLd } from './json-ld.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH } from './sample-annotations.ts'
import { ANNOTATION_CONTEXT } from './testing/annotation-context.ts'

const W3C = 'http://www.w3.org/ns/anno.jsonld'
const OA = 'http://www.w3.org/ns/oa#'

/** Nothing is fetched: the one document that there is, is kept here. */
const options = {
  async documentLoader(url: string) {
    if (url !== W3C) throw new Error(`The export asks for ${url}.`)
    return { contextUrl: null, document: ANNOTATION_CONTEXT, documentUrl: url }
  },
}

const written = (annotations: Annotation[]) => JSON.parse([...toJsonLd({ annotations })].join(''))

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
    'https://spotcheck.example/ns#certainty': [{ '@value': 'certain' }],
  })
})

test('nothing drops out on expansion', async () => {
  const file = written([QUOTATION, SPEECH, CONFIRMED, RATING, WITH_EMOJI])
  const expanded = await jsonld.expand(file, options)
  const compacted = await jsonld.compact(expanded, file['@context'], options)
  expect(unwrapped(compacted)).toEqual(unwrapped(file))
})

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
    const expanded = await jsonld.expand(written([filledWith(words), QUOTATION]), options)
    const exact = { [`${OA}exact`]: [{ '@value': words }] }
    expect(expanded).toMatchObject([
      { [`${OA}hasTarget`]: [{ [`${OA}hasSelector`]: [exact, {}] }] },
      { '@id': QUOTATION.id },
    ])
  },
)

test('an empty collection is an empty graph', () => expect(written([])).toMatchObject({ '@graph': [] }))
