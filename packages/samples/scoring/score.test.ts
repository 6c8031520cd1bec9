import type { Extraction } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { stories } from '../stories/index.ts'
import { causesOf } from './causes.ts'
import { pairsOf } from './entries.ts'
import { score } from './score.ts'
import { f1, precision, recall } from './tally.ts'

const [sample] = stories

function extractionOf(mentions: Extraction['mentions']): Extraction {
  return { article: sample.article, text: sample.text, mentions, quotations: [], inspections: [] }
}

const councils = sample.gold.mentions
  .filter((mention) => mention.kind === 'council')
  .map((mention) => ({ ...mention, name: mention.text, rule: 'test' }))

test('what agrees with the gold counts, wherever the text begins', () => {
  const lead = 'Robin Sample\n\n'
  const shifted = councils.map((mention) => ({
    ...mention,
    start: mention.start + lead.length,
    end: mention.end + lead.length,
  }))
  const { tallies, differences } = score(sample, { ...extractionOf(shifted), text: lead + sample.text })
  expect(tallies.council).toEqual({ found: 3, extracted: 3, gold: 3 })
  expect(differences.filter(({ kind }) => kind === 'council')).toEqual([])
})

test('missing, unexpected and different marks are told apart', () => {
  const [first, second] = councils
  if (!first || !second) throw new Error('the first sample has lost its councils')
  const { tallies, differences } = score(
    sample,
    extractionOf([{ ...first, council: 'E10000030' }, second, { ...second, start: 0, end: 4, text: 'Spot' }]),
  )
  expect(tallies.council).toEqual({ found: 1, extracted: 3, gold: 3 })
  expect(
    differences.filter(({ kind }) => kind === 'council').map(({ problem, where }) => [problem, where]),
  ).toEqual([
    ['different', '“Wakefield Council” (1)'],
    ['missing', '“Surrey County Council” (1)'],
    ['unexpected', '“Spot” (1)'],
  ])
})

test('precision, recall and their mean come from the counts', () => {
  const tally = { found: 2, extracted: 4, gold: 8 }
  expect([precision(tally), recall(tally), f1(tally)]).toEqual([0.5, 0.25, 1 / 3])
  expect(f1({ found: 0, extracted: 0, gold: 0 })).toBe(1)
})

test('a fault is counted by what is wrong', () => {
  const [first, second] = councils
  if (!first || !second) throw new Error('the first sample has lost its councils')
  const extraction = extractionOf([
    { ...first, council: 'E10000030' },
    { ...second, start: 0, end: 4, text: 'Spot' },
  ])
  expect(causesOf(pairsOf('council', sample, extraction))).toEqual({
    missed: 2,
    unexpected: 1,
    fields: { council: 1 },
  })
})
