import { Annotation } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { toJson } from './json.ts'
import { filledWith, HOSTILE, QUOTATION, RATING } from './sample-annotations.ts'

const COLLECTION = [QUOTATION, RATING, ...HOSTILE.map(filledWith), filledWith('lone \ud800 half')]

test('what is read back is what was saved', () => {
  const { format, version, annotations } = JSON.parse(toJson(COLLECTION))
  expect({ format, version }).toEqual({ format: 'spotcheck-collection', version: 1 })
  expect(annotations).toEqual(COLLECTION)
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
  expect(toJson([])).toBe('{\n  "format": "spotcheck-collection",\n  "version": 1,\n  "annotations": []\n}\n')
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
