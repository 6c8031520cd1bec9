import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

function recordOf(text: string) {
  return extract({ text, article: { published: '2024-05-14' } }).inspections[0]
}

describe('the direction of change', () => {
  it.each([
    ['Bury Council has been upgraded to “good” by Ofsted.', 'up'],
    ['Bury Council improved its overall rating to “good”, Ofsted said.', 'up'],
    ['Bury Council, inspected in March, has slipped to “requires improvement”.', 'down'],
    ['Bury’s children’s services have been downgraded by Ofsted to “inadequate”.', 'down'],
  ])('may be told without the grade before: %s', (text, change) => {
    expect(recordOf(text)).toMatchObject({ previous: null, change })
  })

  it('is the last that is told before a grade', () => {
    const { inspections } = extract({
      text: 'Bolton has been upgraded to “good” and Oldham downgraded to “requires improvement”.',
      article: { published: '2024-05-14' },
    })
    expect(inspections.map(({ change }) => change)).toEqual(['up', 'down'])
  })

  it('is that of the grades where both are told', () => {
    expect(recordOf('Bury Council fell from “good” to “inadequate”.')).toMatchObject({
      previous: { judgements: [{ rating: 'good' }] },
      change: 'down',
    })
  })

  it.each([
    'Bury Council was rated “good”, as morale improved.',
    'Bury Council was rated “good” and hopes to be upgraded to “outstanding”.',
    'Bury Council was rated “good”, with leadership upgraded to “outstanding”.',
  ])('is not told by: %s', (text) => {
    expect(recordOf(text)?.change).toBeNull()
  })
})
