import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, type Place, placeAt } from './place.ts'
import { noteSeen, seenHere } from './seen-here.ts'

/** Where the address says the reader is, and the way to somewhere else. */
export function usePlace() {
  const [place, setPlace] = useState(() => placeAt(location.hash))
  useLayoutEffect(() => {
    const look = () => setPlace(placeAt(location.hash))
    // It may have changed since it was read.
    look()
    // The browser would scroll before the screen is there.
    history.scrollRestoration = 'manual'
    addEventListener('popstate', look)
    addEventListener('scrollend', noteSeen)
    return () => {
      removeEventListener('popstate', look)
      removeEventListener('scrollend', noteSeen)
    }
  }, [])
  useLayoutEffect(() => {
    const seen = seenHere()
    if (!seen?.line) scrollTo(0, seen?.y ?? 0)
  }, [place])

  /** As a step of its own that the browser's “Back” goes back on; or in place of where the reader was. */
  function go(next: Place, { replace = false } = {}) {
    if (!replace) noteSeen()
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(next))
    setPlace(next)
  }
  return { place, go }
}

export type Go = ReturnType<typeof usePlace>['go']

const GoContext = createContext<Go>(() => {})

export const GoProvider = GoContext.Provider

export function useGo(): Go {
  return useContext(GoContext)
}

interface LinkProps {
  to: Place
  class?: string
  current?: boolean
  tabIndex?: number
  children: ComponentChildren
}

/** A link like any other: it has an address, and can be opened in a new tab. */
export function PlaceLink({ to, class: look, current, tabIndex, children }: LinkProps) {
  const go = useGo()
  return (
    <a
      class={look}
      href={addressOf(to)}
      tabIndex={tabIndex}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        go(to)
      }}
    >
      {children}
    </a>
  )
}
