import { expect, test } from 'vitest'
import { changeOf } from './change-of.ts'

test.each([
  [
    'rated good in May',
    'rated outstanding in May',
    { before: 'rated ', was: 'good', now: 'outstanding', after: ' in May' },
  ],
  ['rated good', 'rated good again', { before: 'rated good', was: '', now: ' again', after: '' }],
  ['good good good', 'good good', { before: 'good good', was: ' good', now: '', after: '' }],
  ['all new', 'quite other', { before: '', was: 'all new', now: 'quite other', after: '' }],
])('from %j to %j', (was, now, change) => {
  expect(changeOf({ was, now })).toEqual(change)
})

test('long stretches that stay are cut short', () => {
  const long = 'The council said that it would look at every case again. '.repeat(3)
  const { before, after } = changeOf({ was: `${long}good ${long}`, now: `${long}bad ${long}` })
  expect(before).toMatch(/^….{40}$/)
  expect(after).toMatch(/^.{40}…$/)
})
