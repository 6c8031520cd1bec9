import { extract } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { furtherVisits } from './found.ts'

const RATED = 'Wakefield Council has been rated good overall by Ofsted after a short inspection in March.'

function visitsBeside(sentence: string) {
  const extraction = extract({ text: `${RATED}\n\n${sentence}`, article: { published: '2025-07-21' } })
  return furtherVisits(extraction).map(({ visit, date }) => [visit, date?.from ?? null])
}

test('the inspection of a record is no other visit of the story, however it is named', () => {
  expect(visitsBeside('The short inspection took five days.')).toEqual([])
})

test('a visit of another kind is one, and an inspection of another time', () => {
  expect(visitsBeside('Wakefield had a focused visit in May 2023.')).toEqual([['focused-visit', '2023-05']])
  expect(visitsBeside('Wakefield last had a standard inspection in November 2021.')).toEqual([
    ['inspection', '2021-11'],
  ])
})
