import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'

/** The mentions, in order, that stand in a span; found by halving, so that many grades and councils stay quick. */
export function within(mentions: readonly CouncilMention[], { start, end }: Span): CouncilMention[] {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const inside: CouncilMention[] = []
  for (let mention = mentions[low]; mention && mention.end <= end; mention = mentions[++low])
    inside.push(mention)
  return inside
}
