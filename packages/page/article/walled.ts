import { isSkipped } from './elements.ts'
import { readLines } from './page-lines.ts'
import { seesWordsOf } from './shown.ts'

/** Less than this in a walled part is a teaser. */
const SHORTEST = 200

/** Classes and ids, as nearly all pages give; the cost of any other selector is the page's to choose. */
const PLAIN = /^[.#]?[a-z_][\w-]{0,99}(?:, ?[.#]?[a-z_][\w-]{0,99}){0,9}$/i

/**
 * The part of its story that a page says is for readers with an account, where it shows this reader (nearly) nothing of it. Null
 * where all is there, and where the page does not say: a selector that finds nothing is often that of another template.
 */
export function wallIn(document: Document, selector: string | null): Element | null {
  if (selector === null || !PLAIN.test(selector)) return null
  const parts = [...document.querySelectorAll(selector)]
  return wordsSeenIn(document, parts) < SHORTEST ? (parts.at(-1) ?? null) : null
}

/** Whether an element stands below a wall, not in it. */
export function isBelow(wall: Element, element: Element): boolean {
  return wall.compareDocumentPosition(element) === FOLLOWING
}

const FOLLOWING = 4

function wordsSeenIn(document: Document, parts: readonly Element[]): number {
  const sees = seesWordsOf(document)
  const texts = outermost(parts).flatMap((part) => (isSkipped(part) ? [] : readLines(part, new Set()).texts))
  const seen = texts.filter(({ parentElement }) => parentElement && sees(parentElement))
  return seen.reduce((sum, { data }) => sum + data.trim().length, 0)
}

/** `parts` in the order of the document. */
function outermost(parts: readonly Element[]): Element[] {
  const found: Element[] = []
  for (const part of parts) if (!found.at(-1)?.contains(part)) found.push(part)
  return found
}
