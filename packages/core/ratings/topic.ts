/** Which council a story speaks of as it goes along: what "the council" and "it" stand for. */
import type { CouncilMention } from '../schema/mention.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import { type Block, readBlocks, type Story } from '../text/story.ts'
import { within } from './sharing.ts'

export interface Topic {
  /** Of the councils spoken of last; several where they are spoken of together, none at first. */
  codes: (string | null)[]
  /** Whether a home, a school … is spoken of. */
  other: boolean
}

/** What is kept from one sentence to the next. */
export interface Talk {
  story: Focus
  topic: Topic
  /** Those that the story is about: in its top, in a heading, or graded by name. */
  leads: Set<string>
  lead: (string | null)[]
  section: (string | null)[]
  /** The first council named from an offset on. */
  nextNamed(from: number): string | null
}

/** "with help from Leeds": named beside the one spoken of. */
const BESIDE =
  /\b(?:from|with|like|unlike|alongside|than|beside|near|neighbouring|nearby|by|as)[ \u00a0](?:(?:the|neighbouring|nearby)[ \u00a0])*$/i
const LOOK_BACK = 40
const APART = 40

export function startTalk(story: Story, councils: readonly CouncilMention[]): Talk {
  const focus = focusOf(story, councils)
  return {
    story: focus,
    topic: { codes: [], other: false },
    leads: new Set(focus.top.filter((code) => code !== null)),
    lead: [],
    section: [],
    nextNamed: (from) => councils[lastStartingBefore(councils, from) + 1]?.council ?? null,
  }
}

/** A heading that names councils is about them; a paragraph goes on about those that the story is about. */
export function openBlock(talk: Talk, block: Block, councils: readonly CouncilMention[]) {
  const codes = [...new Set(councils.map(({ council }) => council))]
  if (block.kind === 'heading') {
    talk.section = codes
    talk.topic = { codes: codes.length > 0 ? codes : home(talk), other: false }
    for (const code of codes) if (code) talk.leads.add(code)
    return
  }
  const [only] = talk.topic.codes
  const isLead = only !== undefined && talk.topic.codes.every((code) => code !== null && talk.leads.has(code))
  if (talk.section.length === 1) talk.topic.codes = talk.section
  else if (talk.story.dominant) talk.topic.codes = home(talk)
  else if (!isLead) talk.topic.codes = talk.lead.length > 0 ? talk.lead : home(talk)
}

const home = ({ story }: Talk) => (story.council ? [story.council] : [])

export function speakOf(talk: Talk, codes: readonly (string | null)[], graded: boolean) {
  if (codes.length === 0) return
  talk.topic = { codes: [...new Set(codes)], other: false }
  if (graded) for (const code of codes) if (code) talk.leads.add(code)
  if (codes.every((code) => code !== null && talk.leads.has(code))) talk.lead = talk.topic.codes
}

/** A sentence that grades nothing moves the talk to the one council that it names, or to those that it opens with. */
export function hear(talk: Talk, text: string, councils: readonly CouncilMention[]) {
  const named = councils.filter(
    ({ start }) => !BESIDE.test(text.slice(Math.max(0, start - LOOK_BACK), start)),
  )
  const [first] = named
  if (!first) return
  const together: CouncilMention[] = []
  for (const mention of named) {
    const last = together.at(-1)
    if (last && mention.start - last.end > APART) break
    if (last && !/^[’']?s?,? (?:and |& )?(?:the )?$/.test(text.slice(last.end, mention.start))) break
    together.push(mention)
  }
  speakOf(
    talk,
    together.map(({ council }) => council),
    false,
  )
}

/** The one council spoken of; null for none or several. */
export function spokenOf(talk: Talk): string | null {
  const { codes } = talk.topic
  if (codes.length > 1) return null
  const { council, dominant, top } = talk.story
  return codes.length === 1 ? (codes[0] ?? null) : dominant || top.length < 2 ? council : null
}

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
