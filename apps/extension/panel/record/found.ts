import type { Extraction, Mention, Rating, Status } from '@spotcheck/core'
import type { Stretch } from '../../saving/stretch.ts'

interface FoundCouncil extends Stretch {
  name: string
  times: number
}

interface FoundRating extends Stretch {
  rating: Rating
  status: Status
  /** Name of the council that it is tied to. */
  council: string | null
  times: number
}

/** Councils that the story names beside those whose records it gives, in order of first mention. */
export function furtherCouncils({ mentions, inspections }: Extraction): FoundCouncil[] {
  const recorded = new Set(inspections.flatMap(({ council, name }) => [council, name]))
  const found = new Map<string, FoundCouncil>()
  for (const mention of mentions) {
    if (mention.kind !== 'council' || recorded.has(mention.council ?? mention.name)) continue
    count(found, mention.council ?? mention.name, { ...mention, times: 1 })
  }
  return [...found.values()]
}

/** Ratings that no record rests on, alike ones together, in order of first mention. */
export function furtherRatings({ mentions, inspections }: Extraction): FoundRating[] {
  const used = new Set(inspections.flatMap(({ evidence }) => Object.values(evidence).flat()))
  const names = new Map(
    mentions.flatMap((mention) => (mention.kind === 'council' ? [[mention.council, mention.name]] : [])),
  )
  const found = new Map<string, FoundRating>()
  mentions.forEach((mention: Mention, index) => {
    if (mention.kind !== 'rating' || used.has(index)) return
    const { rating, status, start, end } = mention
    const council = mention.council && (names.get(mention.council) ?? null)
    count(found, [rating, status, council].join(), { rating, status, start, end, council, times: 1 })
  })
  return [...found.values()]
}

function count<Found extends { times: number }>(found: Map<string, Found>, key: string, first: Found): void {
  const before = found.get(key)
  if (before) before.times += 1
  else found.set(key, first)
}
