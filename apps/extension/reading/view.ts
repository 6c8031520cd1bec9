import { createPainter } from '@spotcheck/page'
import { savedPlaces } from '../saving/saved-places.ts'
import { createOverlay } from './overlay.ts'
import { rectsOf } from './rects.ts'
import type { Session } from './session.ts'

/** What the reader sees on the page: marks in the highlight registry, saved passages and flashes above it. */
export function createView(signal: AbortSignal) {
  const painter = createPainter()
  const overlay = createOverlay(signal)
  signal.addEventListener('abort', () => painter.clear())

  function show(session: Session): void {
    const { story } = session.reading
    if (!story || !session.highlights) {
      painter.clear()
      overlay.lines([])
      return
    }
    painter.paint(story.marks, story.map)
    const places = savedPlaces(story.extraction.text, session.saved)
    overlay.lines([...places.values()].flat().map(({ start, end }) => story.map.rangesOf(start, end)))
  }

  /** Scrolls a stretch of the text into sight and flashes it. */
  function flash({ reading: { story } }: Session, start: number, end: number): void {
    const stretches = story?.map.rangesOf(start, end) ?? []
    const [first] = rectsOf(stretches)
    if (!first) return
    const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollTo({ top: scrollY + first.top - innerHeight / 3, behavior: smooth ? 'smooth' : 'instant' })
    overlay.flash(stretches)
  }

  return { show, flash }
}
