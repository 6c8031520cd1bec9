/** Which council a story as a whole is about. */
import type { CouncilMention } from '../schema/mention.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { within } from './sharing.ts'

export interface Focus {
  /** The code of the council that the story is about; null where no one council stands out. */
  council: string | null
  /** Whether it is named more than all others together. */
  dominant: boolean
  /** Those of the headline, the standfirst and the first paragraph. */
  top: (string | null)[]
  /** In a story about several councils: the one that the paragraph before was about. */
  threads: Map<Block, CouncilMention>
}

const HEADLINE_WEIGHT = 3
/** "In Bromley", "Inspectors told Bromley" */
const OPENING = 25

/** The council named most, headline and standfirst weighing more. `mentions` are in order. */
export function focusOf(story: Story, mentions: readonly CouncilMention[]): Focus {
  const weights = new Map<string, number>()
  const openers: CouncilMention[] = []
  const threads: Focus['threads'] = new Map()
  const top = new Set<string | null>()
  let thread: CouncilMention | undefined
  for (const block of readBlocks(story)) {
    const named = within(mentions, block)
    const isTop = block.kind === 'headline' || block.kind === 'standfirst'
    for (const mention of named) {
      const weight = isTop ? HEADLINE_WEIGHT : 1
      if (mention.council) weights.set(mention.council, (weights.get(mention.council) ?? 0) + weight)
      if (mention.start - block.start < OPENING) openers.push(mention)
    }
    if (thread) threads.set(block, thread)
    if (named.length === 0) continue
    const isOne = new Set(named.map(({ council }) => council)).size === 1
    if (top.size === 0 || isTop) for (const { council } of named) top.add(council)
    else thread = isOne && top.size > 1 && top.has(named[0]?.council ?? null) ? named[0] : undefined
  }
  const council = heaviest(weights, openers)
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const own = council === null ? 0 : (weights.get(council) ?? 0)
  return { council, dominant: own > all - own, top: [...top], threads }
}

/** Of councils that weigh the same, the one that the story names first, if it alone opens a paragraph. */
function heaviest(weights: ReadonlyMap<string, number>, openers: readonly CouncilMention[]): string | null {
  const most = Math.max(...weights.values())
  const [first, ...others] = [...weights].flatMap(([council, weight]) => (weight === most ? [council] : []))
  if (first === undefined || others.length === 0) return first ?? null
  return openers.length > 0 && openers.every(({ council }) => council === first) ? first : null
}
