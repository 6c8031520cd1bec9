import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import register from './councils.2026-11.json' with { type: 'json' }
import {
  councilByCode,
  councils,
  councilsGone,
  councilsNamed,
  councilsOfTrust,
  councilsTitled,
  isInForce,
} from './councils.ts'
import { fold } from './surface.ts'

const codes = (bodies: { code: string | null }[]) => bodies.map(({ code }) => code)

it('holds the 153 authorities of today, the 10 abolished since 2009 and the two of 2027', () => {
  expect(councils.filter((council) => isInForce(council, '2026-11'))).toHaveLength(153)
  expect(councils.filter(({ to }) => to !== null && to < '2026-11')).toHaveLength(10)
  expect(codes(councils.filter(({ from }) => (from ?? '') > '2026-11'))).toEqual([null, null])
})

it('counts as many authorities at each time as there were', () => {
  for (const [day, count] of [
    ['2009-04-01', 152],
    ['2019-04-01', 151],
    ['2020-04-01', 151],
    ['2021-04-01', 152],
    ['2023-04-01', 153],
  ] as const) {
    expect(councils.filter((council) => isInForce(council, day))).toHaveLength(count)
  }
})

it('lets no name mean two bodies on one day', () => {
  const days = councils.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  for (const name of new Set(councils.flatMap(({ names, weak }) => [...names, ...weak]).map(fold))) {
    for (const day of [...days, null])
      expect(councilsNamed(name, day).length, `${name} on ${day}`).toBeLessThan(2)
  }
})

it('gives the body of the date', () => {
  expect(codes(councilsNamed('Dorset', '2018-07-20'))).toEqual(['E10000009'])
  expect(codes(councilsNamed('Dorset', '2019-04-01'))).toEqual(['E06000059'])
  expect(codes(councilsNamed('Dorset', null))).toEqual(['E06000059'])
  expect(codes(councilsNamed('Cumbria', '2015'))).toEqual(['E10000006'])
  expect(codes(councilsNamed('Cumbria', '2024-01'))).toEqual([])
  expect(codes(councilsGone('Cumbria', '2024-01'))).toEqual(['E10000006'])
  expect(codes(councilsGone('Cumbria', '2015'))).toEqual([])
  expect(codes(councilsTitled('Cumbria', 'County Council', '2024-01'))).toEqual(['E10000006'])
  expect(codes(councilsTitled('Somerset', 'County Council', '2025'))).toEqual(['E10000027'])
  expect(codes(councilsTitled('Somerset', 'Council', '2025'))).toEqual(['E06000066'])
})

it('knows a body that is to come while it is news', () => {
  expect(councilsNamed('East Surrey', '2026-06').map(({ from }) => from)).toEqual(['2027-04-01'])
  expect(councilsNamed('East Surrey', '2019')).toEqual([])
  expect(codes(councilsNamed('Cumberland', '2022-05'))).toEqual(['E06000063'])
  expect(codes(councilsNamed('Dorset', '2018-05'))).toEqual(['E10000009'])
})

it('lets Surrey end in 2027', () => {
  expect(codes(councilsNamed('Surrey', '2027-03-31'))).toEqual(['E10000030'])
  expect(codes(councilsNamed('Surrey', '2027-04-01'))).toEqual([])
  expect(codes(councilsTitled('Surrey', 'County Council', '2027-06'))).toEqual(['E10000030'])
})

it('knows spellings as one, and codes', () => {
  expect(codes(councilsNamed('Kingston-upon-Hull', null))).toEqual(['E06000010'])
  expect(codes(councilsNamed('Hammersmith & Fulham', null))).toEqual(['E09000013'])
  expect(codes(councilsNamed('St. Helens', null))).toEqual(['E08000013'])
  expect(councilByCode('E08000038')?.name).toBe('Barnsley')
  expect(councilByCode('E99999999')).toBeNull()
})

it('resolves a trust to the councils it served on a date', () => {
  expect(codes(councilsOfTrust('Slough Children’s Services Trust', '2016-02'))).toEqual(['E06000039'])
  expect(codes(councilsOfTrust("Northamptonshire Children's Trust", '2020-12'))).toEqual(['E10000021'])
  expect(codes(councilsOfTrust("Northamptonshire Children's Trust", '2022-12'))).toEqual([
    'E06000061',
    'E06000062',
  ])
})

it('stays small enough for a page', () => {
  expect(gzipSync(JSON.stringify(register)).length).toBeLessThan(20_000)
})
