import type { Annotation, Part, Selectors } from '@spotcheck/core'
import { type Anchor, createFinder, type Place } from '@spotcheck/page'
import type { Stretch } from './stretch.ts'

/** What is saved of a page, and what has become of each of its parts in the story of today. */
export type SavedAnchors = ReadonlyMap<Annotation, readonly Anchor[]>

/** What is saved of a page, and where its parts certainly stand: the others have no place. */
export type SavedPlaces = ReadonlyMap<Annotation, readonly Place[]>

export function savedAnchors(text: string, saved: readonly Annotation[]): SavedAnchors {
  const find = createFinder(text)
  return new Map(
    saved.map((annotation) => [
      annotation,
      annotation.target.parts.map((part) => anchorOf(part, find, text)),
    ]),
  )
}

/** By where the reader found it again, newest first, and by what was saved: the first that is certain, or else that is there. */
function anchorOf(
  { selector, again = [] }: Part,
  find: (selectors: Selectors) => Anchor,
  text: string,
): Anchor {
  const byHand = again.toReversed().map((other) => sinceSaved(find(other), selector, text))
  const bySaved = find(selector)
  const all = [...byHand, bySaved]
  return all.find(isCertain) ?? all.find(isPlace) ?? bySaved
}

/** What the reader found says how it stands to what was saved. */
function sinceSaved(anchor: Anchor, [{ exact }]: Selectors, text: string): Anchor {
  if (!isPlace(anchor)) return anchor
  const { certain, start, end } = anchor
  const now = text.slice(start, end)
  return now === exact
    ? { status: 'moved', certain, start, end }
    : { status: 'changed', certain, start, end, was: exact, now }
}

function isPlace(anchor: Anchor): anchor is Place {
  return anchor.start !== null
}

function isCertain(anchor: Anchor): anchor is Place {
  return isPlace(anchor) && anchor.certain
}

export function placesIn(anchors: SavedAnchors): SavedPlaces {
  return new Map([...anchors].map(([annotation, own]) => [annotation, own.filter(isCertain)]))
}

export function savedPlaces(text: string, saved: readonly Annotation[]): SavedPlaces {
  return placesIn(savedAnchors(text, saved))
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
