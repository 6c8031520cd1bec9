/** Which council a grade is of: named in its clause, its sentence or its paragraph, else the story's own. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Span } from '../text/full-stops.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { type Grade, gradesIn } from './grades.ts'
import type { Setting } from './setting.ts'
import { codesOf, howManyTogether } from './sharing.ts'
import { within } from './within.ts'

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
  const inOrder = respectively(setting, grade, mentions)
  if (inOrder) return inOrder
  const inTurn = formerOrLatter(setting, grade, mentions)
  if (inTurn) return inTurn
  const ofTheCouncil = isOfTheCouncil(setting, grade, mentions)
  const named = ofTheCouncil ? [] : [clauseOf(setting, grade), sentenceOf(setting, grade)]
  for (const reach of [...named, paragraphSoFar]) {
    const codes = new Set(within(mentions, reach).map(({ council }) => council))
    if (codes.size > 1) codes.delete(null)
    const [only] = codes
    if (only === null) return ofTrust(within(mentions, reach), focus)
    if (codes.size === 1) return only ?? null
    if (codes.size > 1 && reach !== paragraphSoFar) {
      const alone = sinceLastGrade(setting, grade, mentions)
      if (alone) return alone
    }
    if (codes.size > 1) return ofTheCouncil && reach === paragraphSoFar ? openerOf(block, mentions) : null
  }
  if (howManyTogether(setting.left) > 0) return null
  const topic = A_PLACE.test(setting.left)
    ? focus.topics[lastStartingBefore(focus.topics, block.start)]
    : focus.threads.get(block)
  return topic?.council ?? focus.council
}

/** A trust that serves several councils stands for the one of them that the story is about. */
function ofTrust([trust]: readonly CouncilMention[], { council }: Focus): string | null {
  return trust && council && codesOf(trust, null).includes(council) ? council : null
}

/** "Hull and Halton, which were rated good and adequate respectively": the first grade is the first council's. */
function respectively(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): string | null {
  if (!/^[^.;]*\brespectively\b/.test(setting.right)) return null
  const soFar = { ...sentenceOf(setting, grade), end: grade.start }
  const councils = [...new Set(within(mentions, soFar).map(({ council }) => council))]
  const [before, behind] = [
    gradesIn(setting.left, 0, setting.left.length),
    gradesIn(setting.right, 0, setting.right.length),
  ]
  return councils.length === before.length + 1 + behind.length ? (councils[before.length] ?? null) : null
}

/** "Hull slipped to inadequate while Halton stayed good": the one council named since the grade before. */
function sinceLastGrade(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): string | null {
  const sentence = sentenceOf(setting, grade)
  const before = gradesIn(setting.left, 0, setting.left.length).at(-1)
  const start = sentence.start + (before?.end ?? 0)
  const [only, ...others] = within(mentions, { start, end: grade.start })
  return others.length === 0 ? (only?.council ?? null) : null
}

const FORMER_OR_LATTER = /\bthe (former|latter)\b(?!.*\bthe (?:former|latter)\b)/

/** "Hull and Halton moved, the former to good": of the two councils that the sentence has named. */
function formerOrLatter(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): string | null {
  const [, which] = FORMER_OR_LATTER.exec(setting.left) ?? []
  if (!which) return null
  const soFar = { ...sentenceOf(setting, grade), end: grade.start }
  const [former, latter, ...others] = new Set(within(mentions, soFar).map(({ council }) => council))
  if (!former || !latter || others.length > 0) return null
  return which === 'former' ? former : latter
}

/** "The council, which took advice from Leeds, was": the one spoken of, whoever else the sentence names. */
const THE_COUNCIL =
  /^["']?(?:The|This|Its) (?:local )?(?:council|authority|borough|department)(?:'s)?\b(?! (?:of |at |in )?[A-Z]|, [A-Z])/

/** Unless a council named since is the one that "was rated" itself. */
function isOfTheCouncil(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): boolean {
  if (!THE_COUNCIL.test(setting.left)) return false
  const { start } = sentenceOf(setting, grade)
  const nearest = within(mentions, { start, end: grade.start }).at(-1)
  return (
    !nearest ||
    !/^(?:'s)? (?:was|were|is|are|has|had|have|children)\b/.test(setting.left.slice(nearest.end - start))
  )
}

/** Room for " and ", ", ", " & ": what joins names, and no more. */
const JOINT = 6

/** Of the councils in a paragraph the one that it opens with; null where it opens with several. */
function openerOf(block: Block, mentions: readonly CouncilMention[]): string | null {
  const [opener, next] = within(mentions, { ...block, end: Math.min(block.end, block.start + 3 * OPENING) })
  if (!opener || opener.start - block.start > OPENING) return null
  return next && next.start - opener.end < JOINT ? null : opener.council
}

/** "The London borough was found …" goes on about the council named last; "the council" is the story's own. */
const A_PLACE = /^The (?:London )?(?:borough|city|county)\b/

/** Whether the clause names a council before it comes to the grade. */
export function namesCouncil(setting: Setting, grade: Grade, mentions: readonly CouncilMention[]): boolean {
  return within(mentions, { ...clauseOf(setting, grade), end: grade.start }).length > 0
}

function clauseOf({ clauseLeft, clauseRight, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - clauseLeft.length, end: end + mark + clauseRight.length }
}

function sentenceOf({ left, right, marked }: Setting, { start, end }: Grade): Span {
  const mark = marked ? 1 : 0
  return { start: start - mark - left.length, end: end + mark + right.length }
}

export interface Focus {
  /** The code of the council that the story is about; null where no one council stands out. */
  council: string | null
  /** Councils that open a paragraph: later ones go on about the last of them. */
  topics: CouncilMention[]
  /** In a story about several councils: the one that the paragraph before was about. */
  threads: Map<Block, CouncilMention>
}

const HEADLINE_WEIGHT = 3
/** "In Bromley", "Inspectors told Bromley" */
const OPENING = 25

/** The council named most, headline and standfirst weighing more. `mentions` are in order. */
export function focusOf(story: Story, mentions: readonly CouncilMention[]): Focus {
  const weights = new Map<string, number>()
  const topics: CouncilMention[] = []
  const threads: Focus['threads'] = new Map()
  const subjects = new Set<string | null>()
  let thread: CouncilMention | undefined
  let next = 0
  for (const block of readBlocks(story)) {
    const top = block.kind === 'headline' || block.kind === 'standfirst'
    const first = next
    for (let mention = mentions[next]; mention && mention.start < block.end; mention = mentions[++next]) {
      const opens = mention.start - block.start < OPENING
      const weight = top ? HEADLINE_WEIGHT : 1
      if (mention.council) weights.set(mention.council, (weights.get(mention.council) ?? 0) + weight)
      if (opens) topics.push(mention)
    }
    const named = mentions.slice(first, next)
    if (thread) threads.set(block, thread)
    if (named.length === 0) continue
    const isOne = new Set(named.map(({ council }) => council)).size === 1
    if (subjects.size === 0 || top) for (const { council } of named) subjects.add(council)
    else thread = isOne && subjects.size > 1 && subjects.has(named[0]?.council ?? null) ? named[0] : undefined
  }
  return { council: heaviest(weights, topics), topics, threads }
}

/** Of councils that weigh the same, the one that the story names first, if it alone opens a paragraph. */
function heaviest(weights: ReadonlyMap<string, number>, topics: readonly CouncilMention[]): string | null {
  const most = Math.max(...weights.values())
  const [first, ...others] = [...weights].flatMap(([council, weight]) => (weight === most ? [council] : []))
  if (first === undefined || others.length === 0) return first ?? null
  return topics.length > 0 && topics.every(({ council }) => council === first) ? first : null
}
