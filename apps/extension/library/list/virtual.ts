import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface Options {
  length: number
  keyOf(at: number): string | number
  /** Stays in the page wherever it is scrolled to, since it may have the focus. */
  active: number
  /** Another line whose place must be known; -1 for none. */
  alsoAt: number
  place: RefObject<HTMLElement | null>
}

/** Height of a line that has not been seen yet, in pixels. */
const ESTIMATE = 118

/** So many lines have a place of their own while the reader is among them: every letter of a search makes another list of a hundred thousand. */
const NEAR = 500

/** Which lines of a long list are in the page: those that the window shows, and some around them. Height of them all, in pixels. */
export function useVirtual({ length, keyOf, active, alsoAt, place }: Options) {
  const isFar = useIsFar()
  const count = isFar || Math.max(active, alsoAt) >= NEAR ? length : Math.min(length, NEAR)
  const [, redraw] = useReducer((turn: number) => turn + 1, 0)
  const [margin, setMargin] = useState(0)
  const options = {
    count,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    estimateSize: () => ESTIMATE,
    getItemKey: keyOf,
    overscan: 3,
    // Measured and moved in one round, browsers would complain of a loop.
    useAnimationFrameWithResizeObserver: true,
    scrollMargin: margin,
    initialRect: { width: innerWidth, height: innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const indexes = new Set(defaultRangeExtractor(range))
      if (active < count) indexes.add(active)
      return [...indexes].sort((a, b) => a - b)
    },
    onChange: () => redraw(undefined),
  }
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => {
    virtualizer._willUpdate()
    const top = place.current ? place.current.getBoundingClientRect().top + scrollY : 0
    setMargin(Math.round(top))
  })
  return { list: virtualizer, height: virtualizer.getTotalSize() + (length - count) * ESTIMATE }
}

/** Whether the window has come near the lines that have no place of their own yet. */
function useIsFar(): boolean {
  const [isFar, setIsFar] = useState(false)
  useEffect(() => {
    const look = () => setIsFar(scrollY > (NEAR / 2) * ESTIMATE)
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])
  return isFar
}
