import { expect, test } from 'vitest'
import { britishDate } from './british-date.ts'

test.each([
  ['2016-02-16', '16 February 2016'],
  ['2018-06-01', '1 June 2018'],
  ['2018-12', 'December 2018'],
  ['2018', '2018'],
])('%s is %s', (iso, words) => {
  expect(britishDate(iso)).toBe(words)
})
