import type { Virtualizer } from '@tanstack/virtual-core'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { seenHere } from '../seen-here.ts'
import type { Entries } from './entries.ts'

/** What shows that the reader goes on from there. */
const INPUTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** The line that was topmost when the reader left, until the reader goes on: where it stood, and its place in the list, -1 where it is not there. */
export function useLineLeft(entries: Entries) {
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
  const { key = null, top = 0 } = line.current ?? {}
  const at = useMemo(() => (key === null ? -1 : entries.indexOf(key)), [entries, key])
  return { line, at, top }
}

/** Brings that line back to its place, and keeps it there while lines are still being read and measured. */
export function useScrollBack(
  { line, at, top }: ReturnType<typeof useLineLeft>,
  list: Virtualizer<Window, HTMLElement>,
): void {
  useLayoutEffect(() => {
    // Until it is known how far down the list begins, no line has its place.
    if (!line.current || list.options.scrollMargin === 0) return
    const place = list.measurementsCache[at]
    if (place) scrollTo(0, place.start - top)
  })
}
