/** Which council a grade is of: named in its clause, its sentence or its paragraph, else the story's own. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { readBlocks, type Story } from '../text/story.ts'
import type { Grade } from './grades.ts'
import type { Setting } from './setting.ts'

/** Null rather than wrong: of several councils in reach, none. */
export function councilOf(
  setting: Setting,
  grade: Grade,
  mentions: readonly CouncilMention[],
  focus: string | null,
): string | null {
  const paragraphSoFar = { start: setting.block.start, end: setting.sentence.start }
  for (const reach of [clauseOf(setting, grade), setting.sentence, paragraphSoFar]) {
    const codes = new Set(within(mentions, reach).map(({ council }) => council))
    const [only] = codes
    if (codes.size > 0) return codes.size === 1 ? (only ?? null) : null
  }
  return focus
}

export function namesCouncil(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): boolean {
  return within(mentions, clauseOf(setting, grade)).length > 0
}

function clauseOf({ clauseLeft, clauseRight, marked }: Setting, grade: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: grade.start - mark - clauseLeft.length, end: grade.end + mark + clauseRight.length }
}

function within(mentions: readonly CouncilMention[], { start, end }: Span): CouncilMention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end)
}

const HEADLINE_WEIGHT = 3

/** The code of the council that the story is about: named most, headline and standfirst weighing more. */
export function focusOf(story: Story, mentions: readonly CouncilMention[]): string | null {
  const weights = new Map<string, number>()
  const heads = readBlocks(story).filter(({ kind }) => kind === 'headline' || kind === 'standfirst')
  for (const { council, start } of mentions) {
    if (council === null) continue
    const inHead = heads.some((block) => block.start <= start && start < block.end)
    weights.set(council, (weights.get(council) ?? 0) + (inHead ? HEADLINE_WEIGHT : 1))
  }
  const [first, second] = [...weights].sort(([, a], [, b]) => b - a)
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
