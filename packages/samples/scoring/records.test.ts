import { expect, test } from 'vitest'
import type { Entry } from './entries.ts'
import { recordsOf } from './records.ts'

const bury = entry({ framework: 'ILACS', judgements: 'leadership good, overall-effectiveness good' })

function entry(says: Entry['says']): Entry {
  return {
    where: 'E08000002',
    says: { visit: 'inspection', inspected: null, previous: null, change: null, ...says },
  }
}

test.each([
  ['whatever else is wrong', { framework: 'ILACS', judgements: 'overall-effectiveness good' }, 1],
  ['not with another grade', { framework: 'ILACS', judgements: 'overall-effectiveness inadequate' }, 0],
  ['not with a grade of an area alone', { framework: 'ILACS', judgements: 'leadership good' }, 0],
  ['not under another framework', { framework: 'SIF', judgements: 'overall-effectiveness good' }, 0],
])('a record is right in council, framework and overall grade: %s', (_, says, right) => {
  const records = recordsOf([{ gold: bury, extracted: entry(says) }])
  expect(records).toMatchObject({ found: 1, rightThroughout: 0, rightInEssence: right })
})

test('a record that was not found is right in nothing', () => {
  expect(recordsOf([{ gold: bury, extracted: null }])).toMatchObject({
    gold: 1,
    found: 0,
    rightInEssence: 0,
    fields: { framework: 0, visit: 0 },
  })
})
