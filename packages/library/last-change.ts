import type { Library } from './library.ts'
import { inLibrary } from './opening.ts'
import { StoredAct } from './tables/acts.ts'

/** When anything was changed last, ISO; null where nothing is known of it. */
export async function lastChange(library: Library): Promise<string | null> {
  const record = await inLibrary(library, () => library.acts.orderBy(':id').last())
  return StoredAct.safeParse(record).data?.at ?? null
}
