const GAP = 8
const MARGIN = 12

interface Size {
  width: number
  height: number
}

/**
 * Where in the window a card stands best: under the mark, else above it, else over its end; at the window's edge where the
 * mark is out of sight, so that the card never is.
 */
export function placeBeside(
  mark: DOMRectReadOnly,
  card: Size,
  viewport: Size,
): { left: number; top: number } {
  const below = mark.bottom + GAP
  const above = mark.top - GAP - card.height
  const lowest = viewport.height - card.height - MARGIN
  const rightmost = viewport.width - card.width - MARGIN
  return {
    left: Math.max(MARGIN, Math.min(mark.left, rightmost)),
    top: Math.max(MARGIN, Math.min(below <= lowest || above < MARGIN ? below : above, lowest)),
  }
}
