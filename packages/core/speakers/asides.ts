/** What stands between a subject and its verb and is neither: (Labour, Bury) and ", however,". */
import type { Token } from '../text/tokens.ts'

type Sentence = readonly Token[]

/** Longer brackets hold clauses of their own. */
const LONGEST_BRACKET = 6

/** Ivor Blane (Labour, Bury), however, said: short asides stand between no subject and its verb. */
export function placesOutsideAsides(tokens: Sentence): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const end = asideEnd(tokens, at)
    if (end < 0) places.push(at)
    else at = end
  }
  return places
}

const ASIDE = /^(?:however|too|though|meanwhile|therefore)$/

/** The last token of the aside that begins at `at`; -1 where none does. */
function asideEnd(tokens: Sentence, at: number): number {
  const opening = tokens[at]?.text
  if (opening === '(') return closing(tokens, at)
  const however = opening === ',' && ASIDE.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ','
  return however ? at + 2 : -1
}

function closing(tokens: Sentence, open: number): number {
  for (let at = open + 1; at <= open + LONGEST_BRACKET; at++) {
    const token = tokens[at]
    if (token?.text === ')') return at
    if (token?.kind === 'quote') return -1
  }
  return -1
}
