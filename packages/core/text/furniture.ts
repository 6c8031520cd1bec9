/**
 * Lines that stand on news pages without being part of the story, told by their words alone. Read off pages of
 * CYP Now, Community Care, the BBC, the Guardian, LocalGov, The MJ, LGC and local papers, 2010–2026.
 */
import { type Line, looksLikeHeadline } from './lines.ts'

/** From here to the end nothing belongs to the story. */
const END = /^(?:More like this|Popular articles by\b.*|Related Topics|More on this story|Search Results)$/i

/** From here to the end too: the rest of the story is behind a wall. */
const WALL =
  /^(?:Register Now to Continue Reading|Want full article access\?|To continue reading,? (?:visit|subscribe|register|sign)\b.*|Already (?:have an account|a subscriber)\?.*|(?:Log|Sign) in or (?:register|subscribe)\b.*)/i

/** The headlines of other stories follow, up to the next sentence. */
const RELATED =
  /^(?:Click links? below for related\b.*|You may also (?:like|want to watch)|Most Read|Related (?:articles|content|stories)|See also):?$/i

const SUBSCRIPTION_OPENS = /^CYP Now (?:Digital|Magazine|Print)\b(?: membership)?$/i
const SUBSCRIPTION_CLOSES = /^Subscribe(?: now)?$/i
/** The longest subscription box seen has nine lines. */
const SUBSCRIPTION_LINES = 15

const SINGLE = [
  /^(?:News|Analysis|Other|Features?|Opinion|Research|Resources|Best Practice|Comment|Comments|Blogs?)$/i,
  /^\d+ mins? read\b/i,
  /^READ MORE:/i,
  /^MORE:/,
  /^(?:Hide Ad|Advert(?:isement|ising)|Subscribe|What's Included|Sign in here|Share(?: this)?)$/i,
  /^From £\d+(?:\.\d\d)? ?\/ ?(?:month|year)$/i,
  /^This page was last updated on\b/i,
  /^This article is more than \d+ (?:years?|months?) old$/i,
  /^Your browser (?:is no longer supported|appears to have cookies disabled)\b/i,
  /^Image (?:source|caption),/i,
  /^image (?:copyright|caption)\p{Lu}/u,
]

const LONGEST_CAPTION = 300
const CAPTION =
  /(?:^|[.!?)"”’]\s)\(?(?:Picture|Photo|Photograph|Image|Pic|Credit)s?(?: by|:| credit:) ?[^.!?]{1,80}\)?\.?$/i

/** Marks which lines are furniture. `partial`: a registration wall cut the story. */
export function findFurniture(lines: readonly Line[]): { furniture: boolean[]; partial: boolean } {
  const furniture = lines.map(({ words }, at) => isSingle(words) || isRepeatedCaption(lines, at))
  let partial = false
  for (let at = 0; at < lines.length; at++) {
    const words = lines[at]?.words ?? ''
    if (WALL.test(words) || END.test(words)) {
      partial = lines.slice(at).some((line) => WALL.test(line.words))
      furniture.fill(true, at)
      break
    }
    const box = boxEnd(lines, at)
    if (box > at) {
      furniture.fill(true, at, box)
      at = box - 1
    }
  }
  return { furniture, partial }
}

function isSingle(words: string): boolean {
  return (
    words.length <= LONGEST_CAPTION && (CAPTION.test(words) || SINGLE.some((pattern) => pattern.test(words)))
  )
}

/**
 * A picture's alternative text and its caption say the same, one after the other. Of a headline said twice
 * (at the top, or below the section label) the first stays.
 */
function isRepeatedCaption(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? ''
  if (words.length > LONGEST_CAPTION) return false
  const before = lines[at - 1]?.words ?? ''
  const isSaidNext = lines[at + 1]?.words === words
  return before === words || (isSaidNext && before !== '' && !isSingle(before))
}

/** Where the box of links or offers that opens on a line ends; the line itself where none does. */
function boxEnd(lines: readonly Line[], at: number): number {
  const words = lines[at]?.words ?? ''
  if (RELATED.test(words)) return endOfRelated(lines, at + 1)
  return SUBSCRIPTION_OPENS.test(words) ? endOfSubscription(lines, at) : at
}

function endOfRelated(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && looksLikeHeadline(lines[end]?.words ?? '')) end++
  return end
}

function endOfSubscription(lines: readonly Line[], from: number): number {
  const box = lines.slice(from, from + SUBSCRIPTION_LINES)
  const closes = box.findIndex(({ words }) => SUBSCRIPTION_CLOSES.test(words))
  return from + Math.max(closes, 0) + 1
}
