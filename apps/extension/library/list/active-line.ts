import type { Virtualizer } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { seenHere } from '../seen-here.ts'
import type { Entry } from './entries.ts'

/** How many lines "Page up" and "Page down" go. */
const LEAP = 8

/** The one line of the list that the tab key comes to, and the keys that go to another. */
export function useActiveLine(entries: readonly Entry[], place: RefObject<HTMLElement | null>) {
  const [key, setKey] = useState(() => seenHere()?.focused ?? null)
  // Who comes back finds the focus where it was left.
  const wanted = useRef(key !== null)
  const found = useMemo(
    () => (key === null ? -1 : entries.findIndex((entry) => entry.key === key)),
    [entries, key],
  )
  const active = found >= 0 ? found : entries.findIndex(({ kind }) => kind === 'row')

  useLayoutEffect(() => {
    if (!wanted.current || found < 0) return
    const line = place.current?.querySelector<HTMLElement>(`[data-index="${active}"] input[type=checkbox]`)
    if (!line) return
    wanted.current = false
    line.focus({ preventScroll: true })
  })

  /** @returns whether there is such a line. */
  function goTo(at: number, list: Virtualizer<Window, HTMLElement>): boolean {
    const entry = entries[at]
    if (!entry) return false
    wanted.current = true
    setKey(entry.key)
    list.scrollToIndex(at, { align: 'auto' })
    return true
  }
  return { active, goTo, take: (at: number) => setKey(entries[at]?.key ?? null) }
}

/** Where a key leads from a line; null for one that leads nowhere. Names of groups are passed over. */
export function lineByKey(entries: readonly Entry[], from: number, key: string): number | null {
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

function rowFrom(entries: readonly Entry[], from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at < entries.length; at += step) {
    if (entries[at]?.kind === 'row') return at
  }
  return null
}
