import { Annotation, KeptInspection, thatCounts } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { annotationInOrder, toJson } from './json.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH, UNCERTAIN } from './sample-annotations.ts'
import { CORRECTED, RECORD, recordWith } from './sample-records.ts'

const ANNOTATIONS = [QUOTATION, SPEECH, RATING, ...HOSTILE.map(filledWith), filledWith('lone \ud800 half')]
const INSPECTIONS = [CORRECTED, RECORD, ...HOSTILE.map(recordWith)]
const COLLECTION = { annotations: ANNOTATIONS, inspections: INSPECTIONS }

test('what is read back is what was saved', () => {
  const { format, version, annotations, inspections } = JSON.parse(toJson(COLLECTION))
  expect({ format, version }).toEqual({ format: 'spotcheck-collection', version: 4 })
  expect(annotations.map((each: unknown) => Annotation.parse(each))).toEqual(ANNOTATIONS)
  expect(inspections.map((each: unknown) => KeptInspection.parse(each))).toEqual(INSPECTIONS)
})

test('says how sure each speaker is, and keeps both the detected and the confirmed one', () => {
  const { annotations } = JSON.parse(
    toJson({ annotations: [QUOTATION, UNCERTAIN, CONFIRMED, RATING], inspections: [] }),
  )
  expect(annotations).toMatchObject([
    { certainty: 'certain', confirmed: null },
    { certainty: 'uncertain', confirmed: null, detected: { confidence: 0.5 } },
    {
      certainty: 'confirmed',
      confirmed: { speaker: { name: 'Wren Sample', surface: 'she', council: 'E09000032' } },
      detected: { speaker: { name: 'Petra Sample' } },
    },
    { certainty: null },
  ])
})

test('a record comes with what counts of it, beside what was read and what the reader says', () => {
  const [record] = JSON.parse(toJson({ annotations: [], inspections: [CORRECTED] })).inspections
  const { evidence: _, ...counts } = thatCounts(CORRECTED)
  expect(record).toMatchObject({ counts, corrected: CORRECTED.corrected })
  expect(counts.judgements).toEqual([{ judgement: 'overall-effectiveness', rating: 'inadequate' }])
  expect(record.sources[0].detected.judgements[0].rating).toBe('good')
})

test('written again, what was read gives the same bytes', () => {
  const json = toJson(COLLECTION)
  expect(toJson(JSON.parse(json))).toBe(json)
})

test('the order in which keys were stored does not show', () => {
  const collection = { annotations: [QUOTATION], inspections: [CORRECTED] }
  expect(toJson(backwards(collection) as typeof collection)).toBe(toJson(collection))
})

test('keys come in the order of the schema, where it nests as well', () => {
  const [part] = SPEECH.target.parts
  const again: Annotation = {
    ...SPEECH,
    target: { ...SPEECH.target, parts: [{ ...part, again: [part.selector] }] },
  }
  for (const annotation of [QUOTATION, SPEECH, CONFIRMED, RATING, again]) {
    const { certainty: _, ...inOrder } = annotationInOrder(backwards(annotation) as Annotation)
    expect(JSON.stringify(inOrder)).toBe(JSON.stringify(Annotation.parse(annotation)))
  }
})

test('a long list is laid out as a short one', () => {
  const text = toJson({ annotations: Array(101).fill(QUOTATION), inspections: [RECORD, CORRECTED] })
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  expect(JSON.parse(text).annotations).toHaveLength(101)
})

test('it is laid out for people too, and ends its last line', () => {
  expect(toJson({ annotations: [], inspections: [] })).toBe(
    '{\n  "format": "spotcheck-collection",\n  "version": 4,\n  "annotations": [],\n  "inspections": []\n}\n',
  )
})

/** The same value with the keys of every object in reverse order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, backwards(inner)])
      .reverse(),
  )
}
