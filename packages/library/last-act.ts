import type { Library } from './library.ts'

/** The number of the last act; 0 before the first. Numbers only go on. */
export async function lastAct(library: Library): Promise<number> {
  // A reading of keys alone is not told of new ones by Dexie, a count is.
  await library.acts.count()
  const [seq = 0] = await library.acts.orderBy(':id').reverse().limit(1).primaryKeys()
  return seq
}
