import { Readability } from '@mozilla/readability'
import { isText } from '../text/nodes.ts'
import type { PageLines } from './page-lines.ts'

/** One attribute name for each element: where Readability merges two elements, the marks of both survive. */
const MARK = 'data-kept-'

/**
 * The live elements whose own words Readability counts to the article. It works on a clone; marks on the clone
 * lead back to the page, which is not touched. `places` are those of the elements that have words of their own.
 */
export function keptElements(document: Document, { places, skipped }: PageLines): Set<Element> {
  const clone = document.cloneNode(true) as Document
  const copies = clone.body.querySelectorAll('*')
  const live = new Map<number, Element>()
  for (const [element, place] of places) {
    copies[place]?.setAttribute(MARK + place, '')
    live.set(place, element)
  }
  for (const place of skipped) copies[place]?.remove()
  const article = new Readability<Node>(clone, {
    serializer: (content) => content,
    keepClasses: true,
  }).parse()
  const kept = new Set<Element>()
  if (article?.content) collect(article.content, live, document.body, kept)
  return kept
}

/** Words that Readability left bare, or wrapped in elements of its own, count to the marked element around them. */
function collect(content: Node, live: ReadonlyMap<number, Element>, body: Element, kept: Set<Element>): void {
  let node: Node | null = content
  while (node) {
    if (isText(node) && /\S/.test(node.data)) kept.add(live.get(markAround(node)) ?? body)
    let next: Node | null = node.firstChild
    while (!next && node && node !== content) {
      next = node.nextSibling
      node = node.parentNode
    }
    node = next
  }
}

/** The number of the nearest mark; of two on a merged element, the inner one stands first. */
function markAround(node: Node): number {
  for (let up = node.parentElement; up; up = up.parentElement) {
    for (const { name } of up.attributes) {
      if (name.startsWith(MARK)) return Number(name.slice(MARK.length))
    }
  }
  return -1
}
