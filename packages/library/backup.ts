import {
  type Annotation,
  type FormerNote,
  type KeptInspection,
  type Settings,
  UnreadableRecord,
} from '@spotcheck/core'
import { formerNotesOf } from './former-notes.ts'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { ANNOTATIONS, INSPECTIONS, type Kept, type Readable, type Shelf } from './shelf.ts'
import { SETTINGS_ID, settingsOf } from './tables/settings.ts'

/** All that the reader keeps, the trash and what was chosen among it. */
export interface Backup {
  annotations: Annotation[]
  inspections: KeptInspection[]
  formerNotes: FormerNote[]
  settings: Settings
  /** What this version cannot read, as it stands. */
  unreadable: UnreadableRecord[]
  /** How many more there are that no file could hold. */
  leftOut: number
}

export async function backUp(library: Library): Promise<Backup> {
  return inLibrary(library, () =>
    library.transaction('r', library.tables, async () => {
      const passages = await ANNOTATIONS.read(library, await library.annotations.toArray())
      const records = await INSPECTIONS.read(library, await library.inspections.toArray())
      const odd = [...asTheyStand(ANNOTATIONS, passages), ...asTheyStand(INSPECTIONS, records)]
      const unreadable = odd.filter((each) => each !== null)
      return {
        annotations: passages.items,
        inspections: records.items,
        formerNotes: await formerNotesOf(library),
        settings: settingsOf(await library.settings.get(SETTINGS_ID)),
        unreadable,
        leftOut: odd.length - unreadable.length,
      }
    }),
  )
}

/** Null for one that no file could hold. */
function asTheyStand<Item extends Kept>(
  { table }: Shelf<Item>,
  { unreadable }: Readable<Item>,
): (UnreadableRecord | null)[] {
  return unreadable.map(({ record }) => UnreadableRecord.safeParse({ table, record }).data ?? null)
}

/** Everything, for good: nothing of it can be undone. */
export async function deleteEverything(library: Library): Promise<void> {
  await inOneWrite(library, () => Promise.all(library.tables.map((table) => table.clear())))
}
