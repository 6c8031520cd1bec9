import { expect, test } from 'vitest'
import { interventionInWords, tallyInWords } from './beyond.ts'

const tally = { nth: 21, of: 'local authority', rating: 'inadequate', framework: 'SIF' } as const

test.each([
  ['21st local authority rated inadequate under SIF', {}],
  ['First inadequate rating', { nth: 1, of: 'rating', framework: null }],
  ['Third inadequate verdict', { nth: 3, of: 'such verdict', framework: null }],
  ['Second time rated inadequate', { nth: 2, of: 'time', framework: null }],
  ['12th to be rated inadequate', { nth: 12, of: null, framework: null }],
])('a tally reads “%s”', (words, other) => {
  expect(tallyInWords({ ...tally, ...other })).toBe(words)
})

test('an intervention says whether it is there yet', () => {
  const place = { start: 0, end: 12, text: 'commissioner' }
  const commissioner = { ...place, measure: 'commissioner' } as const
  expect(interventionInWords({ ...commissioner, standing: 'in-force' })).toBe('Commissioner')
  expect(interventionInWords({ ...commissioner, standing: 'expected' })).toBe('Commissioner, expected')
})
