import { expect, it } from 'vitest'
import { inspectionDates } from './inspection-dates.ts'

it.each([
  ['10 to 21 July 2023', '2023-07-10', '2023-07-21'],
  ['2 June 2014 – 25 June 2014', '2014-06-02', '2014-06-25'],
  ['02 March 2020 to 13 March 2020', '2020-03-02', '2020-03-13'],
  ['15-19 July 2013', '2013-07-15', '2013-07-19'],
  ['9–24 November 2017', '2017-11-09', '2017-11-24'],
  ['14 January 2014- 5 February 2014', '2014-01-14', '2014-02-05'],
  ['19 November–30 November 2018', '2018-11-19', '2018-11-30'],
  ['18 Feb 2014 – 12 March 2014', '2014-02-18', '2014-03-12'],
  ['20 June 2017 ─ 13 July 2017', '2017-06-20', '2017-07-13'],
  ['12/09/2016 to 06/10/2016', '2016-09-12', '2016-10-06'],
  ['1/06/2015 – 25/06/2015', '2015-06-01', '2015-06-25'],
  ['28 July 2016', '2016-07-28', '2016-07-28'],
  ['14 December to 8 January 2027', '2026-12-14', '2027-01-08'],
  ['30 September to 11 October 2024 and 13 to 16 January 2025', '2024-09-30', '2025-01-16'],
  ['19 November-11 December 2013 and 28 – 30 January 2014', '2013-11-19', '2014-01-30'],
])('reads %s', (words, from, to) => {
  expect(inspectionDates(words)).toEqual({ from, to })
})

it.each([
  '',
  'summer 2018',
  '10 to 21',
  '10 to 21 July',
  '31 June 2018',
  '0 to 4 June 2018',
  '21 to 10 July 2023',
  '12/13/2016',
  '4 to 15 June 2018, by telephone',
])('refuses "%s"', (words) => {
  expect(inspectionDates(words)).toBeNull()
})
