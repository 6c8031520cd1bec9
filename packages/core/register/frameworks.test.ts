import { expect, it } from 'vitest'
import { Framework } from '../schema/vocabulary.ts'
import { editionOn, editionsOf, gradedUnder, judgementsOf, ungradedVisits } from './frameworks.ts'

it('knows every framework, each edition after the one before', () => {
  for (const framework of Framework.options) {
    const editions = editionsOf(framework)
    expect(editions.length, framework).toBeGreaterThan(0)
    editions.slice(1).forEach(({ from }, at) => {
      expect(editions[at]?.to && editions[at].to < from, `${framework} from ${from}`).toBe(true)
    })
  }
})

it('follows what ILACS judged through its three editions', () => {
  expect(judgementsOf('ILACS', '2018-06')).toEqual([
    'overall-effectiveness',
    'help-and-protection',
    'children-in-care-and-care-leavers',
    'leadership',
  ])
  expect(judgementsOf('ILACS', '2023-01-16')).toContain('care-leavers')
  expect(judgementsOf('ILACS', '2026-03-16')).toContain('overall-effectiveness')
  expect(judgementsOf('ILACS', '2026-04-27')).not.toContain('overall-effectiveness')
})

it('gives each time its scale', () => {
  expect(editionOn('CP', '2013-05')?.scale[2]).toBe('adequate')
  expect(editionOn('SIF', '2015-11')?.scale[2]).toBe('requires-improvement')
  expect(editionOn('CSA', '2009-12')?.scale).toEqual([
    'performs-excellently',
    'performs-well',
    'performs-adequately',
    'performs-poorly',
  ])
})

it('grades nothing where the inspectorates give no grade', () => {
  for (const framework of ['UCRA', 'TLAI', 'JTAI', 'SEND1', 'SEND2'] as const) {
    expect(editionsOf(framework).flatMap(({ scale }) => scale)).toEqual([])
  }
  expect(editionOn('SEND2', '2024')?.outcomes).toHaveLength(3)
  expect(ungradedVisits.map(({ visit }) => visit)).toEqual(['monitoring-visit', 'focused-visit'])
})

it('is not in use before its first day or after its last', () => {
  expect(editionOn('SIF', '2013-11-18')).toBeNull()
  expect(editionOn('SIF', '2013-11')).not.toBeNull()
  expect(editionOn('SIF', '2018-08')).toBeNull()
})

it.each([
  ['2015-11-24', '2015-12-17', 'SIF'],
  ['2016', '2016', 'SIF'],
  ['2018-09', '2018-09', 'ILACS'],
  ['2023-01', '2023-02', 'ILACS'],
  ['2018', '2018', null],
  ['2018-05', '2018-05', null],
  ['2013-06', '2013-06', null],
  ['2004', '2004', null],
])('knows the one framework that graded from %s to %s: %s', (from, to, framework) => {
  expect(gradedUnder({ from, to })).toBe(framework)
})
