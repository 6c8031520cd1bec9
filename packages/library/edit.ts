import type { Annotation, Confirmed } from '@spotcheck/core'
import { type Words, withConfirmed, withWords } from './body.ts'
import { changeAll, changeSeen } from './change.ts'
import type { Library } from './library.ts'
import { ANNOTATIONS } from './shelf.ts'

/**
 * Puts note and tags in place of the old ones, if `revision` is still the current one.
 * @throws {StaleRevision} {Error} where there is no such annotation, or it cannot be read.
 */
export async function editAnnotation(
  library: Library,
  edit: Words & { id: string; revision: number; now: Date },
): Promise<Annotation> {
  return changeSeen(library, ANNOTATIONS, { what: 'edit', now: edit.now }, edit, (annotation) =>
    withWords(annotation, edit, edit.now),
  )
}

/**
 * Writes down who the reader says spoke; note and tags stay as they are, whoever changed them meanwhile.
 * @throws {Error} where there is no such annotation, or it cannot be read: then none is changed.
 */
export async function confirmSpeaker(
  library: Library,
  ids: string[],
  confirmed: Confirmed,
  { now }: { now: Date },
): Promise<Annotation[]> {
  return changeAll(library, ANNOTATIONS, { what: 'confirm-speaker', now }, ids, (annotation) =>
    withConfirmed(annotation, confirmed, now),
  )
}
