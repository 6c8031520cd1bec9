import type { Annotation, Confirmed } from '@spotcheck/core'
import { type Words, withConfirmed, withWords } from './body.ts'
import { changeAll, changeSeen, removeFrom, restoreTo } from './change.ts'
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
  return changeSeen(library, ANNOTATIONS, edit, (annotation) => withWords(annotation, edit, edit.now))
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
  return changeAll(library, ANNOTATIONS, ids, (annotation) => withConfirmed(annotation, confirmed, now))
}

/** Moves annotations to the trash: all of them or none. */
export async function removeAnnotations(
  library: Library,
  ids: string[],
  at: { now: Date },
): Promise<Annotation[]> {
  return removeFrom(library, ANNOTATIONS, ids, at)
}

/** The undo of `removeAnnotations`. */
export async function restoreAnnotations(
  library: Library,
  ids: string[],
  at: { now: Date },
): Promise<Annotation[]> {
  return restoreTo(library, ANNOTATIONS, ids, at)
}
