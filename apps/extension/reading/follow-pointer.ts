import type { Session } from './session.ts'
import { stretchAt } from './stretch-at.ts'
import type { View } from './view.ts'

/**
 * Brings out the mark under the mouse, so that the reader sees what a click would take up. Marks alone: what is saved
 * without one must not show in the registry.
 */
export function followPointer(session: Session, view: View, signal: AbortSignal): void {
  let frame = 0
  let point: { x: number; y: number } | null = null

  function look(): void {
    frame = 0
    const { story } = session.reading
    view.point(session, story && point && stretchAt(story.marks, story, point.x, point.y))
  }

  function lookSoon(): void {
    if (frame === 0 && session.highlights) frame = requestAnimationFrame(look)
  }

  function follow({ isTrusted, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    if (!isTrusted || pointerType !== 'mouse') return
    point = buttons === 0 ? { x: clientX, y: clientY } : null
    lookSoon()
  }

  addEventListener('pointermove', follow, { signal, capture: true, passive: true })
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = null
      lookSoon()
    },
    { signal },
  )
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
}
