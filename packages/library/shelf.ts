/** What annotations and inspections have in common as things that are kept. */
import { Annotation, KeptInspection } from '@spotcheck/core'
import * as z from 'zod/mini'

export type Kept = Pick<Annotation & KeptInspection, 'id' | 'revision' | 'created' | 'modified' | 'deleted'>

/** A table of the library, and what its records are when they can be read. */
export interface Shelf<Item extends Kept> {
  table: 'annotations' | 'inspections'
  schema: z.ZodMiniType<Item>
  /** What readers call one of its things. */
  called: string
}

export const ANNOTATIONS: Shelf<Annotation> = { table: 'annotations', schema: Annotation, called: 'passage' }
export const INSPECTIONS: Shelf<KeptInspection> = {
  table: 'inspections',
  schema: KeptInspection,
  called: 'record',
}

/** A record that this program cannot read. It stays in the library as it is. */
export interface Unreadable {
  id: string
  problem: string
}

/** Tells the records that parse by the shelf's schema from those that do not. */
export function parseRecords<Item extends Kept>(
  { schema }: Shelf<Item>,
  records: unknown[],
): { items: Item[]; unreadable: Unreadable[] } {
  const items: Item[] = []
  const unreadable: Unreadable[] = []
  for (const record of records) {
    const parsed = schema.safeParse(record)
    if (parsed.success) items.push(parsed.data)
    else unreadable.push({ id: idOf(record), problem: z.prettifyError(parsed.error) })
  }
  return { items, unreadable }
}

export function isKept({ deleted }: Kept): boolean {
  return deleted === null
}

function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '(no id)'
}
