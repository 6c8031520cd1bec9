import { Annotation, KeptInspection } from '@spotcheck/core'
import { isWebAddress, pageOf, upgradeRecord } from '@spotcheck/library'
import type * as z from 'zod/mini'
import { fieldOf } from './problems.ts'
import type { Read } from './read-in.ts'

/** An annotation as version `from` of our JSON has it. */
export function ownAnnotation(record: unknown, from: number): Read<Annotation> {
  const read = ownRecord(Annotation, record, from)
  if (!('item' in read)) return read
  const { target, page } = read.item
  if (!isAddress(target.source)) return { fault: 'not-a-web-address', field: 'target.source' }
  return { item: { ...read.item, page: pageOf({ source: target.source, page }) } }
}

/** An inspection as version `from` of our JSON has it. */
export function ownInspection(record: unknown, from: number): Read<KeptInspection> {
  const read = ownRecord(KeptInspection, record, from)
  if (!('item' in read)) return read
  const { sources } = read.item
  if (!sources.every(({ source }) => isAddress(source)))
    return { fault: 'not-a-web-address', field: 'sources' }
  const named = sources.map((source) => ({ ...source, page: pageOf(source) }))
  return { item: { ...read.item, sources: named } }
}

/** Everything else that is the address of something runs, or reads the reader's disk. Passages of books have ids. */
function isAddress(source: string): boolean {
  return isWebAddress(source) || source.startsWith('urn:uuid:')
}

function ownRecord<Item>(schema: z.ZodMiniType<Item>, record: unknown, from: number): Read<Item> {
  upgradeRecord(record, from)
  const read = schema.safeParse(record)
  if (read.success) return { item: read.data }
  return { fault: 'shape', field: fieldOf(read.error) }
}
