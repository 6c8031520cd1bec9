import { expect, it, test } from 'vitest'
import { dateText, periodText } from './dates.ts'
import { t } from './t.ts'

it('gives the text of a key, filled in', () => {
  expect(t('quotes.none')).toBe('No quotes in this story')
  expect(t('sites.allowed', { site: 'CYP Now' })).toBe('Spotcheck now reads CYP Now.')
})

it('takes the form that goes with the number, and writes the number as readers do', () => {
  expect(t('quotes.savedCount', { count: 1 })).toBe('Saved 1 quote.')
  expect(t('quotes.savedCount', { count: 0 })).toBe('Saved 0 quotes.')
  expect(t('quotes.savedCount', { count: 12_345 })).toBe('Saved 12,345 quotes.')
})

it('fills nothing into what was filled in', () => {
  expect(t('exports.done', { count: 2, file: '{count}' })).toBe('Exported 2 items to {count}.')
})

test.each([
  ['2016-02-16', '16 February 2016'],
  ['2016-02', 'February 2016'],
  ['2016', '2016'],
])('the date %s reads “%s”', (date, words) => {
  expect(dateText(date)).toBe(words)
})

test.each([
  ['2018-06-04', '2018-06-15', '4 to 15 June 2018'],
  ['2018-05-28', '2018-06-15', '28 May to 15 June 2018'],
  ['2015-11', '2015-12', 'November to December 2015'],
  ['2017-12', '2018-01', 'December 2017 to January 2018'],
  ['2017', '2018', '2017 to 2018'],
  ['2018-06', '2018-06-15', 'June 2018 to 15 June 2018'],
  ['2018-06', '2018-06', 'June 2018'],
])('the time from %s to %s reads “%s”', (from, to, words) => {
  expect(periodText({ from, to })).toBe(words)
})
