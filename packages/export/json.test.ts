import { Annotation } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { toJson } from './json.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, UNCERTAIN } from './sample-annotations.ts'

const COLLECTION = [QUOTATION, RATING, ...HOSTILE.map(filledWith), filledWith('lone \ud800 half')]

test('what is read back is what was saved', () => {
  const { format, version, annotations } = JSON.parse(toJson(COLLECTION))
  expect({ format, version }).toEqual({ format: 'spotcheck-collection', version: 2 })
  expect(annotations.map((each: unknown) => Annotation.parse(each))).toEqual(COLLECTION)
})

test('says how sure each speaker is, and keeps both the detected and the confirmed one', () => {
  const { annotations } = JSON.parse(toJson([QUOTATION, UNCERTAIN, CONFIRMED, RATING]))
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

test('written again, what was read gives the same bytes', () => {
  const json = toJson(COLLECTION)
  expect(toJson(JSON.parse(json).annotations)).toBe(json)
})

test('the order in which keys were stored does not show', () => {
  expect(toJson([Annotation.parse(backwards(QUOTATION))])).toBe(toJson([QUOTATION]))
  expect(toJson([backwards(QUOTATION) as Annotation])).toBe(toJson([QUOTATION]))
})

test('it is laid out for people too, and ends its last line', () => {
  expect(toJson([])).toBe('{\n  "format": "spotcheck-collection",\n  "version": 2,\n  "annotations": []\n}\n')
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
