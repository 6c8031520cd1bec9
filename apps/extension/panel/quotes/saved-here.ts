import type { Annotation } from '@spotcheck/core'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type SavedAnchors, savedAnchors } from '../../saving/saved-places.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'

const NOTHING: readonly Annotation[] = []

/** What is saved of the page beside, and what has become of it there. Nothing else of the collection is read for it. */
export function useSavedHere(story: StoryPage | null): SavedAnchors {
  const door = useDoor()
  const url = story?.url
  const text = story?.extraction.text ?? ''
  const [here, setHere] = useState({ url, annotations: NOTHING })
  useEffect(() => {
    if (url === undefined) return
    // Where the library cannot be read, the collection says so.
    return door.watchHere(
      url,
      (annotations) => setHere({ url, annotations }),
      () => {},
    )
  }, [door, url])
  const annotations = here.url === url ? here.annotations : NOTHING
  return useMemo(() => savedAnchors(text, annotations), [text, annotations])
}
