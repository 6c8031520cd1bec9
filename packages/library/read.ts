import { Annotation } from '@spotcheck/core'
import * as z from 'zod/mini'
import { addressIdentity } from './address.ts'
import { inLibrary, type Library } from './library.ts'

/** A record that this program cannot read. It stays in the library as it is. */
export interface Unreadable {
  id: string
  problem: string
}

export interface Saved {
  annotations: Annotation[]
  unreadable: Unreadable[]
}

/** What is kept (not in the trash), newest first; passages saved together stand in the order of their story. */
export async function allAnnotations(library: Library): Promise<Saved> {
  return kept(await inLibrary(library, () => library.annotations.toArray()))
}

/**
 * The same for one page, under any of its addresses.
 * @throws {NotAWebAddress}
 */
export async function annotationsOnPage(library: Library, url: string): Promise<Saved> {
  const page = addressIdentity(url)
  return kept(await inLibrary(library, () => library.annotations.where({ page }).toArray()))
}

/** Tells the records that parse by the schema from those that do not. */
export function parseRecords(records: unknown[]): Saved {
  const saved: Saved = { annotations: [], unreadable: [] }
  for (const record of records) {
    const parsed = Annotation.safeParse(record)
    if (parsed.success) saved.annotations.push(parsed.data)
    else saved.unreadable.push({ id: idOf(record), problem: z.prettifyError(parsed.error) })
  }
  return saved
}

function kept(records: unknown[]): Saved {
  const { annotations, unreadable } = parseRecords(records)
  return { annotations: annotations.filter(({ deleted }) => deleted === null).sort(newestFirst), unreadable }
}

function newestFirst(a: Annotation, b: Annotation): number {
  if (a.created !== b.created) return a.created < b.created ? 1 : -1
  return a.target.selector[1].start - b.target.selector[1].start
}

function idOf(record: unknown): string {
  return typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '(no id)'
}
