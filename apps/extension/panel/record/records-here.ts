import type { KeptInspection } from '@spotcheck/core'
import { useMemo } from 'preact/hooks'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'

/** The kept records that the story beside the panel is a source of. */
export function useRecordsHere(story: StoryPage | null): readonly KeptInspection[] {
  const door = useDoor()
  const { records } = useCollection()
  const url = story?.url
  return useMemo(() => {
    if (url === undefined) return []
    const page = door.pageOf(url)
    return records.filter(({ sources }) => sources.some((source) => source.page === page))
  }, [door, records, url])
}
