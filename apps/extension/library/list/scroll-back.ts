import type { Virtualizer } from '@tanstack/virtual-core'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { seenHere } from '../seen-here.ts'
import type { Entry } from './entries.ts'

/** What shows that the reader goes on from there. */
const INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Brings the line that was topmost when the reader left back to its place, and keeps it there while lines are still being
 * read and measured, until the reader goes on.
 */
export function useScrollBack(entries: readonly Entry[], list: Virtualizer<Window, HTMLElement>): void {
  const line = useRef(seenHere()?.line ?? null)
  useEffect(() => {
    const letGo = () => {
      line.current = null
    }
    for (const input of INPUTS) addEventListener(input, letGo, { passive: true })
    return () => {
      for (const input of INPUTS) removeEventListener(input, letGo)
    }
  }, [])
  useLayoutEffect(() => {
    // Until it is known how far down the list begins, no line has its place.
    if (!line.current || list.options.scrollMargin === 0) return
    const { key, top } = line.current
    const at = entries.findIndex((entry) => entry.key === key)
    const place = list.measurementsCache[at]
    if (place) scrollTo(0, place.start - top)
  })
}
