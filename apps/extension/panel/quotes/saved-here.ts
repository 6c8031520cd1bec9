import type { Annotation } from '@spotcheck/core'
import { anchor } from '@spotcheck/page'
import { useMemo } from 'preact/hooks'
import { useCollection } from '../collection.ts'
import { useDoor } from '../door.ts'
import type { StoryPage } from '../page-state.ts'
import type { Stretch } from '../record/evidence.ts'

/** What is saved of this page and where its words stand now; null where they are gone from it. */
export type SavedHere = ReadonlyMap<Annotation, Stretch | null>

const NOTHING: SavedHere = new Map()

export function useSavedHere(story: StoryPage | null): SavedHere {
  const door = useDoor()
  const { saved } = useCollection()
  const url = story?.url
  const text = story?.extraction.text
  return useMemo(() => {
    if (!saved || url === undefined || text === undefined) return NOTHING
    const page = door.pageOf(url)
    const here = saved.filter((annotation) => annotation.page === page)
    return new Map(here.map((annotation) => [annotation, placeOf(text, annotation)]))
  }, [door, saved, url, text])
}

function placeOf(text: string, { target }: Annotation): Stretch | null {
  const { start, end } = anchor(text, target.selector)
  return start === null || end === null ? null : { start, end }
}

/** Whether every one of these stretches of the story lies within a saved passage. */
export function isWhollySaved(savedHere: SavedHere, stretches: readonly Stretch[]): boolean {
  const places = [...savedHere.values()].filter((place) => place !== null)
  return stretches.every(({ start, end }) => places.some((place) => place.start <= start && end <= place.end))
}

/** The passages that were saved as these very stretches, in order; null unless all of them were. */
export function ownPassages(savedHere: SavedHere, stretches: readonly Stretch[]): Annotation[] | null {
  const passages = stretches.map(({ start, end }) => {
    for (const [annotation, place] of savedHere) {
      if (place?.start === start && place.end === end) return annotation
    }
    return null
  })
  const found = passages.filter((passage) => passage !== null)
  return found.length === stretches.length ? found : null
}
