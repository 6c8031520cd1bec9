/**
 * What is known of the collection from outside its database. A browser that finds the database's files damaged begins it anew,
 * empty, and says nothing: only what is kept elsewhere can tell.
 */
import * as z from 'zod/mini'
import { readBackupFolder } from './backup-folder.ts'
import { lastAct } from './last-act.ts'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { readSettings } from './settings.ts'
import { StoredAct } from './tables/acts.ts'
import { watch } from './watch.ts'

/** Where a collection stood. */
export const Standing = z.object({
  /** An id of its own, which its database has as well. */
  collection: z.string(),
  /** The number of the last act; numbers only go on. */
  act: z.int(),
  /** How many passages and records there were, the trash among them. */
  count: z.int(),
  /** When it stood there (ISO instant). */
  at: z.string(),
  /** When the last backup was made (ISO instant), and the name of the folder for backups. */
  backup: z.object({ last: z.nullable(z.string()), folder: z.nullable(z.string()) }),
})
export type Standing = z.infer<typeof Standing>

/** Beside what the reader has chosen. It goes into no backup: what is restored elsewhere is another collection. */
const COLLECTION_ID = 'collection'
const Collection = z.object({ collection: z.string() })

interface Stands {
  collection: string | null
  act: number
}

/**
 * Whether something of the collection that stood there is gone: the database is another one, or knows less than it did. Who
 * calls this has read `before` earlier than now, so that nothing written meanwhile is taken for a loss.
 */
export async function isSomethingGone(library: Library, before: Standing): Promise<boolean> {
  const { collection, act } = await here(library)
  return collection !== before.collection || act < before.act
}

/** Calls `changed` now, and whenever it may stand elsewhere. */
export function watchStanding(
  library: Library,
  changed: () => void,
  fail: (error: unknown) => void,
): () => void {
  return watch(() => here(library), changed, fail)
}

/** Where it stands now. Null where something is gone since. */
export async function standingAfter(library: Library, before: Standing, now: Date): Promise<Standing | null> {
  const stands = await atOnce(library, async () => {
    const { collection, act } = await hereIn(library)
    const isGone = collection !== before.collection || act < before.act
    const count = isGone ? await countAll(library) : await countAfter(library, before)
    return { collection, act, count, isGone }
  })
  if (!stands.isGone) return standing(library, { ...stands, collection: before.collection }, now)
  // What was gone was brought in again.
  return stands.count < before.count ? null : standAnew(library, now)
}

/** Takes what is here for the whole collection, whatever there was before. */
export async function standAnew(library: Library, now: Date): Promise<Standing> {
  const made = crypto.randomUUID()
  const collection = await inOneWrite(library, async () => {
    const known = Collection.safeParse(await library.settings.get(COLLECTION_ID)).data?.collection
    if (!known) await library.settings.put({ id: COLLECTION_ID, collection: made })
    return known ?? made
  })
  const stands = await atOnce(library, async () => {
    return { collection, act: await lastAct(library), count: await countAll(library) }
  })
  return standing(library, stands, now)
}

/** In one reading, so that no act is counted that is not told of, or twice. */
function atOnce<Result>(library: Library, read: () => Promise<Result>): Promise<Result> {
  const { settings, acts, annotations, inspections } = library
  return inLibrary(library, () => library.transaction('r', [settings, acts, annotations, inspections], read))
}

function here(library: Library): Promise<Stands> {
  return inLibrary(library, () => hereIn(library))
}

async function hereIn(library: Library): Promise<Stands> {
  const record = await library.settings.get(COLLECTION_ID)
  return { collection: Collection.safeParse(record).data?.collection ?? null, act: await lastAct(library) }
}

async function standing(
  library: Library,
  { collection, act, count }: Pick<Standing, 'collection' | 'act' | 'count'>,
  now: Date,
): Promise<Standing> {
  const [{ backup }, folder] = await Promise.all([readSettings(library), readBackupFolder(library)])
  return {
    collection,
    act,
    count,
    at: now.toISOString(),
    backup: { last: backup.last, folder: folder?.handle.name ?? null },
  }
}

/** Of a large collection, to count all takes long; of acts since that have only saved and changed, what is new is told. */
async function countAfter(library: Library, before: Standing): Promise<number> {
  const records = await library.acts.where(':id').above(before.act).toArray()
  const acts = records.flatMap((record) => StoredAct.safeParse(record).data ?? [])
  const areAllKnown = acts.length === records.length && (acts[0]?.seq ?? before.act + 1) === before.act + 1
  if (!areAllKnown || acts.some(({ what }) => what === 'erase' || what === 'import')) return countAll(library)
  const fresh = acts.filter(({ what }) => what === 'save').flatMap(({ changes }) => changes)
  return before.count + fresh.filter(({ before }) => before === null).length
}

async function countAll(library: Library): Promise<number> {
  return (await library.annotations.count()) + (await library.inspections.count())
}
