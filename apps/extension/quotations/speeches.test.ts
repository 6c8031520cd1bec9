import type { Quotation } from '@spotcheck/core'
import { expect, test } from 'vitest'
import { speechesOf, speechOf } from './speeches.ts'

const TEXT = '“One,” said Ann. “Two.\n\n“Three.”\n\n“Four” and then some.'
const ann = { name: 'Ann Example', surface: 'Ann', role: null, organisation: null, council: null }

function quotation(text: string, more: Partial<Quotation>): Quotation {
  const start = TEXT.indexOf(text)
  const words = text.replace(/[“”]/g, '')
  const none = { speaker: null, speakerStart: null, speakerEnd: null, confidence: 0, rule: 'made-up' }
  return { kind: 'direct', start, end: start + text.length, text, words, speech: 0, ...none, ...more }
}

const quotations = [
  quotation('“One,”', { speaker: ann, confidence: 0.9 }),
  quotation('“Two.', { speaker: ann, confidence: 0.5 }),
  quotation('“Three.”', { speaker: { ...ann, role: 'leader' }, confidence: 0.9 }),
  quotation('“Four”', { speech: 1 }),
  quotation('and then some', { speech: 2, kind: 'indirect', speaker: ann }),
]

const article = { title: null, byline: null, siteName: null, url: null, published: null, partial: false }
const story = { article, text: TEXT, quotations, mentions: [], inspections: [] }
const speeches = speechesOf(story)

test('puts the parts of a speech together, paragraph by paragraph', () => {
  expect(speeches.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
    ['One,', 'Two.', 'Three.'],
    ['Four'],
  ])
  expect(speeches[0]?.paragraphs.map((pieces) => pieces.map(({ words }) => words))).toEqual([
    ['One,', 'Two.'],
    ['Three.'],
  ])
})

test('is as certain as its least certain part', () => expect(speeches[0]?.confidence).toBe(0.5))

test('is found by any of its parts', () => {
  for (const part of quotations.slice(0, 3)) expect(speechOf(part, story)).toEqual(speeches[0])
})
