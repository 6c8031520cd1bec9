import type * as z from 'zod/mini'

/** Deeper than anything of ours goes. */
const DEEPEST = 10

/**
 * A record with null wherever its schema misses something: what JSON-LD leaves out is null. What may not be null stays wrong.
 * The record itself is changed.
 */
export function withNulls<Item>(schema: z.ZodMiniType<Item>, record: unknown): unknown {
  for (let round = 0; round < DEEPEST; round++) {
    const { error } = schema.safeParse(record)
    const places = error?.issues.map(({ path }) => path) ?? []
    if (!places.map((path) => fill(record, path)).some(Boolean)) break
  }
  return record
}

/** @returns whether something was missing there. */
function fill(record: unknown, path: readonly PropertyKey[]): boolean {
  let place = record
  for (const key of path.slice(0, -1)) place = isObject(place) ? Reflect.get(place, key) : undefined
  const last = path.at(-1)
  if (!isObject(place) || last === undefined || last in place) return false
  return Reflect.set(place, last, null)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
