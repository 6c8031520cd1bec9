import { expect, it } from 'vitest'
import type { Outcome } from '../../packages/core/register/outcome.ts'
import { outcomeFaults, repeatedReports } from './outcome-faults.ts'

const outcome: Outcome = {
  council: 'E08000036',
  framework: 'ILACS',
  variant: 'standard',
  inspected: { from: '2018-06-04', to: '2018-06-15' },
  published: '2018-07-17',
  judgements: [{ judgement: 'overall-effectiveness', grade: 'inadequate' }],
  sources: ['https://files.ofsted.gov.uk/v1/file/50013835'],
}

it('finds nothing wrong with an outcome that can be', () => {
  expect(outcomeFaults(outcome)).toEqual([])
  expect(outcomeFaults({ ...outcome, published: '2018-06' })).toEqual([])
  expect(outcomeFaults({ ...outcome, inspected: { from: '2018-06-04', to: '2018-06' } })).toEqual([])
})

it.each<[string, Partial<Outcome>]>([
  ['no council has the code E99999999', { council: 'E99999999' }],
  ['Dorset (E06000059) was not in force on 2018-06-04', { council: 'E06000059' }],
  ['LAC13 was not in use on 2018-06-04', { framework: 'LAC13' }],
  [
    '"adequate" is not on the scale of ILACS',
    { judgements: [{ judgement: 'leadership', grade: 'adequate' }] },
  ],
  ['ILACS does not judge adoption', { judgements: [{ judgement: 'adoption', grade: 'good' }] }],
  [
    'the inspection ends on 2018-06-01, before it begins on 2018-06-04',
    { inspected: { from: '2018-06-04', to: '2018-06-01' } },
  ],
  ['published on 2018-05, before the inspection ended on 2018-06-15', { published: '2018-05' }],
])('says that %s', (fault, change) => {
  expect(outcomeFaults({ ...outcome, ...change })).toContain(fault)
})

it('finds a report that is there twice', () => {
  expect(repeatedReports([outcome, { ...outcome, sources: [] }, outcome])).toEqual([50013835])
})
