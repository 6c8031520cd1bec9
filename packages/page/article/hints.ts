/** What the markup of a page, as against its words, says of a line. */
import type { BlockKind } from '@spotcheck/core'
import { isHeading } from './elements.ts'
import type { SeenLine } from './seen-line.ts'

/** "has-caption" and "no_caption" are names of what holds a picture, not of the words below it. */
const CAPTION = /(?:^|[\s_-])(?<!\b(?:no|has|with|without)[_-])(?:caption|figcaption|credit)(?:[\s_-]|$)/i
const STANDFIRST =
  /stand-?first|strap-?line|(?:^|[\s_-])(?:intro|dek|deck|lede|sub-?title|sub-?head(?:line)?|summary)(?:[\s_-]|$)/i
const BYLINE = /by-?line|(?:^|[\s_-])(?:authors?|writer)(?:[\s_-]|$)/i
const DATELINE =
  /date-?line|time-?stamp|datePublished|(?:^|[\s_-])(?:date|published|pub-?date|time)(?:[\s_-]|$)/i

/** A link alone in a table leads to what the row tells of, not to another story; a number alone is a fact. */
const HOLDS_FACTS = new Set(['td', 'th', 'dt', 'dd'])

/** Of pictures, comments or shares. */
const COUNT = /^\d{1,3}$/

export const LONGEST_CREDIT = 200

/** Anywhere in the article. Null: the words must tell. */
export function hintOf(line: SeenLine): BlockKind | null {
  const { block } = line
  const signs = signsOf(block)
  const holdsFacts = HOLDS_FACTS.has(block.localName)
  if (isWhollyLinked(line) && !holdsFacts) return isHeading(block) ? 'heading' : 'furniture'
  if (COUNT.test(line.text) && !holdsFacts) return 'furniture'
  if (CAPTION.test(signs) || isInCaption(block)) return 'furniture'
  if (isHeading(block) && !STANDFIRST.test(signs)) return 'heading'
  return holdsFacts || block.localName === 'li' ? 'paragraph' : null
}

function isInCaption({ parentElement }: Element): boolean {
  return parentElement !== null && CAPTION.test(signsOf(parentElement))
}

/** Before the story's first paragraph, what names itself as its standfirst, author or date. */
export function openingHintOf(line: SeenLine): BlockKind | null {
  const signs = signsOf(line.block)
  if (STANDFIRST.test(signs)) return 'standfirst'
  if (line.text.length > LONGEST_CREDIT) return null
  if (BYLINE.test(signs) || around(line, '[rel="author"], [itemprop="author"]').length > 0) return 'byline'
  if (/\d/.test(line.text) && (DATELINE.test(signs) || around(line, 'time').length > 0)) return 'dateline'
  return null
}

const BRACKETS = /^[\s[\]()|<>«»›•·–-]*$/

/** Whether all the words of a line are links to a page: the headline of another story, perhaps in brackets. */
export function isWhollyLinked(line: SeenLine): boolean {
  const worded = line.runs.filter(({ node }) => !BRACKETS.test(node.data))
  const isLinked = ({ node }: (typeof worded)[number]) =>
    node.parentElement?.closest('a[href]:not([href^="mailto:"])')
  return worded.length > 0 && worded.every(isLinked)
}

/** The elements of a kind that words of the line stand in. */
export function around({ runs }: SeenLine, selector: string): Element[] {
  return runs.flatMap(({ node }) => node.parentElement?.closest(selector) ?? [])
}

function signsOf(block: Element): string {
  return ['class', 'id', 'itemprop', 'rel', 'data-component', 'data-testid']
    .map((name) => block.getAttribute(name) ?? '')
    .join(' ')
}
