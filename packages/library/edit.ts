import type { Annotation, Confirmed } from '@spotcheck/core'
import { revised, type Words, withConfirmed, withWords } from './body.ts'
import { inLibrary, type Library } from './library.ts'
import { parseRecords } from './read.ts'

/** The annotation was changed elsewhere since the reader saw it. Nothing was written. */
export class StaleRevision extends Error {
  override name = 'StaleRevision'
  constructor(seen: number, current: number) {
    super(
      `This passage was changed in another window (you edited revision ${seen}, it is now at ${current}). ` +
        'Copy your words, look at the change, then edit again.',
    )
  }
}

/**
 * Puts note and tags in place of the old ones, if `revision` is still the current one.
 * @throws {StaleRevision} {Error} where there is no such annotation, or it cannot be read.
 */
export async function editAnnotation(
  library: Library,
  edit: Words & { id: string; revision: number; now: Date },
): Promise<Annotation> {
  const [edited] = await change(library, [edit.id], (annotation) => {
    if (annotation.revision !== edit.revision) throw new StaleRevision(edit.revision, annotation.revision)
    return withWords(annotation, edit, edit.now)
  })
  if (!edited) throw missing(edit.id)
  return edited
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
  return change(library, ids, (annotation) => withConfirmed(annotation, confirmed, now))
}

/**
 * Moves annotations to the trash; those already there stay as they are.
 * @throws {Error} where there is no such annotation, or it cannot be read: then none is moved.
 */
export async function removeAnnotations(
  library: Library,
  ids: string[],
  { now }: { now: Date },
): Promise<Annotation[]> {
  return change(library, ids, (annotation) =>
    annotation.deleted === null ? revised(annotation, { deleted: now.toISOString() }, now) : annotation,
  )
}

/** Takes annotations out of the trash: the undo of `removeAnnotations`, with the same errors. */
export async function restoreAnnotations(
  library: Library,
  ids: string[],
  { now }: { now: Date },
): Promise<Annotation[]> {
  return change(library, ids, (annotation) =>
    annotation.deleted === null ? annotation : revised(annotation, { deleted: null }, now),
  )
}

/** Reads, changes and writes in one transaction: all of them or none. */
async function change(
  library: Library,
  ids: string[],
  next: (annotation: Annotation) => Annotation,
): Promise<Annotation[]> {
  return inLibrary(library, () =>
    library.transaction('rw', library.annotations, async () => {
      const changed = (await library.annotations.bulkGet(ids)).map((record, at) => {
        if (record === undefined) throw missing(ids[at])
        const { annotations, unreadable } = parseRecords([record])
        const [annotation] = annotations
        if (!annotation)
          throw new Error(`The saved passage ${ids[at]} cannot be read.\n${unreadable[0]?.problem}`)
        return next(annotation)
      })
      await library.annotations.bulkPut(changed)
      return changed
    }),
  )
}

function missing(id: string | undefined): Error {
  return new Error(
    `There is no saved passage ${id}. It may have been deleted in another window: reload the page.`,
  )
}
