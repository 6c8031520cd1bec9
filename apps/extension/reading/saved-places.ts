import type { Annotation } from '@spotcheck/core'
import { anchor } from '@spotcheck/page'
import type { Session } from './session.ts'

export interface SavedPlace {
  annotation: Annotation
  start: number
  end: number
}

/** Where the saved passages stand in the story of today. Those not found again have no place: the panel keeps them. */
export function savedPlaces({ reading: { story }, saved }: Session): SavedPlace[] {
  if (!story) return []
  return saved.flatMap((annotation) => {
    const { start, end } = anchor(story.extraction.text, annotation.target.selector)
    return start === null ? [] : [{ annotation, start, end }]
  })
}
