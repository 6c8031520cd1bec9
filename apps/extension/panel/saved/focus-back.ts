import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * For the place of an item that can be removed: once the item is back and the button that brought it back is gone, the
 * focus is on the place, not lost. The place must be able to take it (`tabIndex={-1}`).
 */
export function useFocusBack<Place extends HTMLElement>(isKept: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const before = useRef(isKept)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (isKept && !before.current && isLost) place.current?.focus()
    before.current = isKept
  }, [isKept])
  return place
}
