import { extract } from '@spotcheck/core'
import type { OpeningSet } from '../openings/openings.ts'
import { addUp, type Score, score } from '../scoring/score.ts'

/** The figures of one set; of kinds that are not marked in it they say nothing. */
export function evaluateOpenings({ kinds, openings }: OpeningSet): Score {
  const { tallies, differences } = addUp(
    openings.map((opening) => {
      const { text, published } = opening
      return score(opening, extract({ text, article: { published } }))
    }),
  )
  return { tallies, differences: differences.filter(({ kind }) => kinds.includes(kind)) }
}
