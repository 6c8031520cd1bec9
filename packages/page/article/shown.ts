/**
 * Whether a reader sees the words of an element. Where nothing is laid out (the command line), only markup tells,
 * and parts hidden by it have been left out before.
 */
export function seesWordsOf(document: Document): (element: Element) => boolean {
  const view = document.defaultView
  if (!view || typeof view.getComputedStyle !== 'function') return () => true
  const styleOf = (element: Element) => view.getComputedStyle(element)
  // A page that hides itself whole until its scripts have run will be seen as it is underneath.
  const displayed = new Map<Element, boolean>([[document.documentElement, true]])

  return (element) => isDisplayed(element) && styleOf(element).visibility === 'visible'

  function isDisplayed(element: Element): boolean {
    const known = displayed.get(element)
    if (known !== undefined) return known
    const parent = element.parentElement
    const shown = styleOf(element).display !== 'none' && (!parent || isDisplayed(parent))
    displayed.set(element, shown)
    return shown
  }
}
