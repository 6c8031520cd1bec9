/**
 * Whether a reader sees the words of an element. Where nothing is laid out (the command line), only markup tells,
 * and parts hidden by it have been left out before.
 */
export function seesWordsOf(document: Document): (element: Element) => boolean {
  const view = document.defaultView
  if (!view || typeof view.getComputedStyle !== 'function') return () => true
  const displayed = new Map<Element, boolean>()

  return (element) => isDisplayed(element) && view.getComputedStyle(element).visibility === 'visible'

  function isDisplayed(element: Element): boolean {
    const path: Element[] = []
    let up: Element | null = element
    while (up && !displayed.has(up)) {
      path.push(up)
      up = up.parentElement
    }
    let shown = up ? displayed.get(up) === true : true
    for (const step of path.reverse()) {
      shown &&= view?.getComputedStyle(step).display !== 'none'
      displayed.set(step, shown)
    }
    return shown
  }
}
