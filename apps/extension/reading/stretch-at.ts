import type { Story } from './read-page.ts'
import { contains, rectsOf } from './rects.ts'

interface Stretch {
  start: number
  end: number
}

/** Which of these stretches of the story lies under a point of the window; of several the shortest. */
export function stretchAt<Kind extends Stretch>(
  stretches: readonly Kind[],
  { map }: Story,
  x: number,
  y: number,
): Kind | null {
  let found: Kind | null = null
  for (const stretch of stretches) {
    if (found && stretch.end - stretch.start >= found.end - found.start) continue
    const rects = rectsOf(map.rangesOf(stretch.start, stretch.end))
    if (rects.some((rect) => contains(rect, x, y))) found = stretch
  }
  return found
}
