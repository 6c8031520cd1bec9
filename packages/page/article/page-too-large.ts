import { isText } from '../text/nodes.ts'

const MOST_ELEMENTS = 40_000
const DEEPEST = 500
/** Characters, each counted once for every element around it: Readability reads them about that often. */
const MOST_READING = 100_000_000

/** The page is beyond what can be read in the time a reader would wait. The message may be shown to them. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
}

/** Throws PageTooLarge for a page with so many elements, or so deep ones, that reading it would freeze the tab. */
export function refuseTooLarge(document: Document): void {
  let [elements, depth, reading] = [0, 0, 0]
  let node: Node | null = document.documentElement
  while (node) {
    if (isText(node)) reading += node.length * depth
    else elements++
    if (elements > MOST_ELEMENTS)
      throw new PageTooLarge(`the page is too large: it has more than ${inWords(MOST_ELEMENTS)} elements.`)
    if (depth > DEEPEST || reading > MOST_READING)
      throw new PageTooLarge('the page is too large: too much of it is nested too deep.')
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}
