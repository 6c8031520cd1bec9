import { expect, it } from 'vitest'
import { gradeOf } from '../../packages/core/register/outcome.ts'
import { changesBetween } from './changes.ts'
import { readOutcomes } from './read-outcomes.ts'

const COLUMNS =
  'gss,framework,variant,inspection_dates,title_block,published_iso,overall,help_and_protection,looked_after_permanence,in_care,adoption,care_leavers,leadership,capacity,report_url'
const BURY =
  'E08000002,ILACS,short,3 to 7 June 2024,,2024-07-16,good,good,,outstanding,,good,good,,https://files.ofsted.gov.uk/v1/file/1'
const DORSET =
  'E06000059,SIF,,22 February 2016 – 17 March 2016,,2016-05-23,requires improvement to be good,requires improvement,requires improvement,,good,not judged,requires improvement,,https://files.ofsted.gov.uk/v1/file/2'
const LEEDS =
  'E08000035,ILACS,standard,,"Leeds Inspection dates: 8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019 Lead in",2019-09-19,good,good,,good,,,good,,'

const read = (...rows: string[]) => readOutcomes([COLUMNS, ...rows].join('\n'))

it('reads an outcome, with dates in ISO 8601 and grades under our names', () => {
  expect(read(BURY)).toEqual({
    faults: [],
    outcomes: [
      {
        council: 'E08000002',
        framework: 'ILACS',
        variant: 'short',
        inspected: { from: '2024-06-03', to: '2024-06-07' },
        published: '2024-07-16',
        judgements: [
          { judgement: 'overall-effectiveness', grade: 'good' },
          { judgement: 'help-and-protection', grade: 'good' },
          { judgement: 'children-in-care', grade: 'outstanding' },
          { judgement: 'care-leavers', grade: 'good' },
          { judgement: 'leadership', grade: 'good' },
        ],
        sources: ['https://files.ofsted.gov.uk/v1/file/1'],
      },
    ],
  })
})

it('files an outcome under the body of its date, not under its successor', () => {
  const [dorset] = read(DORSET).outcomes
  expect(dorset?.council).toBe('E10000009')
  expect(dorset && gradeOf(dorset, 'overall-effectiveness')).toBe('requires-improvement')
  expect(dorset && gradeOf(dorset, 'care-leavers')).toBe('not-judged')
})

it('takes the dates from the front page where their column is empty, and care leavers as judged with children in care', () => {
  const [leeds] = read(LEEDS).outcomes
  expect(leeds?.inspected).toEqual({ from: '2019-07-08', to: '2019-08-08' })
  expect(leeds && gradeOf(leeds, 'children-in-care-and-care-leavers')).toBe('good')
  expect(leeds?.sources).toEqual([])
})

it('refuses a table with rows that do not check, and names their lines', () => {
  const { outcomes, faults } = read(
    BURY,
    DORSET.replace('22 February 2016', 'early 2016'),
    BURY.replace('ILACS', 'SIF'),
    BURY.replace('outstanding', 'excellent'),
    LEEDS.replace('E08000035', 'E08000099'),
    LEEDS.replace('2019-09-19', '19/09/2019'),
  )
  expect(outcomes).toEqual([])
  expect(faults).toEqual([
    'Line 3: "early 2016 – 17 March 2016" is no date of inspection.',
    'Line 4: SIF was not in use on 2024-06-03.',
    'Line 4: SIF does not judge children-in-care.',
    'Line 5: "excellent" is no grade that is known.',
    'Line 6: no council has the code E08000099.',
    expect.stringMatching(/^Line 7: published is not valid: /),
    'Report 1 is there more than once.',
  ])
})

it('says what a new table adds, changes and leaves out', () => {
  const before = read(BURY, DORSET).outcomes
  const after = read(BURY.replace('outstanding', 'good').replace('short', ''), LEEDS).outcomes
  expect(changesBetween(before, after)).toEqual({
    added: ['Leeds, ILACS, 8 July to 8 August 2019'],
    changed: [
      'Bury, ILACS, 3 to 7 June 2024: variant was short, is none; children-in-care was outstanding, is good',
    ],
    gone: ['Dorset, SIF, 22 February to 17 March 2016'],
  })
  expect(changesBetween(before, before)).toEqual({ added: [], changed: [], gone: [] })
})
