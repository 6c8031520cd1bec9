import type { Annotation } from '@spotcheck/core'
import { createFinder, type Place } from '@spotcheck/page'
import type { Stretch } from './stretch.ts'

/** What is saved of a page, and where the parts of it stand in the story of today; those that are gone from it have no place. */
export type SavedPlaces = ReadonlyMap<Annotation, readonly Place[]>

export function savedPlaces(text: string, saved: readonly Annotation[]): SavedPlaces {
  const find = createFinder(text)
  const placesOf = ({ target }: Annotation) =>
    target.parts.map(({ selector }) => find(selector)).filter((anchor) => anchor.start !== null)
  return new Map(saved.map((annotation) => [annotation, placesOf(annotation)]))
}

/**
 * What was saved as these very stretches: one passage, or one for each, as an older version saved the paragraphs of a
 * speech. Nothing unless all of them are saved so.
 */
export function savedAs(places: SavedPlaces, stretches: readonly Stretch[]): Annotation[] {
  const isOne = (place: Stretch) =>
    stretches.some(({ start, end }) => place.start === start && place.end === end)
  const pieces = [...places].filter(([, own]) => own.length > 0 && own.every(isOne))
  const whole = pieces.find(([, own]) => own.length === stretches.length)
  if (whole) return [whole[0]]
  const saved = pieces.reduce((count, [, own]) => count + own.length, 0)
  return saved === stretches.length ? pieces.map(([annotation]) => annotation) : []
}

/** Whether every one of these stretches of the story lies within a saved passage. */
export function isWhollySaved(places: SavedPlaces, stretches: readonly Stretch[]): boolean {
  const saved = [...places.values()].flat()
  return stretches.every(({ start, end }) => saved.some((place) => place.start <= start && end <= place.end))
}
