import { expect, test } from 'vitest'
import { addDays, monthsAfter, weekday } from './days.ts'

test('counts days over the ends of months and years', () => {
  expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
  expect(addDays('2020-01-01', -1)).toBe('2019-12-31')
})

test('counts months over the end of the year', () => {
  expect(monthsAfter('2019-12', 2)).toBe('2020-02')
  expect(monthsAfter('2020-01', -1)).toBe('2019-12')
  expect(monthsAfter('2020-06-15', 12)).toBe('2021-06')
})

test('begins the week on Monday', () => {
  expect(['2016-02-15', '2016-02-16', '2016-02-21'].map(weekday)).toEqual([0, 1, 6])
})
