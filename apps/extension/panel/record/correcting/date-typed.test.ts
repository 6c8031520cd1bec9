import { expect, test } from 'vitest'
import { dateTyped, periodTyped } from './date-typed.ts'

test.each([
  ['17 July 2018', '2018-07-17'],
  [' 1st  jul 2018 ', '2018-07-01'],
  ['Sept. 2019', '2019-09'],
  ['2018', '2018'],
  ['2018-07-17', '2018-07-17'],
])('“%s” is a date', (typed, date) => {
  expect(dateTyped(typed)).toBe(date)
})

test.each(['', 'July', '17 July', '31 June 2018', '17/7/2018', 'soon 2018', '0 July 2018', '2018-13'])(
  '“%s” is none',
  (typed) => {
    expect(dateTyped(typed)).toBeNull()
  },
)

test.each([
  ['4 to 15 June 2018', '2018-06-04', '2018-06-15'],
  ['4–15 June 2018', '2018-06-04', '2018-06-15'],
  ['4-15 June 2018', '2018-06-04', '2018-06-15'],
  ['2018-06-04 to 2018-06-15', '2018-06-04', '2018-06-15'],
  ['2018-06-04 – 2018-06-15', '2018-06-04', '2018-06-15'],
  ['30 November to 11 December 2015', '2015-11-30', '2015-12-11'],
  ['November to December 2015', '2015-11', '2015-12'],
  ['December 2015 to January 2016', '2015-12', '2016-01'],
  ['June 2018', '2018-06', '2018-06'],
])('“%s” is a time', (typed, from, to) => {
  expect(periodTyped(typed)).toEqual({ from, to })
})

test.each(['15 to 4 June 2018', 'June to', 'June to July', 'May to June to July 2018'])(
  '“%s” is none',
  (typed) => {
    expect(periodTyped(typed)).toBeNull()
  },
)
