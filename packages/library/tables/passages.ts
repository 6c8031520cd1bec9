import { Annotation, type Article, noteOf, tagsOf } from '@spotcheck/core'
import * as z from 'zod/mini'
import { bodyOf, motivationOf } from '../body.ts'
import { UNKNOWN } from './articles.ts'

const {
  article: _article,
  body: _body,
  target,
  type: _type,
  motivation: _motivation,
  ...same
} = Annotation.shape

/**
 * An annotation as its table holds it: the reader's words as typed, so that tags can be looked up, and without its
 * article, which stands once for all annotations of a page. What W3C adds to that is made when it is read.
 */
export const StoredPassage = z.object({
  ...same,
  ...target.shape,
  note: z.string(),
  tags: z.array(z.string()),
})
export type StoredPassage = z.infer<typeof StoredPassage>

export function storedPassage(annotation: Annotation): StoredPassage {
  const { article: _article, body: _body, target, type: _type, motivation: _motivation, ...same } = annotation
  return { ...same, ...target, note: noteOf(annotation), tags: tagsOf(annotation) }
}

export function annotationOf(stored: StoredPassage, article: Article): Annotation {
  const { note, tags, source, parts, ...same } = stored
  const words = { note, tags }
  return {
    ...same,
    type: 'Annotation',
    motivation: motivationOf(words),
    body: bodyOf(words),
    target: { source, parts },
    article,
  }
}

/** An annotation from what its table held in another library; null where that cannot be read here either. */
export function annotationFromTable(record: unknown): Annotation | null {
  const { data } = StoredPassage.safeParse(record)
  return data ? annotationOf(data, UNKNOWN) : null
}
