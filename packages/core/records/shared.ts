/** Which councils share a rating that the story gives to several at once. */
import { codesOf, howManyTogether, sharersOf, within } from '../ratings/sharing.ts'
import type { Span } from '../text/full-stops.ts'
import type { Story } from '../text/story.ts'
import { type MarkedSentence, marksOf } from './sentence-marks.ts'

/** As far from a grade as a list of councils that share it may stretch. */
const REACH = 600

function around({ start, end }: Span): Span {
  return { start: start - REACH, end: end + REACH }
}

/** By the rating's place; "both" are the two councils that the story has named so far. */
export function sharedRatings(
  { text, published }: Story,
  sentences: readonly MarkedSentence[],
): ReadonlyMap<number, readonly string[]> {
  const shared = new Map<number, readonly string[]>()
  const soFar = new Set<string>()
  for (const sentence of sentences) {
    const named = marksOf(sentence, 'council')
    for (const mention of named) for (const code of codesOf(mention, published)) soFar.add(code)
    for (const rating of marksOf(sentence, 'rating')) {
      if (rating.council || !(rating.status === 'current' || rating.status === 'previous')) continue
      const together = named.length > 0 ? 0 : howManyTogether(text.slice(sentence.start, sentence.end))
      const sharers =
        together === soFar.size
          ? [...soFar]
          : sharersOf(text, rating, within(named, around(rating)), published)
      if (sharers.length > 1) shared.set(rating.at, sharers)
    }
  }
  return shared
}
