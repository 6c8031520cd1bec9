import type { Annotation } from '@spotcheck/core'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type SavedAnchors, savedAnchors } from '../../saving/saved-places.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'

const NOTHING: readonly Annotation[] = []

interface SavedHere {
  anchors: SavedAnchors
  /** Whether the library has answered, or cannot. */
  isRead: boolean
}

/** What is saved of the page beside, and what has become of it there. Nothing else of the collection is read for it. */
export function useSavedHere(story: StoryPage | null): SavedHere {
  const door = useDoor()
  const url = story?.url
  const text = story?.extraction.text ?? ''
  const [here, setHere] = useState<{ url?: string; annotations: readonly Annotation[] }>({
    annotations: NOTHING,
  })
  useEffect(() => {
    if (url === undefined) return
    // Where the library cannot be read, the collection says so.
    return door.watchHere(
      url,
      (annotations) => setHere({ url, annotations }),
      () => setHere((before) => (before.url === url ? before : { url, annotations: NOTHING })),
    )
  }, [door, url])
  const isRead = url !== undefined && here.url === url
  const annotations = isRead ? here.annotations : NOTHING
  const anchors = useMemo(() => savedAnchors(text, annotations), [text, annotations])
  return { anchors, isRead }
}
