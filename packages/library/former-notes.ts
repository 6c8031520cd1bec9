import { FormerNote } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Library } from './library.ts'
import { inLibrary } from './opening.ts'

const Dated = z.object({ seq: z.int(), until: FormerNote.shape.until })

/** How many former texts of a note are kept. */
const KEPT = 50

/** What the note of a passage said before, newest first; the last 50 texts. */
export async function formerNotes(
  library: Library,
  id: string,
): Promise<Pick<FormerNote, 'note' | 'until'>[]> {
  const notes = await inLibrary(library, () => formerNotesOf(library, [id]))
  return (
    notes
      .map(({ note, until }) => ({ note, until }))
      .reverse()
      // Those of another library may have come later than newer ones.
      .sort((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1))
  )
}

/** The same of several passages, or of all, passage by passage, as they were written. */
export async function formerNotesOf(library: Library, ids?: readonly string[]): Promise<FormerNote[]> {
  const records = ids
    ? await library.formerNotes.where('annotation').anyOf(ids).toArray()
    : await library.formerNotes.orderBy('annotation').toArray()
  return records.flatMap((record) => FormerNote.safeParse(record).data ?? [])
}

/** Writes them down, in a transaction that is open already, and forgets the oldest. */
export async function keepFormerNotes(library: Library, notes: readonly FormerNote[]): Promise<void> {
  if (notes.length === 0) return
  await library.formerNotes.bulkAdd(notes)
  for (const annotation of new Set(notes.map((note) => note.annotation))) {
    const count = await library.formerNotes.where({ annotation }).count()
    if (count > KEPT) await forgetOldest(library, annotation)
  }
}

/** By their own time: those of another library were written down later than newer ones. What has no time is left alone. */
async function forgetOldest(library: Library, annotation: string): Promise<void> {
  const records = await library.formerNotes.where({ annotation }).toArray()
  const dated = records.flatMap((record) => Dated.safeParse(record).data ?? [])
  const inOrder = dated.sort((a, b) => (a.until === b.until ? a.seq - b.seq : a.until < b.until ? -1 : 1))
  await library.formerNotes.bulkDelete(inOrder.slice(0, -KEPT).map(({ seq }) => seq))
}
