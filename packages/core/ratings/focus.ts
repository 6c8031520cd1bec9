/** Which councils a story is about, and how its attention moves from one to the next. */
import { councilByCode } from '../register/councils.ts'
import type { CouncilMention } from '../schema/mention.ts'
import { sentencesOf } from '../text/full-stops.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { isAboutOther } from './others.ts'
import { plain } from './setting.ts'
import { isJoined } from './sharing.ts'
import { within } from './within.ts'

export interface Focus {
  /** Whether it is about a home, a school or the like, by its headline. */
  isOther: boolean
  /** The code of the council that the story is about; null where no one council stands out. */
  council: string | null
  /** Where the headline names no council: the first that the story names then. */
  lead: string | null
  /** The one council that is no more, of those that the story names. */
  gone: string | null
  /** Councils that open a paragraph: later ones go on about the last of them. */
  topics: CouncilMention[]
  /** In a story about several councils: the one that the paragraph before was about. */
  threads: Map<Block, CouncilMention>
  /** Under a sub-heading that is a council's name: that council. */
  sections: Map<Block, string>
  /** Of every sentence that names councils: whom it tells of; null where that is several. */
  told: { start: number; council: string | null }[]
}

const HEADLINE_WEIGHT = 3
/** "In Bromley", "Inspectors told Bromley" */
export const OPENING = 25
/** Room for " and ", ", and ", " & ": what joins names, and no more. */
const JOINT = 6

/** "Ofsted latest: four reports" */
const ROUND_UP = /\b(?:latest|round-?up|most recent)\b/i

export function isListed(one: CouncilMention | undefined, next: CouncilMention | undefined): boolean {
  return (
    one !== undefined && next !== undefined && next.start - one.end <= JOINT && next.council !== one.council
  )
}

/** `mentions`: the story's councils, in order. */
export function focusOf(story: Story, mentions: readonly CouncilMention[]): Focus {
  const blocks = readBlocks(story)
  const isTop = ({ kind }: Block) => kind === 'headline' || kind === 'standfirst'
  const named = new Map(blocks.map((block) => [block, within(mentions, block)]))
  const told = new Map(
    blocks.map((block) => [
      block,
      within(mentions, block).filter(
        ({ start }) =>
          isTop(block) || !AT_WORK.test(story.text.slice(Math.max(block.start, start - 60), start)),
      ),
    ]),
  )
  const top = blocks.filter(isTop).flatMap((block) => named.get(block) ?? [])
  const opening = mentions.filter(({ start }) =>
    blocks.some(
      (block) =>
        start >= block.start &&
        start - block.start < OPENING &&
        !IN_PASSING.test(story.text.slice(block.start, start)),
    ),
  )
  const headline = plain(
    blocks
      .flatMap(({ kind, start, end }) => (kind === 'headline' ? story.text.slice(start, end) : []))
      .join(' '),
  )
  return {
    isOther: isAboutOther(headline),
    council: heaviest(weigh(mentions, top), opening),
    lead: blocks.some((block) => block.kind === 'headline' && named.get(block)?.length)
      ? null
      : (mentions[0]?.council ?? null),
    gone: onlyGone(mentions),
    topics: opening,
    threads: threadsOf(blocks, told, ROUND_UP.test(headline) ? [] : top),
    sections: sectionsOf(blocks, named),
    told: blocks
      .flatMap((block) => sentencesOf(story.text, block))
      .flatMap((sentence) => {
        const councils = within(mentions, sentence)
        const words = story.text.slice(sentence.start, sentence.end)
        return councils.length > 0
          ? [{ start: sentence.start, council: topicOf(councils, words, sentence.start) }]
          : []
      }),
  }
}

/** Whom the sentences between two offsets told of last; undefined where they name nobody. */
export function toldBefore({ told }: Focus, start: number, end: number): string | null | undefined {
  const last = told[lastStartingBefore(told, end)]
  return last && last.start >= start ? last.council : undefined
}

/** Whom a paragraph without names goes on about. */
export function goesOnAbout({ sections, threads, council }: Focus, block: Block): string | null {
  return sections.get(block) ?? threads.get(block)?.council ?? council
}

function weigh(mentions: readonly CouncilMention[], top: readonly CouncilMention[]): Map<string, number> {
  const weights = new Map<string, number>()
  const heavy = new Set(top)
  for (const mention of mentions) {
    const weight = heavy.has(mention) ? HEADLINE_WEIGHT : 1
    if (mention.council) weights.set(mention.council, (weights.get(mention.council) ?? 0) + weight)
  }
  return weights
}

/** Of councils that weigh the same, the one that the story names first, if it alone opens a paragraph. */
function heaviest(weights: ReadonlyMap<string, number>, topics: readonly CouncilMention[]): string | null {
  const most = Math.max(...weights.values())
  const [first, ...others] = [...weights].flatMap(([council, weight]) => (weight === most ? [council] : []))
  if (first === undefined || others.length === 0) return first ?? null
  return topics.length > 0 && topics.every(({ council }) => council === first) ? first : null
}

function onlyGone(mentions: readonly CouncilMention[]): string | null {
  const gone = new Set(
    mentions.flatMap(({ council }) => (council && councilByCode(council)?.to ? [council] : [])),
  )
  const [only = null, ...others] = gone
  return others.length === 0 ? only : null
}

/**
 * A story whose headline names one council goes on about it, whoever is named in passing; any other follows the
 * council that the paragraph before was about.
 */
function threadsOf(
  blocks: readonly Block[],
  named: ReadonlyMap<Block, CouncilMention[]>,
  top: readonly CouncilMention[],
): Focus['threads'] {
  const threads: Focus['threads'] = new Map()
  const subjects = new Set(top.map(({ council }) => council))
  let thread: CouncilMention | undefined
  for (const block of blocks) {
    const councils = named.get(block) ?? []
    if (thread && councils.length === 0) threads.set(block, thread)
    const [first, next] = councils
    if (!first || block.kind === 'headline' || (block.kind === 'standfirst' && top.length > 0)) continue
    const isOne = new Set(councils.map(({ council }) => council)).size === 1
    const opens = first.start - block.start < OPENING && !isListed(first, next)
    if (subjects.size === 1 && !subjects.has(first.council)) thread = undefined
    else thread = isOne || opens ? first : undefined
  }
  return threads
}

function sectionsOf(
  blocks: readonly Block[],
  named: ReadonlyMap<Block, CouncilMention[]>,
): Focus['sections'] {
  const sections: Focus['sections'] = new Map()
  let section: string | undefined
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const codes = new Set((named.get(block) ?? []).map(({ council }) => council))
      const [only] = codes
      section = codes.size === 1 ? (only ?? undefined) : undefined
    } else if (section) sections.set(block, section)
  }
  return sections
}

/** Where somebody works, came from or goes: "from Leeds, where she leads". */
const AT_WORK = /\b(?:from|at|joins?|joined|left for|moves? to|moved to)(?: the)? $/
/** Named only to compare, to help, or to be told apart: "like Leeds", "with help from Leeds". */
const IN_PASSING =
  /\b(?:like|unlike|than|alongside|(?<!['’]s )neighbour(?:s|ing)?|near|beside|(?:help|advice|support|staff|a team) from|(?:run|share[sd]?|work(?:s|ed|ing)?) with|confused with(?: [a-z]+){0,4})(?: the)? $/i
const OWNER_OF_OTHER = /^['’]s (?:neighbour|partner|predecessor)/
/** "Leeds was", "Sefton climbed": what follows a name that is the subject of its clause. */
const VERB_NEXT =
  /^(?:,[^,]{1,80},)?(?:['’]s (?:\w+ ){0,3}services?)? (?:(?:now|also|still|both|each|itself|has|have|had) )*(?:is|was|were|are|has|had|have|stay\w*|remain\w*|climb\w*|slip\w*|fell|falls?|dropp\w*|drops?|mov\w+|ros?e|rises|becam?e\w*|receiv\w+|gets?|got|keeps?|kept|w[io]ns?|los\w+|goes|went|improv\w+|requires?|retain\w*|join\w*|leav\w+|left|slump\w*|plung\w*|sank|achiev\w+|escap\w+|avoid\w*|shed|ditch\w*|exit\w*|h[eo]lds?|slid\w*|jump\w*|leap\w*|plummet\w*|earn\w*|$)/i

/** Of several councils before a grade the one that its clause is about; null where that is several or none. */
export function subjectIn(mentions: readonly CouncilMention[], words: string, start: number): string | null {
  const candidates = mainOnes(mentions, words, start)
  if (new Set(candidates.map(({ council }) => council)).size === 1) return candidates[0]?.council ?? null
  const at = candidates.findLastIndex(({ end }) => VERB_NEXT.test(words.slice(end - start)))
  const subject = candidates[at]
  return !subject || isListedIn(words, start, candidates[at - 1], subject) ? null : subject.council
}

/** Whom a sentence tells of: the council that it names first. */
function topicOf(mentions: readonly CouncilMention[], words: string, start: number): string | null {
  const candidates = mainOnes(mentions, words, start)
  const [first, next] = candidates
  if (!first || isListedIn(words, start, first, next)) return null
  const subjects = candidates.filter(({ end }) => VERB_NEXT.test(words.slice(end - start)))
  return new Set(subjects.map(({ council }) => council)).size > 1 ? null : first.council
}

/** As `isListed`, by the words between them: "Halton, on the Mersey, and Hull". */
function isListedIn(
  words: string,
  start: number,
  one: CouncilMention | undefined,
  next: CouncilMention | undefined,
): boolean {
  if (!one || !next || one.council === next.council) return false
  return isJoined(words.slice(one.end - start, next.start - start))
}

/** Whether a stretch names councils in passing alone. */
export const isInPassing = (mentions: readonly CouncilMention[], words: string, start: number) =>
  mainOnes(mentions, words, start).length === 0

function mainOnes(mentions: readonly CouncilMention[], words: string, start: number): CouncilMention[] {
  return mentions.filter(
    (mention) =>
      !IN_PASSING.test(words.slice(Math.max(0, mention.start - start - 60), mention.start - start)) &&
      !OWNER_OF_OTHER.test(words.slice(mention.end - start)),
  )
}
