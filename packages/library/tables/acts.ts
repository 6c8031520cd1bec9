import * as z from 'zod/mini'
import { isObject } from '../upgrades/is-object.ts'
import { StoredEntries } from './entries.ts'

/** What can be done to the collection. */
export const ActName = z.enum([
  'save',
  'edit',
  'tag',
  'rename-tag',
  'confirm-speaker',
  'find-again',
  'correct',
  'remove',
  'restore',
  'erase',
  'import',
  'undo',
])
export type ActName = z.infer<typeof ActName>

/** Something that an act has changed. */
const Changed = z.object({
  table: z.enum(['annotations', 'inspections']),
  id: z.string(),
  /** The fields that it changed, as they were; null where the thing was new, or is gone. */
  before: z.nullable(z.record(z.string(), z.unknown())),
})
export type Changed = z.infer<typeof Changed>

/** One act of the reader, with all that it takes to undo it. */
export const StoredAct = z.object({
  /** Counts up with every act. */
  seq: z.int(),
  at: z.iso.datetime(),
  what: ActName,
  /** The tags that it is about. */
  tags: z.array(z.string()),
  changes: z.array(Changed),
  /** The pages whose passages it changed. */
  pages: z.array(z.string()),
  /** Entries of passages that it saved, where they do not yet stand with the others of their pages (`waiting.ts`). */
  waiting: z.array(StoredEntries),
  undone: z.boolean(),
})
export type StoredAct = z.infer<typeof StoredAct>

/** As much of an act as can be read where the whole cannot: enough to lose no row with it, and to undo nothing over it. */
const OddAct = z.object({
  seq: z.catch(z.int(), 0),
  changes: z.catch(z.array(Changed), []),
  waiting: z.catch(z.array(StoredEntries), []),
})

export interface Acts {
  /** In their order. */
  acts: StoredAct[]
  /** Those that this version cannot read; they can be neither listed nor undone. `record`: as it stands in the table. */
  odd: (z.infer<typeof OddAct> & { record: object })[]
}

/** Acts as their table holds them. One that cannot be read stands in the way of no other. */
export function readActs(records: readonly unknown[]): Acts {
  const read: Acts = { acts: [], odd: [] }
  for (const record of records) {
    const act = StoredAct.safeParse(record)
    if (act.success) read.acts.push(act.data)
    else if (isObject(record)) read.odd.push({ ...OddAct.parse(record), record })
  }
  return read
}
