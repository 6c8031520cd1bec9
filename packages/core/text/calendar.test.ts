import { expect, test } from 'vitest'
import { writtenDate } from './calendar.ts'

test.each([
  ['February 16, 2016', '2016-02-16'],
  ['23rd January 2015', '2015-01-23'],
  ['Published 03/04/2019', '2019-04-03'],
  ['31/02/2019', undefined],
])('%s is %s', (words, date) => {
  expect(writtenDate(words)?.date).toBe(date)
})
