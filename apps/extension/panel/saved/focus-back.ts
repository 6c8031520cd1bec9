import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * For a place with buttons that go once they have done what they are for. When fewer is `left` to do and the button that did
 * it is gone, the focus is on the place, not lost. The place must be able to take it (`tabIndex={-1}`).
 */
export function useFocusBack<Place extends HTMLElement>(left: number): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const before = useRef(left)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (left < before.current && isLost) place.current?.focus()
    before.current = left
  }, [left])
  return place
}
