import { expect, test } from 'vitest'
import { cells, undefused } from './read-csv.ts'
import { recordsToCsv } from './records-csv.ts'
import { HOSTILE } from './sample-annotations.ts'
import { CORRECTED, RECORD, recordWith } from './sample-records.ts'

const csvOf = (collection: Parameters<typeof recordsToCsv>[0]) => [...recordsToCsv(collection)].join('')

test('one row an inspection, with the values that count and what was corrected', () => {
  expect(cells(csvOf({ inspections: [CORRECTED, RECORD] }))).toMatchObject([
    {
      council: 'Wandsworth',
      council_code: 'E09000032',
      framework: 'SIF',
      visit: 'inspection',
      inspected_from: '2015-11-24',
      inspected_to: '2015-12-15',
      report: '',
      overall_effectiveness: 'inadequate',
      adoption: '',
      leadership: '',
      previous_overall: 'adequate',
      previous_framework: 'CP',
      previous_inspected_from: '',
      change: 'down',
      prompted_by: 'focused-visit',
      prompted_from: '',
      intervention: 'direction expected',
      tallies: '21st council: inadequate, SIF',
      not_said: 'published',
      partial: 'no',
      verdict: 'agrees',
      differences: '',
      official_report: 'https://files.ofsted.gov.uk/v1/file/2760524',
      official_outcomes_to: '2026-08-20',
      corrected:
        'framework: SIF (read: none); on site: 24 November to 15 December 2015 (read: November to December 2015); report: not said (read: 16 February 2016); before: overall-effectiveness adequate, CP (read: overall-effectiveness good, 2012); overall-effectiveness: inadequate (read: good); adoption: not a rating (read: outstanding)',
      sources: '2',
      titles: 'Wandsworth children’s services rated inadequate; Ofsted on Wandsworth',
      sites: 'CYP Now; Example Weekly',
      dates: '2016-02-16; 2016-02-18',
      addresses: `${RECORD.sources[0]?.source}; https://example.org/wandsworth`,
      captured: '2026-11-21T09:00:00.000Z',
      id: CORRECTED.id,
      revision: '3',
    },
    {
      framework: '',
      overall_effectiveness: 'good',
      adoption: 'outstanding',
      verdict: 'differs',
      differences:
        'overall-effectiveness: good, officially inadequate; adoption: outstanding, officially requires-improvement',
      corrected: '',
      sources: '1',
      evidence: 'council “Wandsworth”',
    },
  ])
})

test('a correction of what two stories were read to say differently names both readings', () => {
  const [first, second] = CORRECTED.sources
  if (!first || !second) throw new Error('The sample record has lost a story.')
  const judgements = [{ judgement: 'overall-effectiveness' as const, rating: 'inadequate' as const }]
  const otherwise = { ...second, detected: { ...second.detected, judgements } }
  const [row] = cells(csvOf({ inspections: [{ ...CORRECTED, sources: [first, otherwise] }] }))
  expect(row?.corrected).toContain('overall-effectiveness: inadequate (read: good, inadequate)')
})

test.each(HOSTILE)('%j comes back equal, and no cell of it starts what a spreadsheet would run', (words) => {
  const [row = {}] = cells(csvOf({ inspections: [recordWith(words)] }))
  expect(undefused(row.council ?? '')).toBe(words)
  expect(undefused(row.titles ?? '').replace(/\\([\\;])/g, '$1')).toBe(words)
  for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
})

test('an empty collection is a heading alone', () => {
  expect(csvOf({ inspections: [] }).split('\r\n')).toEqual([expect.stringMatching(/^\uFEFFcouncil,/), ''])
})
