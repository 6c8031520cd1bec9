import type { Virtualizer } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { seenHere } from '../seen-here.ts'
import type { Entries } from './entries.ts'

/** How many lines "Page up" and "Page down" go. */
const LEAP = 8

/** What is still to be done for the reader who goes to a line. */
interface Sought {
  focus: boolean
  scroll: boolean
}

/** The one line of the list that the tab key comes to, and the way to another. */
export function useActiveLine(entries: Entries) {
  const [key, setKey] = useState(() => seenHere()?.focused ?? null)
  // Who comes back finds the focus where it was left; the window is brought there with all that was in it.
  const sought = useRef<Sought>({ focus: key !== null, scroll: false })
  const found = useMemo(() => (key === null ? -1 : entries.indexOf(key)), [entries, key])
  const active = found >= 0 ? found : (rowFrom(entries, 0, 1) ?? -1)

  /** @returns whether there is such a line. */
  function goTo(at: number): boolean {
    const next = entries.keyAt(at)
    if (next === undefined) return false
    sought.current = { focus: true, scroll: true }
    setKey(next)
    return true
  }
  return {
    active,
    isFound: found >= 0,
    sought,
    goTo,
    take: (at: number) => setKey(entries.keyAt(at) ?? null),
  }
}

type ActiveLine = ReturnType<typeof useActiveLine>

/** Brings the line that was gone to into the window, and the focus to it, once it is in the page. */
export function useArrival(
  { active, isFound, sought }: ActiveLine,
  list: Virtualizer<Window, HTMLElement>,
  place: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const { focus, scroll } = sought.current
    if (!focus || !isFound) return
    const line = place.current?.querySelector<HTMLElement>(`[data-index="${active}"] input[type=checkbox]`)
    if (!line) return
    sought.current = { focus: false, scroll: false }
    if (scroll) list.scrollToIndex(active, { align: 'auto' })
    line.focus({ preventScroll: true })
  })
}

/** Where a key leads from a line; null for one that leads nowhere. Names of groups are passed over. */
export function lineByKey(entries: Entries, from: number, key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return rowFrom(entries, from + 1, 1)
    case 'ArrowUp':
      return rowFrom(entries, from - 1, -1)
    case 'PageDown':
      return rowFrom(entries, Math.min(from + LEAP, entries.length - 1), -1)
    case 'PageUp':
      return rowFrom(entries, Math.max(from - LEAP, 0), 1)
    case 'Home':
      return rowFrom(entries, 0, 1)
    case 'End':
      return rowFrom(entries, entries.length - 1, -1)
    default:
      return null
  }
}

function rowFrom(entries: Entries, from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at < entries.length; at += step) {
    if (entries.at(at)?.kind === 'row') return at
  }
  return null
}
