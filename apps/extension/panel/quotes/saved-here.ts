import { useMemo } from 'preact/hooks'
import { type SavedAnchors, savedAnchors } from '../../saving/saved-places.ts'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'

const NOTHING: SavedAnchors = new Map()

/** What is saved of the page beside, and what has become of it there. */
export function useSavedHere(story: StoryPage | null): SavedAnchors {
  const door = useDoor()
  const { saved } = useCollection()
  const url = story?.url
  const text = story?.extraction.text
  return useMemo(() => {
    if (!saved || url === undefined || text === undefined) return NOTHING
    const page = door.pageOf(url)
    return savedAnchors(
      text,
      saved.filter((annotation) => annotation.page === page),
    )
  }, [door, saved, url, text])
}
