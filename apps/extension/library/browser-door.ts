/** The real door: the library, the background and the storage of the browser that the page runs in. */
import {
  annotationsById,
  followRows,
  formerNotes,
  inspectionsById,
  openLibrary,
  readSettings,
  recentActs,
  watch,
} from '@spotcheck/library'
import { doesFolderWait } from '../backup/to-folder.ts'
import { watchLoss } from '../loss/kept-standing.ts'
import { sendToBackground } from '../messages/to-background.ts'
import { askToKeep } from '../screen/ask-to-keep.ts'
import { handFile } from '../screen/hand-file.ts'
import { openOptionsPage } from '../screen/open-options.ts'
import { today } from '../screen/today.ts'
import type { LibraryDoor } from './door.ts'

export function openLibraryDoor(): LibraryDoor {
  const library = openLibrary()
  return {
    followRows: (see, fail) =>
      followRows(
        library,
        (rows) => {
          see(rows)
          askToKeep(rows.rows.length)
        },
        (error) => fail(error instanceof Error ? error.message : String(error)),
      ),
    // Why the library cannot be read is told where its rows are missing.
    followActs: (see) =>
      watch(
        () => recentActs(library),
        see,
        () => {},
      ),
    passages: (ids) => annotationsById(library, ids),
    records: (ids) => inspectionsById(library, ids),
    tellBackground: sendToBackground,
    hand: handFile,
    formerNotes: (id) => formerNotes(library, id),
    bytesUsed: async () => (await navigator.storage.estimate()).usage ?? null,
    watchSettings: (see) =>
      watch(
        () => readSettings(library),
        see,
        () => {},
      ),
    watchLoss: (see) => watchLoss(library, see),
    doesFolderWait: () => doesFolderWait(library, new Date()),
    openOptions: openOptionsPage,
    today,
  }
}
