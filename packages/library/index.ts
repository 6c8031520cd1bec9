export { addressIdentity, isWebAddress, NotAWebAddress, pageOf } from './address.ts'
export { type Backup, backUp, deleteEverything } from './backup.ts'
export {
  type BackupFolder,
  type FolderHandle,
  keepBackupFolder,
  readBackupFolder,
} from './backup-folder.ts'
export { beginNewLog } from './begin-new-log.ts'
export { bodyOf, motivationOf, type Words } from './body.ts'
export { remove, restore, StaleRevision } from './change.ts'
export { confirmSpeaker, editAnnotation } from './edit.ts'
export { erase } from './erase.ts'
export { findAgain } from './find-again.ts'
export { followCount } from './follow-count.ts'
export { followSaved } from './follow-saved.ts'
export { formerNotes } from './former-notes.ts'
export { CorrectedMeanwhile, correctInspection, saveInspection } from './keep.ts'
export { lastChange } from './last-change.ts'
export { type Library, openLibrary } from './library.ts'
export {
  type Comparison,
  compareIncoming,
  type Incoming,
  mergeIncoming,
} from './merge/merge.ts'
export {
  LibraryBlocked,
  LibraryFull,
  LibraryNewer,
  LibraryReleased,
  LibrarySilent,
  LibraryUnavailable,
} from './problems.ts'
export {
  allInspections,
  allSaved,
  annotationsById,
  annotationsOnPage,
  asInStory,
  inspectionsById,
  newestFirst,
  type Saved,
} from './read.ts'
export { EVERYTHING, type Found, findRows, type Query, type Range } from './rows/find.ts'
export { followRows, type Rows } from './rows/follow.ts'
export { countValues, type Group, groupRows } from './rows/group.ts'
export { FACETS, type Facet, type Row } from './rows/row.ts'
export { saveAnnotations } from './save.ts'
export { changeSettings, changeWatchWords, readSettings, TooManyWatchWords } from './settings.ts'
export { ANNOTATIONS, INSPECTIONS, type Unreadable } from './shelf.ts'
export { isSomethingGone, Standing, standAnew, standingAfter, watchStanding } from './standing.ts'
export { annotationFromTable } from './tables/passages.ts'
export { renameTag, tagAnnotations } from './tags.ts'
export { type Act, ChangedSince, type Lately, recentActs, type Undone, undo } from './undo.ts'
export { upgradeRecord } from './upgrades/upgrade-record.ts'
export { watch } from './watch.ts'
