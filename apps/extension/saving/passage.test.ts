import { extract } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { marksOf } from './marks.ts'
import { mentionPassage } from './passage.ts'

const SHOWN = { shown: true, colour: 'blue' } as const
const KINDS = { council: SHOWN, rating: SHOWN, quotation: SHOWN, watch: { shown: false } }

function gradesSavedOf(text: string) {
  const article = {
    title: null,
    byline: null,
    siteName: null,
    url: null,
    published: '2018-07-20',
    partial: false,
  }
  const extraction = extract({ text, article })
  return marksOf(extraction, [], KINDS).flatMap((mark) =>
    mark.kind === 'rating' ? [mentionPassage(extraction, mark).detected] : [],
  )
}

test('a grade is saved with what it grades, and whom it is given to', () => {
  expect(
    gradesSavedOf(
      'Inspectors rated children’s services in Wakefield inadequate overall, and leadership at Wakefield Council inadequate.',
    ),
  ).toMatchObject([
    {
      kind: 'rating',
      council: { council: 'E08000036', name: 'Wakefield' },
      rating: { rating: 'inadequate', status: 'current', judgement: 'overall-effectiveness' },
    },
    { kind: 'rating', council: { council: 'E08000036' }, rating: { judgement: 'leadership' } },
  ])
})

test('a grade of nobody known is saved without a council', () => {
  expect(gradesSavedOf('Three in ten services were rated good.')).toMatchObject([{ council: null }])
})
