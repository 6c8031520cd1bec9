/** Which council a story speaks of at a place: "the council", or the one whose leader a "council leader" is. */
import type { CouncilMention } from '../schema/mention.ts'
import type { Paragraph, Reading } from '../speakers/reading.ts'
import { lastStartingBefore } from '../text/in-order.ts'
import type { Councils } from './councils.ts'

/** "In Bromley", "Inspectors told Bromley", "Across the water, Bromley" */
const OPENING = 30
/** Other councils of a story that only begins with one. */
const SEVERAL = 2
/** What is said first is what a story is about. */
const OPENING_WEIGHT = 3

interface Topics {
  /** The council that the story is about; null where it is about several. */
  main: CouncilMention | null
  /** By paragraph: the council that its heading is about, else the story's own. */
  homes: (CouncilMention | null)[]
  /** By paragraph: the council spoken of where it begins. */
  atStart: (CouncilMention | null)[]
  /** Mentions that say more of their council than that it helped, or is like another. */
  telling: CouncilMention[]
  /** The council named most. */
  most: CouncilMention | null
}

/** Nearest first: in the sentence so far, in the paragraph, in the paragraphs before; else the story's own. */
export function councilSpokenOf(at: number, reading: Reading, councils: Councils): CouncilMention | null {
  const { main, homes, atStart, telling, most } = topicsOf(reading, councils)
  const paragraph = reading.paragraphs[lastStartingBefore(reading.paragraphs, at + 1)]
  if (!paragraph) return main ?? most
  const starts = sentenceStarts(paragraph)
  const begins = starts[lastStartingBefore(starts, at + 1)]?.start ?? paragraph.start
  const own =
    nearestIn(telling, begins, at) ?? openingOf(telling, paragraph, begins, homes[paragraph.index] ?? null)
  return own ?? atStart[paragraph.index] ?? main ?? most
}

/** The councils that the words from `start` to `end` speak of themselves: not in quotations, not in passing. */
export function toldOf(start: number, end: number, reading: Reading, councils: Councils): CouncilMention[] {
  const { telling } = topicsOf(reading, councils)
  const first = lastStartingBefore(telling, start) + 1
  return telling.slice(first, lastStartingBefore(telling, end) + 1)
}

const startsOf = new WeakMap<Paragraph, { start: number }[]>()

/** Kept, since many people may stand in one long paragraph. */
function sentenceStarts(paragraph: Paragraph): { start: number }[] {
  const known = startsOf.get(paragraph)
  if (known) return known
  const starts = paragraph.sentences.map(({ tokens }) => ({ start: tokens[0]?.start ?? 0 }))
  startsOf.set(paragraph, starts)
  return starts
}

/** The mention nearest before `end`. */
function nearestIn(mentions: readonly CouncilMention[], start: number, end: number): CouncilMention | null {
  const nearest = mentions[lastStartingBefore(mentions, end)]
  return nearest && nearest.start >= start ? nearest : null
}

/** The first council of the paragraph, up to `end`; of another than the story's own only if it opens it. */
function openingOf(
  mentions: readonly CouncilMention[],
  { start }: Paragraph,
  end: number,
  main: CouncilMention | null,
): CouncilMention | null {
  const first = mentions[lastStartingBefore(mentions, start) + 1]
  if (!first || first.start >= end) return null
  return !main || first.council === main.council || first.start - start < OPENING ? first : null
}

const tables = new WeakMap<Councils, Topics>()

function topicsOf(reading: Reading, councils: Councils): Topics {
  const known = tables.get(councils)
  if (known) return known
  const { main, most } = focusOf(reading, councils)
  const telling = tellingOf(reading, councils.mentions)
  const homes: Topics['homes'] = []
  const atStart: Topics['atStart'] = []
  let home = main
  let topic = main
  for (const paragraph of reading.paragraphs) {
    if (paragraph.kind === 'heading') {
      home = onlyOneIn(councils.mentions, paragraph) ?? main
      topic = home ?? topic
    }
    homes.push(home)
    atStart.push(topic)
    const opening = openingOf(telling, paragraph, paragraph.end, home)
    const goesOn = !home || (opening && isRatedIn(paragraph, opening, councils, reading.text))
    topic = goesOn ? (opening ?? topic) : home
  }
  const table = { main, most, homes, atStart, telling }
  tables.set(councils, table)
  return table
}

/** What a heading is about: "Devon County Council", "The one that fell furthest: Harrow". */
function onlyOneIn(mentions: readonly CouncilMention[], { start, end }: Paragraph): CouncilMention | null {
  const first = mentions[lastStartingBefore(mentions, start) + 1]
  const last = mentions[lastStartingBefore(mentions, end)]
  return first && last && last.start >= start && first.name === last.name ? first : null
}

/** Told of beside the story's own: "Kent also lost its grade", "Bolton, the only other borough to have had its report,". */
const BESIDE =
  /^['’]?s?(?:(?: (?:has|had|was|were|is|have))? (?:also|too)\b|, (?:the (?:only )?other|another)\b)/

/** A story about one council goes on about another that was inspected too. */
function isRatedIn(
  { start, end }: Paragraph,
  { council, end: named }: CouncilMention,
  { ratings, ratedNow }: Councils,
  text: string,
): boolean {
  if (BESIDE.test(text.slice(named, named + OPENING))) return false
  const rated = ratings[lastStartingBefore(ratings, end)]
  return (rated !== undefined && rated.start >= start && rated.council === council) || ratedNow.has(council)
}

const PASSING =
  /\b(?:from|like|unlike|than|including|such as|alongside|with|between|by|neighbours?|neighbouring|nearby|former|old|abolished|defunct|about|after|before|since|when|(?:left|leave|leaves|leaving) for)[ \u00a0]+(?:the |both )?$/i
/** "rose on the day that Leicester fell", "in 2022, the year in which Plymouth was inspected" tell when. */
const MEANWHILE =
  /\b(?:day|week|month|year|time|moment)s?,? (?:that|when|(?:in|on|at) which)[ \u00a0](?:the )?$/i
const LISTED = /^(?:,|,? and|,? or| &)\s+(?:the\s+)?$/

/** "No council has dropped further than Harrow" tells of Harrow. */
const FURTHEST = /\b(?:no|none|nobody|nowhere|never)\b[^.]{0,60} than (?:the )?$/i
/** In characters. */
const LONGEST_COMPARISON = 80

function tellingOf({ text, quotes }: Reading, mentions: readonly CouncilMention[]): CouncilMention[] {
  const stretches = quotes.map(({ stretch }) => stretch)
  // What somebody says of other councils tells nothing of who they are.
  const isSaid = (at: number) => (stretches[lastStartingBefore(stretches, at)]?.end ?? 0) > at
  let passing = false
  return mentions.filter(({ start }, at) => {
    if (isSaid(start)) return false
    const previous = mentions[at - 1]
    const goesOn = previous !== undefined && LISTED.test(text.slice(previous.end, start).slice(0, OPENING))
    const before = text.slice(Math.max(0, start - LONGEST_COMPARISON), start)
    passing =
      (goesOn && passing) || MEANWHILE.test(before) || (PASSING.test(before) && !FURTHEST.test(before))
    return !passing
  })
}

/** Named only beside the one that the story is about. */
const NEIGHBOUR =
  /\b(?:neighbour(?:s|ing)?|nearby|like|unlike|than|alongside|(?:join(?:s|ed|ing)|mov(?:es|ed|ing)|comes|came) from)[ \u00a0]$/i
const IN = /\b(?:in|at|across|around|near|from|to)[ \u00a0](?:the )?$/i

/** A story is about one council if its opening names no other, and no other weighs more. */
function focusOf(reading: Reading, { mentions, byName, ratedNow }: Councils): Pick<Topics, 'main' | 'most'> {
  const { paragraphs, text } = reading
  const weights = new Map<string, number>()
  const opening = new Set<string>()
  let firstNaming: Paragraph | undefined
  for (const { name, start } of mentions) {
    const paragraph = paragraphs[lastStartingBefore(paragraphs, start + 1)]
    const kind = paragraph?.kind ?? 'paragraph'
    if (kind === 'paragraph' && opening.size === 0) firstNaming = paragraph
    const isIn = kind === 'headline' || kind === 'standfirst' || paragraph === firstNaming
    const opens = isIn && !NEIGHBOUR.test(text.slice(Math.max(0, start - OPENING), start))
    if (opens || kind === 'heading') opening.add(name)
    weights.set(name, (weights.get(name) ?? 0) + (opens ? OPENING_WEIGHT : 1))
  }
  const [heaviest] = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  const most = byName.get(heaviest) ?? null
  // "In Hull, where posts are vacant": the first of many, and no more is said of it.
  const others = [...weights.keys()].length - 1
  const [only, ...more] = mentions.filter(({ name }) => name === heaviest)
  const isExample =
    others >= SEVERAL &&
    !ratedNow.has(most?.council ?? null) &&
    only !== undefined &&
    more.length === 0 &&
    IN.test(text.slice(Math.max(0, only.start - OPENING), only.start))
  return { most, main: opening.size === 1 && opening.has(heaviest) && !isExample ? most : null }
}
