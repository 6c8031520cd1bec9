import { expect, test } from 'vitest'
import { readOpenings } from './openings.ts'

const file = `2024-05-01
# Leeds rated [[rating good overall-effectiveness current E08000035|good]]

[[council E08000035|Leeds]] is
pleased.
=====
2024-06-01
No marks.
`

test('openings have their day, their paragraphs and their marks', () => {
  const [first, second] = readOpenings(file, 'any')
  expect(first).toMatchObject({
    slug: 'any-1',
    published: '2024-05-01',
    text: 'Leeds rated good\n\nLeeds is pleased.',
    gold: {
      mentions: [
        { kind: 'rating', start: 12 },
        { kind: 'council', start: 18 },
      ],
    },
  })
  expect(second?.text).toBe('No marks.')
})

test('an opening without a day is refused by its number', () => {
  expect(() => readOpenings(`${file}=====\nNo day.`, 'any')).toThrow(
    'Opening any-3: its first line is no date.',
  )
})
