import { parentElementOf, type Span } from '@spotcheck/page'

/**
 * Where these stretches stand in the window, one rectangle for each line of each text node. Empty for what is not
 * shown, or not in the page any more.
 */
export function rectsOf(stretches: readonly Span[]): DOMRect[] {
  return stretches.flatMap((stretch) => {
    const range = document.createRange()
    try {
      range.setStart(stretch.startContainer, stretch.startOffset)
      range.setEnd(stretch.endContainer, stretch.endOffset)
    } catch {
      return [] // the page has shortened this text since it was read
    }
    return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0)
  })
}

/** Those of the rectangles that no part of the page folds away or has scrolled out of itself. */
export function shownRectsOf(stretches: readonly Span[]): DOMRect[] {
  return stretches.flatMap((stretch) => {
    const windows = windowsAround(stretch.startContainer)
    return rectsOf([stretch]).filter((rect) => windows.every((window) => holdsMiddleOf(window, rect)))
  })
}

/** The boxes of the elements around a node that show only what lies within them. */
function windowsAround(node: Node): DOMRect[] {
  const windows = []
  for (let up = parentElementOf(node); up && up !== document.body; up = parentElementOf(up)) {
    if (getComputedStyle(up).overflow !== 'visible') windows.push(up.getBoundingClientRect())
  }
  return windows
}

function holdsMiddleOf(window: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
  return contains(window, (left + right) / 2, (top + bottom) / 2)
}

/** The smallest rectangle around all of them; null where there are none. */
export function around(rects: readonly DOMRect[]): DOMRect | null {
  if (rects.length === 0) return null
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  const right = Math.max(...rects.map((rect) => rect.right))
  const bottom = Math.max(...rects.map((rect) => rect.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}

export function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom
}
