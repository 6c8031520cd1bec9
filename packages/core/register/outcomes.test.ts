import { expect, it } from 'vitest'
import { councilByCode } from './councils.ts'
import { gradeOf } from './outcome.ts'
import { readOutcomeFile } from './outcome-file.ts'
import official from './outcomes.2026-08.json' with { type: 'json' }
import { outcomes, outcomesOf, tally } from './outcomes.ts'
import abolished from './outcomes-of-abolished.2026-11.json' with { type: 'json' }

const WAKEFIELD = 'E08000036'

function outcomeEnding(month: string, council: string) {
  return outcomesOf(council).find(({ inspected }) => inspected.to.startsWith(month))
}

it('holds the official outcomes and those of councils that are gone', () => {
  expect(readOutcomeFile(official)).toHaveLength(493)
  expect(outcomes).toHaveLength(493 + abolished.outcomes.length)
})

it('counts Wandsworth as the 21st authority rated inadequate under the single framework', () => {
  expect(tally('SIF', 'inadequate', '2016-02-15')).toBe(20)
  expect(tally('SIF', 'inadequate', '2016-02-16')).toBe(21)
})

it('finds Wakefield the first to be rated inadequate under ILACS', () => {
  expect(tally('ILACS', 'inadequate', '2018-07-16')).toBe(0)
  expect(tally('ILACS', 'inadequate', '2018-07')).toBe(1)
  expect(outcomeEnding('2018-06', WAKEFIELD)).toMatchObject({
    framework: 'ILACS',
    inspected: { from: '2018-06-04', to: '2018-06-15' },
    published: '2018-07-17',
    sources: [expect.stringContaining('https://files.ofsted.gov.uk/v1/file/')],
  })
})

it('keeps a review of the safeguarding board alone apart from inspections', () => {
  expect(outcomesOf('E10000030').find(({ variant }) => variant === 'board-review')).toMatchObject({
    inspected: { from: '2015-06-15', to: '2015-06-17' },
  })
})

it('has no overall effectiveness where the framework grades none', () => {
  const brent = outcomeEnding('2026-05', 'E09000005')
  expect(brent && gradeOf(brent, 'overall-effectiveness')).toBeNull()
  expect(brent && gradeOf(brent, 'leadership')).toBeTruthy()
  expect(outcomes.filter((outcome) => outcome.inspected.from >= '2026-04')).toHaveLength(11)
})

it('keeps what the inspectors did not judge', () => {
  const scilly = outcomeEnding('2016-04', 'E06000053')
  expect(scilly && gradeOf(scilly, 'adoption')).toBe('not-judged')
})

it.each([
  ['E10000002', '2014-06', 'inadequate'],
  ['E10000023', '2014-05', 'good'],
  ['E10000027', '2015-02', 'inadequate'],
  ['E10000009', '2016-03', 'requires-improvement'],
  ['E10000006', '2015-03', 'inadequate'],
])('knows %s of the body that was there in %s', (code, month, grade) => {
  const outcome = outcomeEnding(month, code)
  expect(outcome && gradeOf(outcome, 'overall-effectiveness')).toBe(grade)
})

it('names each abolished council as the register of councils does, with its sources', () => {
  for (const { council, name, sources } of abolished.outcomes) {
    expect(councilByCode(council)).toMatchObject({ name, to: expect.any(String) })
    expect(sources.length, name).toBeGreaterThan(0)
  }
})
