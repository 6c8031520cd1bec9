import { expect, it, test } from 'vitest'
import type { Grade, Outcome } from '../register/outcome.ts'
import { outcomesOf } from '../register/outcomes.ts'
import type { Judgement } from '../schema/vocabulary.ts'
import { cycleRules } from './cycle.2026-11.ts'
import { nextDue } from './due.ts'

const WAKEFIELD = 'E08000036'
/** A body without any outcome in the register, so that nothing has come since. */
const NOBODY = 'E99999999'

function outcome(to: string, grades: Partial<Record<Judgement, Grade>>): Outcome {
  return {
    council: NOBODY,
    framework: 'ILACS',
    variant: null,
    inspected: { from: to, to },
    published: to,
    judgements: Object.entries(grades).map(([judgement, grade]) => ({
      judgement: judgement as Judgement,
      grade,
    })),
    sources: [],
  }
}

test.each([
  ['outstanding', 'short-inspection', 1, cycleRules.goodOverall],
  ['good', 'short-inspection', 1, cycleRules.goodOverall],
  ['requires-improvement', 'standard-inspection', 2, cycleRules.improvementOverall],
] as const)(
  '%s overall: a %s of so many weeks about three years on',
  (grade, next, weeks, { rule, source }) => {
    expect(nextDue(outcome('2024-05-17', { 'overall-effectiveness': grade }), '2024-07-01')).toEqual({
      next,
      weeks,
      window: { from: '2026-11-17', to: '2027-11-17' },
      overdue: false,
      newFramework: false,
      rule,
      source,
      since: null,
    })
  },
)

it('sets no time for what follows an inadequate grade', () => {
  expect(
    nextDue(outcome('2024-05-17', { 'overall-effectiveness': 'inadequate' }), '2030-01-01'),
  ).toMatchObject({
    next: 're-inspection',
    window: null,
    overdue: false,
    newFramework: false,
  })
})

test.each([
  ['good', 'good', 'good', 'requires-improvement', 'short-inspection'],
  ['outstanding', 'inadequate', 'good', 'good', 'short-inspection'],
  ['good', 'good', 'requires-improvement', 'requires-improvement', 'standard-inspection'],
  ['requires-improvement', 'good', 'good', 'good', 'standard-inspection'],
] as const)(
  'without an overall grade, since April 2026: leaders %s, practice %s, %s and %s: a %s',
  (leadership, help, care, leavers, next) => {
    const parts = outcome('2026-05-15', {
      leadership,
      'help-and-protection': help,
      'children-in-care': care,
      'care-leavers': leavers,
    })
    expect(nextDue(parts, '2026-11-20')).toMatchObject({
      next,
      window: { from: '2028-11-15', to: '2029-11-15' },
      newFramework: true,
    })
  },
)

it('knows the anniversary of a leap day', () => {
  const leap = nextDue(outcome('2024-02-29', { 'overall-effectiveness': 'good' }), '2024-06-01')
  expect(leap?.window).toEqual({ from: '2026-08-29', to: '2027-08-29' })
  const back = nextDue(outcome('2024-08-31', { 'overall-effectiveness': 'good' }), '2024-12-01')
  expect(back?.window).toEqual({ from: '2027-02-28', to: '2028-02-29' })
})

it('says when a window closes after the year of the renewed framework', () => {
  const due = (to: string) => nextDue(outcome(to, { 'overall-effectiveness': 'good' }), '2025-01-01')
  expect(due('2024-06-30')?.newFramework).toBe(false)
  expect(due('2024-07-01')?.newFramework).toBe(true)
})

it('says that a window has closed', () => {
  expect(nextDue(outcome('2020-01-31', { 'overall-effectiveness': 'good' }), '2023-08-01')?.overdue).toBe(
    true,
  )
})

it('gives 2019 after Wakefield’s inspection of 2016, and what came instead', () => {
  const of2016 = outcomesOf(WAKEFIELD).find(({ inspected }) => inspected.to.startsWith('2016-07'))
  if (!of2016) throw new Error('the register has lost Wakefield’s inspection of 2016')
  const before = nextDue(of2016, '2018-07-01')
  expect(before?.window?.from.slice(0, 4)).toBe('2019')
  expect(before?.since).toBeNull()
  expect(nextDue(of2016, '2018-07-20')).toMatchObject({ since: { published: '2018-07-17' }, overdue: false })
})

it('takes no inspection for its own successor where only the month of its end is known', () => {
  const northamptonshire = outcomesOf('E10000021').find(({ inspected }) => inspected.to.startsWith('2019-06'))
  if (!northamptonshire) throw new Error('the register has lost Northamptonshire’s inspection of 2019')
  expect(nextDue(northamptonshire, '2020-01-01')).toMatchObject({ next: 're-inspection', since: null })
})

it('expects nothing of a body that is gone, or will be by then', () => {
  const good = { 'overall-effectiveness': 'good' } as const
  const cumbria = { ...outcome('2022-09-30', good), council: 'E10000006' }
  expect(nextDue(cumbria, '2023-03-01')).toBeNull()
  expect(nextDue(cumbria, '2023-06-01')).toBeNull()
  const inadequate = outcome('2022-09-30', { 'overall-effectiveness': 'inadequate' })
  expect(nextDue({ ...inadequate, council: 'E10000006' }, '2023-03-01')?.next).toBe('re-inspection')
  expect(nextDue({ ...inadequate, council: 'E10000006' }, '2023-06-01')).toBeNull()
  const earlier = { ...outcome('2015-03-30', good), council: 'E10000006' }
  expect(nextDue(earlier, '2026-11-20')?.since).not.toBeNull()
})

it('has no rule for regimes before 2013', () => {
  const early = { ...outcome('2010-05-14', { 'overall-effectiveness': 'good' }), framework: 'SLAC' as const }
  expect(nextDue(early, '2011-01-01')).toBeNull()
})
