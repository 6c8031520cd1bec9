/** What the markup of a page, as against its words, says of its parts. */
import type { BlockKind } from '@spotcheck/core'

/** Never part of what an article says. */
const SKIPPED = new Set(
  `aside audio button canvas datalist dialog embed figcaption footer head iframe input math menu nav noscript object
  option script select style svg template textarea video`.split(/\s+/),
)
const SKIPPED_ROLES =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|menu|menubar|navigation|search|status)$/
const UNSEEN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?)(?:[\s_-]|$)/i

export function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    SKIPPED_ROLES.test(element.getAttribute('role') ?? '') ||
    UNSEEN.test(element.getAttribute('class') ?? '') ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '') ||
    (element.localName === 'figure' && !element.querySelector('blockquote, table'))
  )
}

/** Elements that flow within a line, as unknown ones do; all others start a line and end one. */
const INLINE = new Set(
  `a abbr acronym area audio b bdi bdo big button canvas cite code data datalist del dfn em embed font i iframe img
  input ins kbd label link map mark math meter noscript object output picture progress q rp rt ruby s samp script
  select slot small source span strike strong style sub sup svg template textarea time track tt u var video wbr`.split(
    /\s+/,
  ),
)

export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || element.localName.includes('-')
}

export function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName)
}

const CAPTION = /(?:^|[\s_-])(?:caption|figcaption|credit)(?:[\s_-]|$)/i
const STANDFIRST =
  /stand-?first|strap-?line|(?:^|[\s_-])(?:intro|dek|deck|lede|sub-?title|sub-?head(?:line)?|summary)(?:[\s_-]|$)/i
const BYLINE = /by-?line|(?:^|[\s_-])(?:authors?|writer)(?:[\s_-]|$)/i
const DATELINE =
  /date-?line|time-?stamp|datePublished|(?:^|[\s_-])(?:date|published|pub-?date|time)(?:[\s_-]|$)/i

const LONGEST_CREDIT = 200

/** What the block that a line stands in says of it. Null: the words must tell. */
export function hintOf(block: Element): BlockKind | null {
  const signs = signsOf(block)
  if (isWhollyLinked(block)) return isHeading(block) ? 'heading' : 'furniture'
  if (CAPTION.test(signs)) return 'furniture'
  if (isHeading(block) && !STANDFIRST.test(signs)) return 'heading'
  if (block.localName === 'li') return 'paragraph'
  return null
}

/** Before the story's first paragraph, what names itself as its standfirst, author or date. */
export function openingHintOf(block: Element, words: string): BlockKind | null {
  const signs = signsOf(block)
  if (STANDFIRST.test(signs)) return 'standfirst'
  if (words.length > LONGEST_CREDIT) return null
  if (BYLINE.test(signs) || block.querySelector('[rel="author"], [itemprop="author"]')) return 'byline'
  if (/\d/.test(words) && (DATELINE.test(signs) || block.querySelector('time'))) return 'dateline'
  return null
}

function signsOf(block: Element): string {
  return ['class', 'id', 'itemprop', 'rel', 'data-component', 'data-testid']
    .map((name) => block.getAttribute(name) ?? '')
    .join(' ')
}

/** Whether all the words of a block are links: the headline of another story. */
export function isWhollyLinked(block: Element): boolean {
  const links = [...block.querySelectorAll('a[href]')]
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return linked > 0 && linked >= lengthOf(block)
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length
}
