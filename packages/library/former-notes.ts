import * as z from 'zod/mini'
import type { Library } from './library.ts'
import { inLibrary } from './opening.ts'

const FormerNote = z.object({
  note: z.string(),
  /** When another text took its place, ISO. */
  until: z.iso.datetime(),
})
export type FormerNote = z.infer<typeof FormerNote>

/** What the note of a passage said before, newest first; the last 50 texts. */
export async function formerNotes(library: Library, id: string): Promise<FormerNote[]> {
  const records = await inLibrary(library, () => library.formerNotes.where({ annotation: id }).toArray())
  return records.map((record) => FormerNote.parse(record)).reverse()
}
