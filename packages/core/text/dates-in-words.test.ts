import { expect, test } from 'vitest'
import { dateInWords, periodInWords } from './dates-in-words.ts'

test.each([
  ['2018', '2018'],
  ['2018-06', 'June 2018'],
  ['2018-12', 'December 2018'],
  ['2018-06-01', '1 June 2018'],
  ['2016-02-16', '16 February 2016'],
])('%s is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words)
})

test.each([
  ['2018-06', '2018-06', 'June 2018'],
  ['2015-11', '2015-12', 'November to December 2015'],
  ['2015-12', '2016-01', 'December 2015 to January 2016'],
  ['2018-06-04', '2018-06-15', '4 to 15 June 2018'],
  ['2018-06-28', '2018-07-03', '28 June to 3 July 2018'],
  ['2018-06-04', '2018-07-04', '4 June to 4 July 2018'],
  ['2018-06', '2019-06', 'June 2018 to June 2019'],
  ['2012', '2013', '2012 to 2013'],
  ['2018-06', '2018-06-15', 'June 2018 to 15 June 2018'],
])('%s to %s is %s', (from, to, words) => {
  expect(periodInWords({ from, to })).toBe(words)
})
