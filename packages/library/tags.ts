import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { tagName, withWords } from './body.ts'
import { changeAll, changeHere } from './change.ts'
import type { Library } from './library.ts'
import { inOneWrite } from './opening.ts'
import { ANNOTATIONS } from './shelf.ts'
import type { Deed } from './write.ts'

/**
 * Puts tags on passages and takes others off.
 * @throws {Error} where there is no such passage, or it cannot be read: then none is changed.
 */
export async function tagAnnotations(
  library: Library,
  ids: string[],
  { add, drop, now }: { add: string[]; drop: string[]; now: Date },
): Promise<Annotation[]> {
  return changeAll(library, ANNOTATIONS, { what: 'tag', tags: [...add, ...drop], now }, ids, (annotation) =>
    withTags(annotation, [...tagsOf(annotation).filter((tag) => !drop.includes(tag)), ...add], now),
  )
}

/**
 * Calls a tag otherwise on all passages that have it, also on those in the trash. Where the new name is a tag already, the
 * two become one; null takes the tag off.
 * @throws {Error} for a name of nothing but spaces, or where a passage cannot be read: then none is changed.
 */
export async function renameTag(
  library: Library,
  { from, to, now }: { from: string; to: string | null; now: Date },
): Promise<Annotation[]> {
  const name = to === null ? [] : [tagName(to)]
  if (name.includes('')) throw new Error('A tag needs a name. Type one, then rename again.')
  return inOneWrite(library, async () => {
    const ids = await library.annotations.where('tags').equals(from).primaryKeys()
    const deed: Deed = { what: 'rename-tag', tags: [from, ...name], now }
    return changeHere(library, ANNOTATIONS, deed, ids, (annotation) =>
      withTags(
        annotation,
        tagsOf(annotation).flatMap((tag) => (tag === from ? name : [tag])),
        now,
      ),
    )
  })
}

function withTags(annotation: Annotation, tags: string[], now: Date): Annotation {
  return withWords(annotation, { note: noteOf(annotation), tags }, now)
}
