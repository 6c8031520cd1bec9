import { parentElementOf } from '../text/nodes.ts'

/**
 * Whether a reader sees the words of an element. Where nothing is laid out (the command line), only markup tells,
 * and parts hidden by it have been left out before. So it is with a page that hides itself whole until its scripts
 * have run: it will be seen as it is underneath.
 */
export function seesWordsOf({ documentElement, defaultView }: Document): (element: Element) => boolean {
  if (!defaultView || typeof documentElement.checkVisibility !== 'function') return () => true
  const displayOf = (element: Element) => defaultView.getComputedStyle(element).display
  if (displayOf(documentElement) === 'none') return () => true
  /** Words in elements without a box are seen where those around are: asked once for each, however deep they stand. */
  const known = new Map<Element, boolean>()
  return isSeen

  function isSeen(element: Element): boolean {
    const answer = known.get(element) ?? look(element)
    known.set(element, answer)
    return answer
  }

  function look(element: Element): boolean {
    if (element.checkVisibility({ visibilityProperty: true })) return true
    const around = parentElementOf(element)
    return around !== null && displayOf(element) === 'contents' && isSeen(around)
  }
}
