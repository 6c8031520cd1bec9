import { expect, test } from 'vitest'
import { f1 } from '../../packages/samples/scoring/tally.ts'
import { compareLines } from './lines.ts'
import { readReadabilityPages } from './readability-pages.ts'
import { readSamplePages } from './sample-pages.ts'

test('a line counts as found once, whatever its white space; a cut one is missed and extra', () => {
  const compared = compareLines(['One two.', 'Three four.'], ['One  two.', 'One two.', 'Three'])
  expect(compared).toMatchObject({ found: 1, extracted: 3, gold: 2 })
  expect(compared.missed).toEqual(['Three four.'])
  expect(compared.extra).toEqual(['One two.', 'Three'])
})

test('every sample page gives the lines of its story and no others', () => {
  const faulty = readSamplePages().filter(({ missed, extra }) => missed.length + extra.length > 0)
  expect(faulty).toEqual([])
})

const shared = process.env.SPOTCHECK_SHARED

test.runIf(shared)('on none of Readability’s test pages is less found than by Readability itself', () => {
  const pages = readReadabilityPages(shared ?? '')
  expect(pages.filter(({ ours, readability }) => f1(ours) < f1(readability))).toEqual([])
})
