import * as z from 'zod/mini'

/** A record of the collection that the version which made a backup could not read: as it stands in its table, for one that can. */
export const UnreadableRecord = z.object({
  table: z.enum(['annotations', 'inspections']),
  /** Whatever it holds, if JSON can say it. */
  record: z.json(),
})
export type UnreadableRecord = z.infer<typeof UnreadableRecord>
