import { expect, test } from 'vitest'
import { CARDINAL, numberIn, ORDINAL } from './numbers.ts'

test.each([
  ['7', 7],
  ['1,200', 1_200],
  ['12 million', 12_000_000],
  ['Nineteen', 19],
  ['twenty-one', 21],
  ['ninety nine', 99],
  ['two hundred and six', 206],
  ['three thousand four hundred', 3_400],
  ['two thousand and five', 2_005],
])('%s is a number of things', (words, number) => {
  expect(words.replace(new RegExp(CARDINAL, 'i'), '')).toBe('')
  expect(numberIn(words)).toBe(number)
})

test.each([
  ['first', 1],
  ['Twelfth', 12],
  ['twenty-first', 21],
  ['103rd', 103],
])('%s is a place in a row', (words, number) => {
  expect(words.replace(new RegExp(ORDINAL, 'i'), '')).toBe('')
  expect(numberIn(words)).toBe(number)
})
