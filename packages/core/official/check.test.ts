import { describe, expect, it } from 'vitest'
import type { Inspection } from '../schema/inspection.ts'
import { check } from './check.ts'

const WANDSWORTH = 'E09000032'
const WAKEFIELD = 'E08000036'
const BRENT = 'E09000005'

function record(parts: Partial<Inspection>): Inspection {
  return {
    council: WAKEFIELD,
    name: 'Wakefield',
    framework: null,
    visit: 'inspection',
    inspected: null,
    published: null,
    judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' }],
    previous: null,
    change: null,
    promptedBy: null,
    intervention: [],
    tallies: [],
    missing: [],
    partial: false,
    evidence: {},
    ...parts,
  }
}

const ofJune2018 = record({ framework: 'ILACS', inspected: { from: '2018-06', to: '2018-06' } })

describe('check', () => {
  it('agrees where grades and time are the official ones, and gives the report', () => {
    const { verdict, outcome, reportUrl, differences, release } = check(ofJune2018, '2018-07-20')
    expect({ verdict, published: outcome?.published, differences, release }).toEqual({
      verdict: 'agrees',
      published: '2018-07-17',
      differences: [],
      release: '2026-08-20',
    })
    expect(reportUrl).toMatch(/^https:\/\/files\.ofsted\.gov\.uk\/v1\/file\/\d+$/)
  })

  it('finds the outcome by the day of the story where it does not say when inspectors came', () => {
    expect(check(record({ council: WANDSWORTH }), '2016-02-16')).toMatchObject({
      verdict: 'agrees',
      outcome: { framework: 'SIF', published: '2016-02-16' },
    })
  })

  it('knows an older grade by the month of its report too, but not one that is news', () => {
    const ofJuly = record({ framework: 'ILACS', inspected: { from: '2018-07', to: '2018-07' } })
    expect(check(ofJuly, '2019-03-01')).toMatchObject({
      verdict: 'agrees',
      outcome: { published: '2018-07-17' },
      differences: [],
    })
    expect(check(ofJuly, '2018-07-20')).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'inspected' }],
    })
  })

  it('takes a grade that stands, however old', () => {
    expect(check(record({}), '2019-12-01').verdict).toBe('agrees')
  })

  it('does not set a visit without grades beside the outcome of another time', () => {
    const visit = record({ visit: 'monitoring-visit', framework: 'SIF', judgements: [] })
    expect(check(visit, '2018-10-01')).toMatchObject({ verdict: 'not-found', differences: [] })
    const dated = { ...visit, inspected: { from: '2018-09', to: '2018-09' } }
    expect(check(dated, '2018-10-01')).toMatchObject({ verdict: 'not-found', differences: [] })
  })

  it('names the grade that differs', () => {
    const wrong = record({
      inspected: { from: '2018-06', to: '2018-06' },
      judgements: [
        { judgement: 'overall-effectiveness', rating: 'requires-improvement' },
        { judgement: 'leadership', rating: 'inadequate' },
      ],
    })
    expect(check(wrong, '2018-07-20')).toMatchObject({
      verdict: 'differs',
      differences: [
        {
          field: 'judgement',
          judgement: 'overall-effectiveness',
          story: 'requires-improvement',
          official: 'inadequate',
        },
      ],
    })
  })

  it('names a time or a framework that differs, where the report is news', () => {
    const tooEarly = record({ inspected: { from: '2018-03', to: '2018-03' } })
    expect(check(tooEarly, '2018-07-20').differences).toEqual([
      { field: 'inspected', story: '2018-03/2018-03', official: '2018-06-04/2018-06-15' },
    ])
    expect(check(record({ framework: 'SIF' }), '2018-07-20').differences).toEqual([
      { field: 'framework', story: 'SIF', official: 'ILACS' },
    ])
  })

  it('compares children in care under the name that each framework has', () => {
    const inCare = record({
      judgements: [
        { judgement: 'children-in-care', rating: 'inadequate' },
        { judgement: 'care-leavers', rating: 'inadequate' },
      ],
    })
    expect(check(inCare, '2018-07-20').verdict).toBe('agrees')
  })

  it('finds nothing where the register has no inspection in the time told', () => {
    const other = record({ inspected: { from: '2017-02', to: '2017-02' } })
    expect(check(other, '2020-07-20').verdict).toBe('not-found')
    expect(check(record({ judgements: [] }), '2018-07-20').verdict).toBe('not-found')
    expect(check(record({}), null).verdict).toBe('not-found')
  })

  it('says what the register could not know', () => {
    expect(check(record({ council: null }), '2018-07-20')).toMatchObject({
      verdict: 'outside',
      outside: 'body',
    })
    expect(check(record({ framework: 'JTAI' }), '2018-07-20').outside).toBe('framework')
    expect(check(record({ inspected: { from: '2012', to: '2012' } }), '2018-07-20').outside).toBe('before')
    expect(check(record({}), '2011-03-01').outside).toBe('before')
    const later = record({ inspected: { from: '2026-10', to: '2026-10' } })
    expect(check(later, '2026-11-20').outside).toBe('after')
  })

  it('calls no story wrong for what may have come after the last release', () => {
    const strong = record({
      council: BRENT,
      judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
    })
    expect(check(strong, '2026-11-20')).toMatchObject({ verdict: 'outside', outside: 'after' })
  })
})
