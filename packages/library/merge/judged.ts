import type { Table } from 'dexie'
import type * as z from 'zod/mini'
import { type Kept, keyOf, parseRecords } from '../shelf.ts'
import type { Change } from '../write.ts'
import { type Verdict, verdictOn } from './verdict.ts'

export interface Judged {
  change: Change
  verdict: Verdict
}

/** So many records are looked at, and forgotten, at once. */
const AT_ONCE = 500

/**
 * What each record of another library is beside the one of its id that is here. What is here and cannot be read is taken for the same: it
 * stays as it is.
 */
export async function judged<Stored extends Kept>(
  table: Table<unknown, string>,
  schema: z.ZodMiniType<Stored>,
  others: readonly Stored[],
  change: (before: Stored | null, after: Stored) => Change,
): Promise<Judged[]> {
  const all: Judged[] = []
  const isMost = others.length * 10 > (await table.count())
  const inOrder = others.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let from = 0; from < inOrder.length; from += AT_ONCE) {
    const some = inOrder.slice(from, from + AT_ONCE)
    const { items, unreadable } = parseRecords(schema, await recordsOf(table, some, isMost))
    const here = new Map(items.map((item) => [item.id, item]))
    const odd = new Set(unreadable.map(({ id }) => id))
    for (const other of some) {
      const judged = change(here.get(other.id) ?? null, other)
      all.push({ change: judged, verdict: odd.has(other.id) ? 'same' : verdictOn(judged) })
    }
  }
  return all
}

/** One by one, or, where most are wanted, all between the first and the last: that is many times faster. */
async function recordsOf(
  table: Table<unknown, string>,
  wanted: readonly Kept[],
  isMost: boolean,
): Promise<unknown[]> {
  const ids = wanted.map(({ id }) => id)
  const [first = ''] = ids
  if (!isMost) return (await table.bulkGet(ids)).filter((record) => record !== undefined)
  const known = new Set(ids)
  const between = await table.where(':id').between(first, ids.at(-1), true, true).toArray()
  return between.filter((record) => known.has(keyOf(record, 'id')))
}
