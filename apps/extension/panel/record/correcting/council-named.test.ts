import { expect, test } from 'vitest'
import { councilNamed, councilsThen } from './council-named.ts'

const NOW = councilsThen('2024-06-01')

test.each([
  ['Leeds City Council', 'E08000035'],
  ['leeds', 'E08000035'],
  [' leed', 'E08000035'],
  ['St Helens', 'E08000013'],
  ['Wakefield Council', 'E08000036'],
])('“%s” is one council', (typed, code) => {
  expect(councilNamed(typed, NOW)?.code).toBe(code)
})

test.each(['', ' ', 'west', 'Nowhere Council'])('“%s” is none, or several', (typed) => {
  expect(councilNamed(typed, NOW)).toBeNull()
})

test('only councils of the time of the story are meant, and what was read in it', () => {
  const codes = (published: string, read?: string) =>
    councilsThen(published, read).map(({ council }) => council.code)
  const DORSET_COUNTY = 'E10000009'
  expect(codes('2018-05-01')).toContain(DORSET_COUNTY)
  expect(codes('2022-05-01')).not.toContain(DORSET_COUNTY)
  expect(codes('2022-05-01', DORSET_COUNTY)).toContain(DORSET_COUNTY)
})
