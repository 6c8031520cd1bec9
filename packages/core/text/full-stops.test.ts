import { expect, test } from 'vitest'
import { sentencesOf } from './full-stops.ts'

const wordsOf = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('a sentence ends at its full stop, behind its quotation marks, but not at “Mr.”', () => {
  expect(wordsOf('“It is good.” Mr. Box agreed. £3m was spent.')).toEqual([
    '“It is good.”',
    'Mr. Box agreed.',
    '£3m was spent.',
  ])
})

test('what goes on without end is cut between words, and nothing of it is lost', () => {
  const text = 'Leeds was rated good and '.repeat(1_000)
  const pieces = wordsOf(text)
  expect(pieces.join('')).toBe(text)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2_000)
  expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true)
})

test('a run of letters without a space is cut as well', () => {
  const text = 'x'.repeat(4_500)
  expect(wordsOf(text).map(({ length }) => length)).toEqual([2_000, 2_000, 500])
})
