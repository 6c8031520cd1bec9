import { expect, test } from 'vitest'
import { parseMarks } from './inline.ts'

test('marks leave the words of the page and say where they stand', () => {
  expect(parseMarks('At [[council E08000036|Wakefield Council]], they said.')).toEqual({
    text: 'At Wakefield Council, they said.',
    marks: [{ words: ['council', 'E08000036'], start: 3, end: 20 }],
  })
})

test('a mark may hold others', () => {
  const { text, marks } = parseMarks('[[quote direct 1 a|“Now [[money 5|£5]] [[count 2|two]]”]]')
  expect(text).toBe('“Now £5 two”')
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['“Now £5 two”', '£5', 'two'])
})

test.each([
  ['At [[council E08000036|Wakefield', 'The mark "council E08000036" is never closed'],
  ['At Wakefield]] Council', '"]]" closes no mark'],
  ['At [[council E08000036]] Council', 'A mark has no "|"'],
  ['At [[council E08000036|]] Council', 'A mark holds no words'],
])('%s is refused', (line, message) => {
  expect(() => parseMarks(line)).toThrow(message)
})
