import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface Options {
  count: number
  keyOf(at: number): string
  /** Stays in the page wherever it is scrolled to, since it may have the focus. */
  active: number
  place: RefObject<HTMLElement | null>
}

/** Height of a line that has not been seen yet, in pixels. */
const ESTIMATE = 118

/** Which lines of a long list are in the page: those that the window shows, and some around them. */
export function useVirtual({ count, keyOf, active, place }: Options): Virtualizer<Window, HTMLElement> {
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
    overscan: 6,
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
  return virtualizer
}
