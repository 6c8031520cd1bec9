import { expect, test } from 'vitest'
import { PartialDate } from './vocabulary.ts'

test.each(['2018', '2018-06', '2018-06-30', '2016-02-29'])('%s is a date', (date) => {
  expect(PartialDate.parse(date)).toBe(date)
})

test.each([
  '2018-02-31',
  '2018-02-29',
  '1900-02-29',
  '2018-06-31',
  '2018-13',
  '2018-00',
  '2018-06-00',
  '0000',
  '18',
  '2018-6-1',
  ' 2018',
  '2018\n',
  '2018-06-15T10:00',
  'tomorrow',
  '',
])('%j is none', (words) => {
  expect(PartialDate.safeParse(words).success).toBe(false)
})
