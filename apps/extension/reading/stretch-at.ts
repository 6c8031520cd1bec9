import type { Stretch } from '../saving/stretch.ts'
import type { Story } from './read-page.ts'
import { contains, rectsOf } from './rects.ts'

/** Which of these stretches of the story is seen at a point of the window; of several the shortest. */
export function stretchAt<Kind extends Stretch>(
  stretches: readonly Kind[],
  { map }: Story,
  x: number,
  y: number,
): Kind | null {
  // Words may lie under a banner of the page, or in a part of it that is folded away.
  const seen = document.elementFromPoint(x, y)
  let found: Kind | null = null
  for (const stretch of stretches) {
    if (found && stretch.end - stretch.start >= found.end - found.start) continue
    const spans = map.rangesOf(stretch.start, stretch.end)
    const rects = rectsOf(spans.filter(({ startContainer }) => seen?.contains(startContainer)))
    if (rects.some((rect) => contains(rect, x, y))) found = stretch
  }
  return found
}
