import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import type { Inspection } from '../schema/inspection.ts'
import type { Correction, KeptInspection } from '../schema/kept-inspection.ts'
import { layOut } from '../text/lay-out.ts'
import { corrected, correctedWith } from './corrected.ts'
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

const NOTHING: Correction = { council: null, framework: null, judgements: [] }

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

test('corrections gather field by field, and what was read is none', () => {
  const framework = correctedWith(null, { framework: 'ILACS' }, detected)
  const both = correctedWith(
    framework,
    { judgements: [{ judgement: 'leadership', rating: 'inadequate' }] },
    detected,
  )
  expect(both).toEqual({
    council: null,
    framework: 'ILACS',
    judgements: [{ judgement: 'leadership', rating: 'inadequate' }],
  })
  const again: Partial<Correction> = { judgements: [{ judgement: 'leadership', rating: 'good' }] }
  expect(correctedWith(both, again, detected)).toEqual(framework)
  expect(correctedWith(null, again, detected)).toBeNull()
  expect(correctedWith(null, { council: { council: 'E08000036', name: 'Wakefield' } }, detected)).toBeNull()
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
  const source = (detected: Inspection) => ({
    source: 'https://example.org/a',
    page: 'https://example.org/a',
    article,
    detected,
    mentions: [],
    saved: '2026-11-21T09:00:00.000Z',
  })
  const kept: KeptInspection = {
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    revision: 1,
    created: '2026-11-21T09:00:00.000Z',
    modified: '2026-11-21T09:00:00.000Z',
    deleted: null,
    sources: [source(detected), source(second)],
    corrected: { ...NOTHING, judgements: [{ judgement: 'help-and-protection', rating: 'good' }] },
  }
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
