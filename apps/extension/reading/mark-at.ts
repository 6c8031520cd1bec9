import type { Mark } from '../saving/passage.ts'
import type { Story } from './read-page.ts'
import { contains, rectsOf } from './rects.ts'

/** The mark under a point of the window; of several (a rating in a quotation) the shortest. */
export function markAt({ marks, map }: Story, x: number, y: number): Mark | null {
  let found: Mark | null = null
  for (const mark of marks) {
    if (found && mark.end - mark.start >= found.end - found.start) continue
    if (rectsOf(map.rangesOf(mark.start, mark.end)).some((rect) => contains(rect, x, y))) found = mark
  }
  return found
}
