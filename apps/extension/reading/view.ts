import { createPainter } from '@spotcheck/page'
import { savedPlaces } from '../saving/saved-places.ts'
import type { Stretch } from '../saving/stretch.ts'
import { createOverlay } from './overlay.ts'
import { rectsOf, shownRectsOf } from './rects.ts'
import { scrollTowards } from './scroll-towards.ts'
import type { Session } from './session.ts'

/** How often the page is looked at for marks that its scripts have thrown out, of which no event tells (milliseconds). */
const KEPT_EVERY = 1000

export type View = ReturnType<typeof createView>

/** What the reader sees on the page: marks in the highlight registry, saved passages and flashes above it. */
export function createView(signal: AbortSignal) {
  const painter = createPainter()
  const overlay = createOverlay(signal)
  const keeping = setInterval(painter.keep, KEPT_EVERY)
  signal.addEventListener('abort', () => {
    clearInterval(keeping)
    painter.clear()
  })

  function show(session: Session): void {
    // What was on its way to the page when it came to its end must not be painted any more.
    if (signal.aborted) return
    const { story } = session.reading
    if (!story || !session.highlights) {
      painter.clear()
      overlay.lines([])
      return
    }
    painter.paint(story.marks, story.map, story.settings.marks)
    const places = savedPlaces(story.extraction.text, session.saved)
    overlay.lines([...places.values()].flat().map(({ start, end }) => story.map.rangesOf(start, end)))
  }

  /** Scrolls a stretch of the text into sight and flashes it. */
  function flash({ reading: { story } }: Session, start: number, end: number): void {
    const stretches = story?.map.rangesOf(start, end) ?? []
    if (rectsOf(stretches).length === 0) return
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollTowards(stretches, smooth ? 'smooth' : 'instant')
    overlay.flash(stretches)
  }

  /** Scrolls a stretch into sight at once; false where the page does not show it. */
  function reveal({ reading: { story } }: Session, { start, end }: Stretch): boolean {
    const stretches = story?.map.rangesOf(start, end) ?? []
    const [first] = rectsOf(stretches)
    if (!first) return false
    const isShown = first.top >= 0 && first.bottom <= innerHeight && shownRectsOf(stretches).length > 0
    if (!isShown) scrollTowards(stretches, 'instant')
    return true
  }

  /** Brings out one mark among the others, or none. */
  function point({ reading: { story }, highlights }: Session, mark: Stretch | null): void {
    painter.point(story && highlights && mark ? story.map.rangesOf(mark.start, mark.end) : [])
  }

  return { show, flash, reveal, point }
}
