import { Readability } from '@mozilla/readability'
import { isText } from '../text/nodes.ts'

/** One attribute name for each element: where Readability merges two elements, the marks of both survive. */
const MARK = 'data-kept-'

/**
 * The live elements whose own words Readability counts to the article. It works on a clone; marks on the clone
 * lead back to the page, which is not touched.
 */
export function keptElements(document: Document): Set<Element> {
  const clone = document.cloneNode(true) as Document
  const live = markedPairs(document, clone)
  const article = new Readability<Node>(clone, { serializer: (content) => content }).parse()
  const kept = new Set<Element>()
  if (article?.content) collect(article.content, live, document.body, kept)
  return kept
}

/** Marks every element of the clone that has words of its own; returns the live elements by mark. */
function markedPairs(document: Document, clone: Document): Element[] {
  const live = [...document.querySelectorAll('body *')]
  const copies = clone.querySelectorAll('body *')
  for (const [index, element] of live.entries()) {
    if (hasOwnWords(element)) copies[index]?.setAttribute(MARK + index, '')
  }
  return live
}

function hasOwnWords(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (isText(node) && /\S/.test(node.data)) return true
  }
  return false
}

/** Words that Readability left bare, or wrapped in elements of its own, count to the marked element around them. */
function collect(content: Node, live: readonly Element[], body: Element, kept: Set<Element>): void {
  let node: Node | null = content
  while (node) {
    if (isText(node) && /\S/.test(node.data)) kept.add(live[markAround(node)] ?? body)
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
