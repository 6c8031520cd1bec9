import { useMemo } from 'preact/hooks'
import { type SavedPlaces, savedPlaces } from '../../saving/saved-places.ts'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'

const NOTHING: SavedPlaces = new Map()

/** What is saved of the page beside. */
export function useSavedHere(story: StoryPage | null): SavedPlaces {
  const door = useDoor()
  const { saved } = useCollection()
  const url = story?.url
  const text = story?.extraction.text
  return useMemo(() => {
    if (!saved || url === undefined || text === undefined) return NOTHING
    const page = door.pageOf(url)
    return savedPlaces(
      text,
      saved.filter((annotation) => annotation.page === page),
    )
  }, [door, saved, url, text])
}
