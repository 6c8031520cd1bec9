import type { Inspection, KeptInspection } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { recordOf } from '../../panel/made-up/door.ts'
import { NOTHING_SAID } from '../../panel/made-up/story.ts'
import { historyBeside } from '../../panel/record/history-beside.ts'
import { pointsOf, stepsOf } from './timeline.ts'

const WAKEFIELD = 'E08000036'

function kept(told: Partial<Inspection>, index: number): KeptInspection {
  return recordOf(
    {
      source: `https://news.example/${index}`,
      article: { title: 'A story', byline: null, siteName: null, url: null, published: null, partial: false },
      detected: { ...NOTHING_SAID, council: WAKEFIELD, name: 'Wakefield', ...told },
      mentions: [],
    },
    index,
  )
}

const stay = (date: string) => ({ from: date, to: date })

test('grades are steps, each until the next', () => {
  const points = pointsOf(historyBeside(WAKEFIELD, []))
  const steps = stepsOf(points, () => null).map(({ tone, from, to }) => [
    tone,
    from.slice(0, 7),
    to?.slice(0, 7),
  ])
  expect(steps).toEqual([
    ['middling', '2016-07', '2018-06'],
    ['inadequate', '2018-06', '2021-11'],
    ['good', '2021-11', '2025-03'],
    ['good', '2025-03', undefined],
  ])
})

test('a step ends with its body', () => {
  const points = pointsOf(historyBeside(WAKEFIELD, []))
  expect(stepsOf(points, () => '2027-03-31').at(-1)?.to).toBe('2027-03-31')
})

test('a visit that only stories tell of is a point without a grade', () => {
  const visit = kept({ framework: 'ILACS', visit: 'monitoring-visit', inspected: stay('2019-06') }, 1)
  const points = pointsOf(historyBeside(WAKEFIELD, [visit]))
  expect(points.filter(({ lane }) => lane === 'visit')).toMatchObject([
    { date: '2019-06', grade: null, by: 'stories', kept: [visit] },
  ])
})

test('a story that gives another grade than Ofsted is told apart', () => {
  const judgements: Inspection['judgements'] = [{ judgement: 'overall-effectiveness', rating: 'good' }]
  const story = kept({ framework: 'ILACS', visit: 'inspection', inspected: stay('2018-06'), judgements }, 1)
  const points = pointsOf(historyBeside(WAKEFIELD, [story]))
  expect(points.filter(({ toldOtherwise }) => toldOtherwise !== null)).toMatchObject([
    { grade: 'inadequate', toldOtherwise: 'good', by: 'ofsted' },
  ])
})
