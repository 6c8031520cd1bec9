import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** What the tab key may come to. */
const TABBABLE = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"])'

/** Milliseconds. */
const PATIENCE = 100

/**
 * When the control that has the focus goes, by what it did or with the screen it stood on, the focus is not lost: it goes to
 * the first control of what is left around it, or to the heading of the new screen.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = place.current
    if (!whole) return
    let around: Element[] = []
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target, whole) : []
    }
    const isLost = () => document.activeElement === document.body && around[0]?.isConnected === false
    const bringBack = () => {
      if (!isLost()) return
      const left = around.find((element) => element.isConnected)
      around = []
      const next = left?.querySelector<HTMLElement>(TABBABLE) ?? whole.querySelector('h1')
      next?.focus({ preventScroll: true })
    }
    // A screen that knows better where the focus belongs comes first.
    const observer = new MutationObserver(() => isLost() && setTimeout(bringBack, PATIENCE))
    whole.addEventListener('focusin', remember)
    observer.observe(whole, { childList: true, subtree: true })
    return () => {
      whole.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [place])
}

/** The element itself and what it stands in, up to a screen as a whole, where the heading comes before all controls. */
function ancestorsOf(element: Element, whole: Element): Element[] {
  const ancestors: Element[] = []
  for (let at: Element | null = element; at && at !== whole && !at.matches('.screen'); at = at.parentElement)
    ancestors.push(at)
  return ancestors
}
