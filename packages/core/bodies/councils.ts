/** The councils that a story names: where, how fully, and which of them it is about. */
import type { CouncilMention, Mention, RatingMention } from '../schema/mention.ts'
import { lastStartingBefore } from '../text/in-order.ts'

export interface Councils {
  /** In the order of the text. */
  mentions: CouncilMention[]
  /** Those of them that are children's trusts. */
  trusts: CouncilMention[]
  /** What the story says they were rated, in order. */
  ratings: RatingMention[]
  /** Codes of those that it gives a grade of today. */
  ratedNow: ReadonlySet<string | null>
  byName: ReadonlyMap<string, CouncilMention>
  /** By name: as the story first prints it with "Council". */
  fullNames: ReadonlyMap<string, string>
  /** How often each is named. */
  counts: ReadonlyMap<string, number>
}

/** A body as a speaker's organisation. */
export type Body = Pick<CouncilMention, 'name' | 'council'>

export function councilsOf(mentions: readonly Mention[]): Councils {
  const named = mentions.filter((mention) => mention.kind === 'council').sort((a, b) => a.start - b.start)
  const fullNames = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { name, text } of named) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (/council|corporation/i.test(text) && !fullNames.has(name))
      fullNames.set(name, inOwnCase(name, text.replace(/['’]s?$/, '')))
  }
  const byName = new Map(named.map((mention) => [mention.name, mention]))
  const trusts = named.filter(isTrust)
  const ratings = mentions.filter((mention) => mention.kind === 'rating').sort((a, b) => a.start - b.start)
  const ratedNow = new Set(ratings.filter(({ status }) => status === 'current').map(({ council }) => council))
  return { mentions: named, trusts, ratings, ratedNow, byName, fullNames, counts }
}

/** Papers set their first words in capitals: HULL City Council. */
const inOwnCase = (name: string, printed: string) =>
  printed.startsWith(name.toUpperCase()) ? name + printed.slice(name.length) : printed

/** The council whose name stands at an offset. */
export function councilAt(offset: number, { mentions }: Councils): CouncilMention | null {
  const mention = mentions[lastStartingBefore(mentions, offset + 1)]
  return mention && mention.end > offset ? mention : null
}

export const isTrust = ({ text }: CouncilMention) => /\b(?:trust|for children|children first)$/i.test(text)

export const fullBody = ({ name, council }: CouncilMention, { fullNames }: Councils): Body => ({
  name: fullNames.get(name) ?? `${name} Council`,
  council,
})
