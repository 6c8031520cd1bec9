import { rules } from '@spotcheck/core/rules'
import { expect, test } from 'vitest'
import { MARKING_RULES, why } from './why.ts'

test('every rule that marks something on the page says why in words of its own', () => {
  const marking = rules
    .map(({ id }) => id)
    .filter((id) => /^(?:council|rating|quotation-(?!indirect))/.test(id))
  expect([...MARKING_RULES].toSorted()).toEqual(marking.toSorted())
  expect(new Set(marking.map(why)).size).toBe(marking.length)
  expect(marking.map(why)).not.toContain('')
})
