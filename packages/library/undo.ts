import { type Annotation, KeptInspection } from '@spotcheck/core'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { revised } from './revision.ts'
import { ANNOTATIONS, INSPECTIONS } from './shelf.ts'
import { type ActName, type Acts, type Changed, readActs, type StoredAct } from './tables/acts.ts'
import { StoredPassage } from './tables/passages.ts'
import { type Change, writeAct } from './write.ts'

/** Something that was done lately and can be undone. */
export interface Act {
  seq: number
  /** ISO instant. */
  at: string
  what: ActName
  /** The tags that it was about; of a renamed one, the name before and the name since. */
  tags: string[]
  /** How many passages or records it changed. */
  count: number
}

/** What was put back, as it is now. */
export interface Undone {
  annotations: Annotation[]
  inspections: KeptInspection[]
}

/** What an act has changed was changed again since. Nothing was undone. */
export class ChangedSince extends Error {
  override name = 'ChangedSince'
  constructor() {
    super('What this changed was changed again since, so it was not undone. Undo the later change first.')
  }
}

export interface Lately {
  /** What can be undone, the latest first. */
  acts: Act[]
  /** How many acts this version cannot read: they cannot be undone, and stand in the way of no other. */
  unreadable: number
}

export async function recentActs(library: Library): Promise<Lately> {
  const { acts, odd } = await inLibrary(library, () => allActs(library))
  const told = acts
    .filter(canBeUndone)
    .map(({ seq, at, what, tags, changes }) => ({ seq, at, what, tags, count: changes.length }))
  return { acts: told.reverse(), unreadable: odd.length }
}

/**
 * Puts everything that an act has changed back as it was. What it saved goes to the trash; what was erased since stays
 * gone.
 * @throws {ChangedSince} {Error} where it is undone already, or too long ago.
 */
export async function undo(library: Library, seq: number, { now }: { now: Date }): Promise<Undone> {
  return inOneWrite(library, async () => {
    const { acts, odd } = await allActs(library)
    const act = acts.find((each) => each.seq === seq)
    if (!act || !canBeUndone(act))
      throw new Error('This is undone already, or it is too long ago to be undone.')
    const ids = new Set(act.changes.map(({ id }) => id))
    const later = [...acts.filter(canBeUndone), ...odd].filter((each) => each.seq > seq)
    if (later.some(({ changes }) => changes.some(({ id }) => ids.has(id)))) throw new ChangedSince()
    const back = await putBack(library, act.changes, now)
    await library.acts.put({ ...act, undone: true })
    await writeAct(library, { what: 'undo', now }, back)
    const after = (table: Change['table']) =>
      back.filter((change) => change.table === table).map(({ after }) => after)
    return {
      annotations: (await ANNOTATIONS.read(library, after('annotations'))).items,
      inspections: (await INSPECTIONS.read(library, after('inspections'))).items,
    }
  })
}

function canBeUndone({ what, undone }: StoredAct): boolean {
  return !undone && what !== 'undo' && what !== 'erase'
}

async function allActs(library: Library): Promise<Acts> {
  return readActs(await library.acts.toArray())
}

async function putBack(library: Library, changes: Changed[], now: Date): Promise<Change[]> {
  const back: Change[] = []
  for (const table of ['annotations', 'inspections'] as const) {
    const ofTable = changes.filter((change) => change.table === table)
    const records = await library[table].bulkGet(ofTable.map(({ id }) => id))
    ofTable.forEach(({ before }, at) => {
      if (records[at] !== undefined) back.push(changeBack(table, records[at], before, now))
    })
  }
  return back
}

/** @throws {Error} for what cannot be read: then nothing is undone. */
function changeBack(table: Changed['table'], record: unknown, fields: Changed['before'], now: Date): Change {
  const change = fields ?? { deleted: now.toISOString() }
  if (table === 'annotations') {
    const before = StoredPassage.parse(record)
    return { table, before, after: StoredPassage.parse(revised(before, change, now)) }
  }
  const before = KeptInspection.parse(record)
  return { table, before, after: KeptInspection.parse(revised(before, change, now)) }
}
