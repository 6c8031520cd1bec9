import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/** What the tab key may come to. */
const TABBABLE = ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"])'

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
    const observer = new MutationObserver(() => {
      const [control] = around
      if (document.activeElement !== document.body || !control || control.isConnected) return
      const left = around.find((element) => element.isConnected)
      around = []
      const next = left?.querySelector<HTMLElement>(TABBABLE) ?? whole.querySelector('h1')
      next?.focus({ preventScroll: true })
    })
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
