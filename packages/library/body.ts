import type { Annotation, Confirmed } from '@spotcheck/core'
import { revised } from './revision.ts'

/** What a reader adds to a passage, as typed. */
export interface Words {
  note: string
  tags: string[]
}

/** One tag, however its spaces were typed. */
export function tagName(typed: string): string {
  return typed.trim().replaceAll(/\s+/g, ' ')
}

/** The bodies of an annotation: the note, then each tag once. Blank ones are left out. */
export function bodyOf({ note, tags }: Words): Annotation['body'] {
  const names = new Set(tags.map(tagName))
  names.delete('')
  return [
    ...(isBlank(note) ? [] : [{ type: 'TextualBody' as const, purpose: 'commenting' as const, value: note }]),
    ...Array.from(names, (value) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, value })),
  ]
}

export function motivationOf({ note }: Words): Annotation['motivation'] {
  return isBlank(note) ? 'highlighting' : 'commenting'
}

/** The annotation with these words in place of its own; the very same one where they are its own. */
export function withWords(annotation: Annotation, words: Words, now: Date): Annotation {
  const body = bodyOf(words)
  if (JSON.stringify(body) === JSON.stringify(annotation.body)) return annotation
  return revised(annotation, { body, motivation: motivationOf(words) }, now)
}

/** The annotation with this speaker confirmed; the very same one where that is known. */
export function withConfirmed(annotation: Annotation, confirmed: Confirmed | null, now: Date): Annotation {
  if (JSON.stringify(confirmed) === JSON.stringify(annotation.confirmed)) return annotation
  return revised(annotation, { confirmed }, now)
}

function isBlank(note: string): boolean {
  return note.trim() === ''
}
