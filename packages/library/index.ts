export { addressIdentity, NotAWebAddress } from './address.ts'
export type { Words } from './body.ts'
export {
  confirmSpeaker,
  editAnnotation,
  removeAnnotations,
  restoreAnnotations,
  StaleRevision,
} from './edit.ts'
export { type Library, LibraryReleased, LibraryUnavailable, openLibrary } from './library.ts'
export { allAnnotations, annotationsOnPage, type Saved, type Unreadable } from './read.ts'
export { saveAnnotations } from './save.ts'
export { watch } from './watch.ts'
