import { type ComponentChildren, createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, type Place, placeAt } from './place.ts'

/** Where the address says the reader is, and the way to somewhere else. */
export function usePlace() {
  const [place, setPlace] = useState(() => placeAt(location.hash))
  useLayoutEffect(() => {
    const look = () => setPlace(placeAt(location.hash))
    // It may have changed since it was read.
    look()
    addEventListener('popstate', look)
    return () => removeEventListener('popstate', look)
  }, [])

  /** As a step of its own that the browser's “Back” goes back on; or in place of where the reader was. */
  function go(next: Place, { replace = false } = {}) {
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(next))
    setPlace(next)
    if (!replace) scrollTo(0, 0)
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
