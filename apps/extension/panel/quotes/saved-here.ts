import type { Annotation } from '@spotcheck/core'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { type SavedAnchors, savedAnchors } from '../../saving/saved-places.ts'
import { useDoor } from '../door.ts'
import type { Page } from '../page-state.ts'

const NOTHING: readonly Annotation[] = []

interface SavedHere {
  anchors: SavedAnchors
  /** Whether the library has answered, or cannot. */
  isRead: boolean
}

/** The address under which the page beside is saved; until its reader names it, that of the tab, which mostly is the same. */
function addressOf(page: Page): string | null {
  return page.kind === 'story' || page.kind === 'looking' ? page.url : null
}

/** What is saved of the page beside, and what has become of it there. Nothing else of the collection is read for it. */
export function useSavedHere(page: Page): SavedHere {
  const door = useDoor()
  const address = addressOf(page)
  const identity = address === null ? null : door.pageOf(address)
  const [here, setHere] = useState<{ identity: string | null; annotations: readonly Annotation[] }>({
    identity: null,
    annotations: NOTHING,
  })
  // The library is asked while the reader is: what it has is there when the story is shown first.
  useLayoutEffect(() => {
    if (identity === null) return
    // Where the library cannot be read, the collection says so.
    return door.watchHere(
      identity,
      (annotations) => setHere({ identity, annotations }),
      () => setHere((before) => (before.identity === identity ? before : { identity, annotations: NOTHING })),
    )
  }, [door, identity])
  const isRead = identity !== null && here.identity === identity
  const text = page.kind === 'story' ? page.extraction.text : null
  const annotations = isRead && text !== null ? here.annotations : NOTHING
  const anchors = useMemo(() => savedAnchors(text ?? '', annotations), [text, annotations])
  return { anchors, isRead }
}
