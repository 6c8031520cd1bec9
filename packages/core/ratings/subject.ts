/** Which council a grade is of: named in its clause, its sentence or its paragraph, else the story's own. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

/** How far back in a paragraph a council is still the one spoken of. */
const PARAGRAPH_REACH = 1000

/** Null rather than wrong: of several councils in reach, none. `mentions` are in order. */
export function councilOf(
  setting: Setting,
  grade: Grade,
  mentions: readonly CouncilMention[],
  focus: Focus,
): string | null {
  const { block, sentence } = setting
  const paragraphSoFar = {
    start: Math.max(block.start, sentence.start - PARAGRAPH_REACH),
    end: sentence.start,
  }
  for (const reach of [clauseOf(setting, grade), sentenceOf(setting, grade), paragraphSoFar]) {
    const codes = new Set(within(mentions, reach).map(({ council }) => council))
    const [only] = codes
    if (codes.size > 0) return codes.size === 1 ? (only ?? null) : null
  }
  const topic = A_PLACE.test(setting.left)
    ? focus.topics.findLast(({ start }) => start < block.start)
    : undefined
  return topic?.council ?? focus.council
}

/** "The London borough was found …" goes on about the council named last; "the council" is the story's own. */
const A_PLACE = /^The (?:London )?(?:borough|city|county)\b/

export function namesCouncil(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): boolean {
  return within(mentions, clauseOf(setting, grade)).length > 0
}

function clauseOf({ clauseLeft, clauseRight, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - clauseLeft.length, end: end + mark + clauseRight.length }
}

function sentenceOf({ left, right, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - left.length, end: end + mark + right.length }
}

/** The mentions, in order, that stand in a span; found by halving, so that many grades and councils stay quick. */
function within(mentions: readonly CouncilMention[], { start, end }: Span): CouncilMention[] {
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

export interface Focus {
  /** The code of the council that the story is about; null where no one council stands out. */
  council: string | null
  /** Councils that open a paragraph: later ones go on about the last of them. */
  topics: CouncilMention[]
}

const HEADLINE_WEIGHT = 3
/** "In Bromley", "Inspectors told Bromley" */
const OPENING = 25

/** The council named most, headline and standfirst weighing more. `mentions` are in order. */
export function focusOf(story: Story, mentions: readonly CouncilMention[]): Focus {
  const weights = new Map<string, number>()
  const topics: CouncilMention[] = []
  let next = 0
  for (const { kind, start, end } of readBlocks(story)) {
    const weight = kind === 'headline' || kind === 'standfirst' ? HEADLINE_WEIGHT : 1
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      if (mention.council) weights.set(mention.council, (weights.get(mention.council) ?? 0) + weight)
      if (mention.start - start < OPENING) topics.push(mention)
    }
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  return { council: first && first[1] > (second?.[1] ?? 0) ? first[0] : null, topics }
}
