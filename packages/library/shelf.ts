/** What annotations and inspections have in common as things that are kept. */
import { type Annotation, KeptInspection } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Library } from './library.ts'
import { articlesOf, UNKNOWN } from './tables/articles.ts'
import { annotationOf, StoredPassage, storedPassage } from './tables/passages.ts'
import type { Change } from './write.ts'

export type Kept = Pick<Annotation & KeptInspection, 'id' | 'revision' | 'created' | 'modified' | 'deleted'>

/** A table of the library, and what its records are when they can be read. */
export interface Shelf<Item extends Kept> {
  table: 'annotations' | 'inspections'
  /** Tells the records that can be read from those that cannot. */
  read(library: Library, records: unknown[]): Promise<Readable<Item>>
  /** As the table holds them. */
  change(before: Item | null, after: Item): Change
  /** What readers call one of its things. */
  called: string
}

export interface Readable<Item> {
  items: Item[]
  unreadable: Unreadable[]
}

/** A record that this program cannot read. It stays in the library as it is. */
export interface Unreadable {
  id: string
  problem: string
  record: unknown
}

export const ANNOTATIONS: Shelf<Annotation> = {
  table: 'annotations',
  async read(library, records) {
    const { items, unreadable } = parseRecords(StoredPassage, records)
    const articles = await articlesOf(
      library,
      items.map(({ page }) => page),
    )
    return {
      items: items.map((item) => annotationOf(item, articles.get(item.page) ?? UNKNOWN)),
      unreadable,
    }
  },
  change: (before, after) => ({
    table: 'annotations',
    before: before && storedPassage(before),
    after: storedPassage(after),
  }),
  called: 'passage',
}

export const INSPECTIONS: Shelf<KeptInspection> = {
  table: 'inspections',
  read: async (_library, records) => parseRecords(KeptInspection, records),
  change: (before, after) => ({ table: 'inspections', before, after }),
  called: 'record',
}

export function parseRecords<Item>(schema: z.ZodMiniType<Item>, records: unknown[]): Readable<Item> {
  const items: Item[] = []
  const unreadable: Unreadable[] = []
  for (const record of records) {
    const parsed = schema.safeParse(record)
    if (parsed.success) items.push(parsed.data)
    else unreadable.push({ id: keyOf(record, 'id'), problem: z.prettifyError(parsed.error), record })
  }
  return { items, unreadable }
}

export function isKept({ deleted }: Kept): boolean {
  return deleted === null
}

/** The key of a record, which it has whatever else can be read of it. */
export function keyOf(record: unknown, key: string): string {
  const fields = new Map(Object.entries(record ?? {}))
  return String(fields.get(key) ?? `(no ${key})`)
}
