import type { Sample } from '../sample.ts'
import { secondMarked } from '../scored/second/index.ts'
import { pairsOfMarkers, perKind, type ScoredKind } from '../scoring/entries.ts'
import { tallyOf } from '../scoring/score.ts'
import { sumOf, type Tally } from '../scoring/tally.ts'
import { storySets } from './sets.ts'

/** How far the authors of scored stories and a second marker, who saw none of their marks, agree. */
export function twoMarkers(): Record<ScoredKind, Tally> {
  return perKind((kind) =>
    sumOf(secondMarked.map((second) => tallyOf(pairsOfMarkers(kind, firstOf(second), second)))),
  )
}

/** @throws Error where no scored story has the same words. */
function firstOf(second: Sample): Sample {
  const first = storySets
    .find(({ id }) => id === 'scored')
    ?.samples.find(({ url, text }) => url === second.url && text === second.text)
  if (!first) throw new Error(`no scored story with the address and the words of ${second.url}`)
  return first
}
