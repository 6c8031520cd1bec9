/** Compares what was extracted with a sample's gold: marks agree where place and every field of the gold's do. */
import type { Extraction } from '@spotcheck/core'
import type { Sample } from '../sample.ts'
import {
  agree,
  inWords,
  type Marked,
  type Pair,
  pairsOf,
  perKind,
  type ScoredKind,
  scoredKinds,
} from './entries.ts'
import { sumOf, type Tally } from './tally.ts'

export interface Difference {
  sample: string
  kind: ScoredKind
  problem: 'missing' | 'unexpected' | 'different'
  /** The words of the mark and which of their occurrences it is, from 1; or the council of an inspection. */
  where: string
  expected?: string
  actual?: string
}

export interface Score {
  tallies: Record<ScoredKind, Tally>
  differences: Difference[]
}

export function score(sample: Marked & Pick<Sample, 'slug'>, extraction: Extraction): Score {
  const pairs = perKind((kind) => pairsOf(kind, sample, extraction))
  return {
    tallies: perKind((kind) => tallyOf(pairs[kind])),
    differences: scoredKinds.flatMap((kind) =>
      pairs[kind].flatMap((pair) => differenceOf(sample.slug, kind, pair)),
    ),
  }
}

export function addUp(scores: readonly Score[]): Score {
  return {
    tallies: perKind((kind) => sumOf(scores.map(({ tallies }) => tallies[kind]))),
    differences: scores.flatMap((one) => one.differences),
  }
}

export function tallyOf(pairs: readonly Pair[]): Tally {
  return {
    found: pairs.filter(agree).length,
    extracted: pairs.filter(({ extracted }) => extracted).length,
    gold: pairs.filter(({ gold }) => gold).length,
  }
}

function differenceOf(sample: string, kind: ScoredKind, pair: Pair): Difference[] {
  const { gold, extracted } = pair
  if (agree(pair)) return []
  const where = (gold ?? extracted)?.where ?? ''
  return [
    {
      sample,
      kind,
      problem: !extracted ? 'missing' : gold ? 'different' : 'unexpected',
      where,
      ...(gold && { expected: inWords(gold) }),
      ...(extracted && { actual: inWords(extracted) }),
    },
  ]
}
