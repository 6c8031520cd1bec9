import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction, KeptInspection } from '../schema/kept-inspection.ts'
import { layOut } from '../text/lay-out.ts'
import { areAtOdds, corrected, correctedWith, correctionOver } from './corrected.ts'
import { sourceOf } from './source-of.ts'
import { thatCounts } from './that-counts.ts'

const TEXT = 'In Bury a road was closed.\n\nWakefield Council was rated “inadequate” by Ofsted in June 2018.'
const article = {
  title: null,
  byline: null,
  siteName: null,
  url: null,
  published: '2018-07-20',
  partial: false,
}
const { blocks } = layOut(TEXT)
const extraction = extract({ text: TEXT, blocks, article })

const detected: Inspection = {
  council: 'E08000036',
  name: 'Wakefield',
  framework: null,
  visit: 'inspection',
  inspected: null,
  published: null,
  judgements: [
    { judgement: 'overall-effectiveness', rating: 'inadequate' },
    { judgement: 'leadership', rating: 'good' },
  ],
  previous: {
    framework: 'SIF',
    inspected: null,
    judgements: [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' }],
  },
  change: 'down',
  promptedBy: null,
  intervention: [],
  tallies: [],
  missing: ['framework', 'inspected'],
  partial: false,
  evidence: {},
}

const NOTHING: Correction = { judgements: [] }

test('what is kept of a story is the words that the record rests on, and where they stand', () => {
  const [inspection] = extraction.inspections
  if (!inspection) throw new Error('The story gives no record.')
  const { detected, mentions } = sourceOf(extraction, inspection, 'https://example.org/a')
  expect(mentions.map((mention) => mention.text)).not.toContain('Bury')
  expect(mentions.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true)
  for (const field of ['council', 'judgements']) {
    const words = (of: typeof extraction.mentions, indexes: number[] = []) =>
      indexes.map((index) => of[index])
    expect(words(mentions, detected.evidence[field])).toEqual(
      words(extraction.mentions, inspection.evidence[field]),
    )
    expect(detected.evidence[field]).not.toEqual([])
  }
})

test('the reader’s word comes before the rules’, and leaves what was read as it is', () => {
  const before = structuredClone(detected)
  const right = corrected(detected, {
    council: { council: 'E08000002', name: 'Bury' },
    framework: 'ILACS',
    judgements: [
      { judgement: 'overall-effectiveness', rating: 'good' },
      { judgement: 'leadership', rating: null },
      { judgement: 'adoption', rating: 'outstanding' },
    ],
  })
  expect(right).toMatchObject({
    council: 'E08000002',
    name: 'Bury',
    framework: 'ILACS',
    judgements: [
      { judgement: 'overall-effectiveness', rating: 'good' },
      { judgement: 'adoption', rating: 'outstanding' },
    ],
    change: 'up',
    missing: ['inspected'],
  })
  expect(detected).toEqual(before)
})

test('a grade for the whole that the rules did not find stands first', () => {
  const ungraded = { ...detected, judgements: detected.judgements.slice(1), change: null }
  const judgements = [{ judgement: 'overall-effectiveness', rating: 'requires-improvement' } as const]
  expect(corrected(ungraded, { ...NOTHING, judgements })).toMatchObject({
    judgements: [...judgements, { judgement: 'leadership', rating: 'good' }],
    change: 'same',
  })
})

test('visit and dates are put right as well, and what the story does not say is taken out', () => {
  const read = { ...detected, inspected: { from: '2018-05', to: '2018-05' }, missing: ['framework'] }
  const right = corrected(read, {
    visit: 're-inspection',
    inspected: null,
    published: '2018-07-17',
    judgements: [],
  })
  expect(right).toMatchObject({
    visit: 're-inspection',
    inspected: null,
    published: '2018-07-17',
    change: 'down',
    missing: ['framework', 'inspected'],
  })
})

test('the outcome before is put right as a whole, and how the grade changed goes by it', () => {
  const previous = {
    framework: 'SIF' as const,
    inspected: { from: '2016-07', to: '2016-07' },
    judgements: [{ judgement: 'overall-effectiveness', rating: 'inadequate' } as const],
  }
  expect(corrected(detected, { ...NOTHING, previous })).toMatchObject({ previous, change: 'same' })
  const none = corrected(detected, { ...NOTHING, previous: null })
  expect(none).toMatchObject({ previous: null, change: null })
  expect(none.missing).toContain('previous')
  expect(correctedWith(null, { previous: detected.previous }, [detected])).toBeNull()
  expect(areAtOdds({ ...NOTHING, previous }, { ...NOTHING, previous: null })).toBe(true)
  expect(thatCounts(keptAs([detected], { ...NOTHING, previous }))).toMatchObject({
    previous,
    change: 'same',
  })
})

test('a date is a correction until it is as it was read', () => {
  const june = { from: '2018-06', to: '2018-06' }
  const correction = correctedWith(null, { inspected: june }, [detected])
  expect(correction).toEqual({ ...NOTHING, inspected: june })
  expect(correctedWith(correction, { inspected: null }, [detected])).toBeNull()
  const read = { ...detected, inspected: june }
  expect(correctedWith(null, { inspected: null }, [read])).toEqual({ ...NOTHING, inspected: null })
  expect(correctedWith(null, { inspected: { ...june } }, [read])).toBeNull()
})

test('corrections are at odds where both speak of a field, and not alike', () => {
  const sif: Correction = { ...NOTHING, framework: 'SIF' }
  const leadership = (rating: 'good' | 'inadequate' | null): Correction => ({
    judgements: [{ judgement: 'leadership', rating }],
  })
  expect(areAtOdds(sif, { ...sif, visit: 're-inspection' })).toBe(false)
  expect(areAtOdds(sif, { ...NOTHING, framework: 'ILACS' })).toBe(true)
  expect(areAtOdds(sif, { ...NOTHING, framework: null })).toBe(true)
  expect(areAtOdds(leadership('good'), leadership('good'))).toBe(false)
  expect(areAtOdds(leadership('good'), leadership(null))).toBe(true)
  expect(areAtOdds(sif, leadership('good'))).toBe(false)
  expect(areAtOdds(sif, null)).toBe(false)
})

test('corrections gather field by field, and what was read is none', () => {
  const framework = correctedWith(null, { framework: 'ILACS' }, [detected])
  const both = correctedWith(framework, { judgements: [{ judgement: 'leadership', rating: 'inadequate' }] }, [
    detected,
  ])
  expect(both).toEqual({
    framework: 'ILACS',
    judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
  })
  const again: Partial<Correction> = { judgements: [{ judgement: 'leadership', rating: 'good' }] }
  expect(correctedWith(both, again, [detected])).toEqual(framework)
  expect(correctedWith(null, again, [detected])).toBeNull()
  expect(correctedWith(null, { council: { council: 'E08000036', name: 'Wakefield' } }, [detected])).toBeNull()
})

test('where two stories were read otherwise, the reading of one of them is a correction of the other', () => {
  const other = { ...detected, framework: 'SIF' as const, judgements: detected.judgements.slice(0, 1) }
  const framework: Partial<Correction> = { framework: 'SIF' }
  const good: Partial<Correction> = { judgements: [{ judgement: 'leadership', rating: 'good' }] }
  expect(correctedWith(null, framework, [detected, other])).toEqual({ ...NOTHING, ...framework })
  expect(correctedWith(null, good, [detected, other])).toEqual({ ...NOTHING, ...good })
})

test('of two corrections the later counts, field by field', () => {
  const before: Correction = {
    council: { council: 'E08000002', name: 'Bury' },
    framework: 'ILACS',
    judgements: [
      { judgement: 'leadership', rating: 'inadequate' },
      { judgement: 'adoption', rating: null },
    ],
  }
  const later: Correction = {
    ...NOTHING,
    framework: 'SIF',
    judgements: [{ judgement: 'leadership', rating: 'outstanding' }],
  }
  expect(correctionOver(before, later)).toEqual({
    council: before.council,
    framework: 'SIF',
    judgements: [
      { judgement: 'adoption', rating: null },
      { judgement: 'leadership', rating: 'outstanding' },
    ],
  })
  expect(correctionOver(before, null)).toEqual(before)
  expect(correctionOver(null, later)).toEqual(later)
})

/** An inspection as it was read in several stories. */
function keptAs(readings: Inspection[], corrected: Correction | null = null): KeptInspection {
  const page = 'https://example.org/a'
  const moment = '2026-11-21T09:00:00.000Z'
  return {
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    revision: 1,
    created: moment,
    modified: moment,
    deleted: null,
    sources: readings.map((detected) => ({
      source: page,
      page,
      article,
      detected,
      mentions: [],
      saved: moment,
    })),
    corrected,
  }
}

test('code and name of the council come from one story', () => {
  const trust = { ...detected, council: null, name: 'Example Children First' }
  expect(thatCounts(keptAs([trust, detected]))).toMatchObject({ council: 'E08000036', name: 'Wakefield' })
})

test('of several stories the first that tells a field gives it, and the reader’s word counts for all', () => {
  const second: Inspection = {
    ...detected,
    framework: 'ILACS',
    inspected: { from: '2018-06', to: '2018-06' },
    judgements: [
      { judgement: 'leadership', rating: 'inadequate' },
      { judgement: 'help-and-protection', rating: 'inadequate' },
    ],
  }
  const kept = keptAs([detected, second], {
    ...NOTHING,
    judgements: [{ judgement: 'help-and-protection', rating: 'good' }],
  })
  expect(thatCounts(kept)).toMatchObject({
    framework: 'ILACS',
    inspected: { from: '2018-06', to: '2018-06' },
    judgements: [
      { judgement: 'overall-effectiveness', rating: 'inadequate' },
      { judgement: 'leadership', rating: 'good' },
      { judgement: 'help-and-protection', rating: 'good' },
    ],
    missing: ['published'],
  })
})
