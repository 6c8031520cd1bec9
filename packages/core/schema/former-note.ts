import * as z from 'zod/mini'

/** What the note of an annotation said before another text took its place. */
export const FormerNote = z.object({
  /** Its id. */
  annotation: z.string(),
  note: z.string(),
  /** When another text took its place, ISO. */
  until: z.iso.datetime(),
})
export type FormerNote = z.infer<typeof FormerNote>
