import { expect, test } from 'vitest'
import { attributionOf } from './attribution.ts'
import type { Speaker } from './quotation.ts'

const speaker: Speaker = { name: 'Ann Sample', surface: 'she', role: null, organisation: null, council: null }
const other: Speaker = { ...speaker, name: 'Bo Sample' }

test.each([
  [0.97, 'certain'],
  [0.75, 'certain'],
  [0.7, 'uncertain'],
  [0.5, 'uncertain'],
  // Saved before it was written down.
  [null, 'uncertain'],
])('a confidence of %s is %s', (confidence, certainty) => {
  expect(attributionOf({ speaker, confidence }, null)).toEqual({ speaker, certainty })
})

test('no speaker is nothing to be sure of', () => {
  expect(attributionOf({ speaker: null, confidence: 0 }, null)).toEqual({ speaker: null, certainty: null })
})

test('the reader’s word comes first, also where it is that nobody is named', () => {
  const detected = { speaker, confidence: 0.97 }
  expect(attributionOf(detected, { speaker: other })).toEqual({ speaker: other, certainty: 'confirmed' })
  expect(attributionOf(detected, { speaker: null })).toEqual({ speaker: null, certainty: 'confirmed' })
})
