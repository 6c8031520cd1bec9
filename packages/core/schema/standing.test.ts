import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

test.each([
  ['Robin Example', 'council leader', 'Wakefield Council', ['council leader', 'Wakefield Council']],
  ['Robin Example', null, 'Wakefield Council', ['Wakefield Council']],
  ['Ofsted', null, 'Ofsted', []],
  [null, null, null, []],
])('%s, %s, %s stands as %j', (name, role, organisation, standing) => {
  expect(standingOf({ name, role, organisation })).toEqual(standing)
})
