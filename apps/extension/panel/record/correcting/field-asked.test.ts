import { expect, test } from 'vitest'
import { oneRecord, threeRecords } from '../../made-up/story.ts'
import { ANOTHER } from './correcting.ts'
import { fieldAt } from './field-asked.ts'

/** Where the mark with these words is put right. */
function fieldOf(words: string, { extraction } = threeRecords) {
  const start = extraction?.mentions.find(({ text }) => text.startsWith(words))?.start
  if (!extraction || start === undefined) throw new Error(`Nothing says “${words}” in the made-up story.`)
  return fieldAt(extraction, start)
}

test.each([
  ['Wakefield Council', { record: 0, field: 'council' }],
  ['“inadequate”', { record: 0, field: 'overall-effectiveness' }],
  ['required improvement', { record: 0, field: 'previous' }],
  ['inadequate. ', { record: 1, field: 'overall-effectiveness' }],
  ['Kirklees', { record: 2, field: 'council' }],
])('%s leads to the field of the record that rests on it', (words, field) => {
  expect(fieldOf(words)).toEqual(field)
})

test('a mark of a council without a record leads nowhere', () => {
  expect(fieldOf('good in 2012')).toBeNull()
  expect(fieldOf('Surrey County Council', oneRecord)).toBeNull()
})

test('a grade of a council with a record that has not taken it up can be added to it', () => {
  const { extraction } = oneRecord
  const inspections = extraction?.inspections.map((each) => ({ ...each, evidence: { council: [0] } })) ?? []
  const without = { ...oneRecord, extraction: extraction && { ...extraction, inspections } }
  expect(fieldOf('“inadequate”', without)).toEqual({ record: 0, field: ANOTHER })
})
