import { expect, test } from 'vitest'
import { daysAfter, monthsAfter, weekday, writtenDate } from './calendar.ts'

test('counts days over the ends of months and years', () => {
  expect(daysAfter('2020-02-28', 1)).toBe('2020-02-29')
  expect(daysAfter('2020-01-01', -1)).toBe('2019-12-31')
})

test('counts months over the end of the year', () => {
  expect(monthsAfter('2019-12', 2)).toBe('2020-02')
  expect(monthsAfter('2020-01', -1)).toBe('2019-12')
  expect(monthsAfter('2020-06-15', 12)).toBe('2021-06')
})

test('begins the week on Monday', () => {
  expect(['2016-02-15', '2016-02-16', '2016-02-21'].map(weekday)).toEqual([0, 1, 6])
})

test.each([
  ['February 16, 2016', '2016-02-16'],
  ['23rd January 2015', '2015-01-23'],
  ['Published 03/04/2019', '2019-04-03'],
  ['31/02/2019', undefined],
])('%s is %s', (words, date) => {
  expect(writtenDate(words)?.date).toBe(date)
})
