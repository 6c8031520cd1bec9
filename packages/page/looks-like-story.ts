import { asksForConsent } from './article/consent.ts'
import { readDeclared } from './article/declared.ts'
import { isStoryAddress } from './article/story-addresses.ts'

const LIST_PATH = /^\/?$|^\/(?:search|tags?|topics?|category|author)(?:\/|$)/i
const SHORTEST_PARAGRAPH = 80
const FEWEST_PARAGRAPHS = 3
/** Characters. Where paragraphs stand within paragraphs, the same words come again for each of them. */
const MOST_READ = 2_000_000

/**
 * Whether a page is worth reading: the cheap test that runs on every page, without Readability. A page that
 * declares an article is one; else three real paragraphs must stand side by side (teasers of a list do not), or one under an
 * address that only stories have.
 */
export function looksLikeStory(document: Document, url: string): boolean {
  if (!canHoldStory(document, url)) return false
  if (readDeclared(document).isArticle) return true
  return hasParagraphsSideBySide(document, isStoryAddress(url) ? 1 : FEWEST_PARAGRAPHS)
}

/** False for lists by their address, and for documents without a body. */
export function canHoldStory(document: Document, url: string): boolean {
  return hasBody(document) && !isList(url)
}

/** Framesets and drawings have none that an article could stand in. */
function hasBody(document: Document): boolean {
  return document.documentElement !== null && document.body?.localName === 'body'
}

function isList(url: string): boolean {
  return URL.canParse(url) && /^https?:/.test(url) && LIST_PATH.test(new URL(url).pathname)
}

function hasParagraphsSideBySide(document: Document, fewest: number): boolean {
  const found = new Map<Node, number>()
  let read = 0
  for (const element of document.querySelectorAll('p, br')) {
    const parent = element.parentNode
    const words = textBefore(element)
    read += words.length
    if (read > MOST_READ) return false
    if (!parent || !isParagraph(words)) continue
    const count = (found.get(parent) ?? 0) + 1
    if (count >= fewest) return true
    found.set(parent, count)
  }
  return false
}

/** A paragraph's own words, or the line that a `<br>` ends. */
function textBefore(element: Element): string {
  const owner = element.localName === 'br' ? element.previousSibling : element
  return owner?.textContent ?? ''
}

function isParagraph(words: string): boolean {
  const text = words.trim()
  return (
    text.length >= SHORTEST_PARAGRAPH && /\p{Po}["'”’)]{0,7}$/u.test(text.slice(-8)) && !asksForConsent(text)
  )
}
