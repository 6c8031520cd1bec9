import type { Inspection, Rating } from '@spotcheck/core'
import { type Check, check, RELEASED_TO } from '@spotcheck/core/official'
import { expect, test } from 'vitest'
import { practiceStories, stories } from '../index.ts'
import type { GoldInspection } from '../sample.ts'

/** With nothing in what the check does not look at. */
function recordOf(gold: GoldInspection): Inspection {
  return {
    name: '',
    published: null,
    promptedBy: null,
    intervention: [],
    tallies: [],
    missing: [],
    partial: false,
    evidence: {},
    ...gold,
  }
}

const otherThan = (rating: Rating): Rating => (rating === 'inadequate' ? 'outstanding' : 'inadequate')

/** The record once for each judgement that the outcome has under the same name, with another grade for that one. */
function misreportsOf(record: Inspection, { outcome }: Check) {
  return record.judgements
    .filter(({ judgement }) => outcome?.judgements.some((official) => official.judgement === judgement))
    .map(({ judgement, rating }) => {
      const judgements = record.judgements.map((one) =>
        one.judgement === judgement ? { judgement, rating: otherThan(rating) } : one,
      )
      const difference = { field: 'judgement', judgement, story: otherThan(rating), official: rating }
      return { misreport: { ...record, judgements }, difference }
    })
}

const agreeing = [...stories, ...practiceStories].flatMap(({ gold, article: { published } }) =>
  gold.inspections
    .filter(({ verdict }) => verdict === 'agrees' && published !== null && published <= RELEASED_TO)
    .map((inspection) => ({ record: recordOf(inspection), published })),
)

test('records that their authors found in the official outcomes agree with them, until one grade is changed: that one is named', () => {
  let changed = 0
  for (const { record, published } of agreeing) {
    const checked = check(record, published)
    expect.soft(checked.verdict, `${record.council} on ${published}`).toBe('agrees')
    for (const { misreport, difference } of misreportsOf(record, checked)) {
      const { verdict, differences } = check(misreport, published)
      expect({ verdict, differences }).toEqual({ verdict: 'differs', differences: [difference] })
      changed++
    }
  }
  expect(changed).toBeGreaterThan(agreeing.length)
})
