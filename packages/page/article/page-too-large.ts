const MOST_ELEMENTS = 60_000
const DEEPEST = 1_000

/** The page is beyond what can be read in the time a reader would wait. The message may be shown to them. */
export class PageTooLarge extends Error {
  override name = 'PageTooLarge'
}

/** Throws PageTooLarge for a page with so many or so deep elements that reading it would freeze the tab. */
export function refuseTooLarge(document: Document): void {
  let [count, depth] = [0, 0]
  let node: Element | null = document.documentElement
  while (node) {
    count++
    if (count > MOST_ELEMENTS)
      throw new PageTooLarge(
        `This page is too large to read: it has more than ${MOST_ELEMENTS.toLocaleString('en-GB')} elements.`,
      )
    if (depth > DEEPEST)
      throw new PageTooLarge(
        `This page cannot be read: its elements are nested more than ${DEEPEST.toLocaleString('en-GB')} deep.`,
      )
    const child: Element | null = node.firstElementChild
    if (child) {
      node = child
      depth++
      continue
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement
      depth--
    }
    node = node?.nextElementSibling ?? null
  }
}
