import { expect, it } from 'vitest'
import { countBeside } from './count-beside.ts'

const wandsworth = { nth: 21, of: 'local authority', rating: 'inadequate', framework: 'SIF' } as const

it('counts the councils that had the grade under the framework by the day of the report', () => {
  expect(countBeside(wandsworth, '2016-02-16')).toBe(21)
  expect(countBeside(wandsworth, '2016-02-15')).toBe(20)
  expect(countBeside({ ...wandsworth, of: null }, '2016-02-16')).toBe(21)
})

it.each([
  ['times', { of: 'time' }],
  ['councils since a day that no framework names', { framework: null }],
  ['a framework whose outcomes are not held', { framework: 'CSA' as const }],
])('counts nothing beside a tally of %s', (_of, other) => {
  expect(countBeside({ ...wandsworth, ...other }, '2016-02-16')).toBeNull()
})
