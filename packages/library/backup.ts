import type { Annotation, FormerNote, KeptInspection, Settings } from '@spotcheck/core'
import { formerNotesOf } from './former-notes.ts'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { ANNOTATIONS, INSPECTIONS } from './shelf.ts'
import { SETTINGS_ID, settingsOf } from './tables/settings.ts'

/** All that the reader keeps, the trash and what was chosen among it. */
export interface Backup {
  annotations: Annotation[]
  inspections: KeptInspection[]
  formerNotes: FormerNote[]
  settings: Settings
}

export async function backUp(library: Library): Promise<Backup> {
  return inLibrary(library, () =>
    library.transaction('r', library.tables, async () => ({
      annotations: (await ANNOTATIONS.read(library, await library.annotations.toArray())).items,
      inspections: (await INSPECTIONS.read(library, await library.inspections.toArray())).items,
      formerNotes: await formerNotesOf(library),
      settings: settingsOf(await library.settings.get(SETTINGS_ID)),
    })),
  )
}

/** Everything, for good: nothing of it can be undone. */
export async function deleteEverything(library: Library): Promise<void> {
  await inOneWrite(library, () => Promise.all(library.tables.map((table) => table.clear())))
}
