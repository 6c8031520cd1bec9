import { extract } from '@spotcheck/core'
import type { Sample } from '../sample.ts'
import { type Causes, causesOf } from '../scoring/causes.ts'
import { pairsOf, perKind, type ScoredKind } from '../scoring/entries.ts'
import { type Links, linksOf } from '../scoring/links.ts'
import { type Records, recordsOf } from '../scoring/records.ts'
import { addUp, type Score, score } from '../scoring/score.ts'
import { addSpeeches, type Speech, speechOf } from '../scoring/speech.ts'
import { type Standing, standingsOf } from '../scoring/standings.ts'
import { type Verdicts, verdictsOf } from '../scoring/verdicts.ts'

/** Every figure that stories give together. */
export interface Evaluation {
  stories: number
  score: Score
  standings: Standing[]
  /** Of the kinds whose marks name a council. */
  links: Record<'council' | 'rating' | 'person', Links>
  records: Records
  verdicts: Verdicts[]
  speech: Speech
  causes: Record<ScoredKind, Causes>
}

/** Reads each story as plain text, with the date and the wall that its page would tell of. */
export function evaluate(samples: readonly Sample[]): Evaluation {
  const read = samples.map((sample) => {
    const { published, partial } = sample.article
    return { sample, extraction: extract({ text: sample.text, article: { published, partial } }) }
  })
  const pairs = perKind((kind) => read.flatMap(({ sample, extraction }) => pairsOf(kind, sample, extraction)))
  return {
    stories: samples.length,
    score: addUp(read.map(({ sample, extraction }) => score(sample, extraction))),
    standings: standingsOf(pairs.rating),
    links: {
      council: linksOf(pairs.council),
      rating: linksOf(pairs.rating),
      person: linksOf(pairs.person),
    },
    records: recordsOf(pairs.inspection),
    verdicts: verdictsOf(read),
    speech: addSpeeches(read.map(({ sample, extraction }) => speechOf(sample, extraction))),
    causes: perKind((kind) => causesOf(pairs[kind])),
  }
}
