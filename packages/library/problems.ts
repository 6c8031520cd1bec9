/** Every way in which the library cannot be opened, read or written, in words for its reader. */
import { Dexie } from 'dexie'

/** This window holds an older program than the database. */
export class LibraryReleased extends Error {
  override name = 'LibraryReleased'
  constructor() {
    super(
      'Your collection was closed here because Spotcheck was updated elsewhere. Reload this page and try again.',
    )
  }
}

/** A newer program has written the database: this one reads what it understands, and changes nothing. */
export class LibraryNewer extends Error {
  override name = 'LibraryNewer'
  constructor() {
    super(
      'Your collection was written by a newer Spotcheck than this one. It can be read here, but not changed. ' +
        'Update Spotcheck, then try again.',
    )
  }
}

/** Another window holds the database in its older form. */
export class LibraryBlocked extends Error {
  override name = 'LibraryBlocked'
  constructor() {
    super(
      'Another page of Spotcheck still holds your collection in its older form. Nothing was changed. ' +
        'Close all pages of Spotcheck, then try again.',
    )
  }
}

/** The browser does not let the database do its work: most often it has no space, and does not say so. */
export class LibraryUnavailable extends Error {
  override name = 'LibraryUnavailable'
  constructor(cause: Error) {
    const [reason] = cause.message.split('\n')
    super(
      `Your collection could not be reached (${reason}). Nothing in it was changed. ` +
        'Most often the disk is full: make room on it, then try again. If it stays so after a restart of the browser, ' +
        'its files are damaged: install Spotcheck anew, and bring in your last backup.',
      { cause },
    )
  }
}

/** The browser says that there is no room for what was to be written. */
export class LibraryFull extends Error {
  override name = 'LibraryFull'
  constructor(cause: Error) {
    super(
      'There is no room left for this: the disk is full, or your browser gives Spotcheck no more of it. ' +
        'Nothing in your collection was changed. Make room on the disk, then try again.',
      { cause },
    )
  }
}

/** The database says nothing, neither that something is done nor that it is not. */
export class LibrarySilent extends Error {
  override name = 'LibrarySilent'
  /** `mayBeWritten`: the browser was told to write it and has not said whether it did. */
  constructor({ mayBeWritten }: { mayBeWritten: boolean }) {
    super(
      mayBeWritten
        ? 'Your collection did not answer, so it is not known whether this was written. ' +
            'Try again: what is saved already is not saved twice. If it happens again, restart the browser.'
        : 'Your collection did not answer, so nothing in it was changed. ' +
            'Try again; if it happens again, restart the browser.',
    )
  }
}

/** What Dexie or the browser says, for the reader; anything else as it is. Dexie's live readings would keep some of Dexie's own errors to themselves. */
export function explained(error: unknown): unknown {
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return error
  return saysFull(error) ? new LibraryFull(error) : new LibraryUnavailable(error)
}

/** Browsers have no one word for it. */
const FULL = /quota|no_?space|disk full/i

/** Dexie wraps what the browser says in an error of its own. */
function saysFull(error: Error & { inner?: unknown }): boolean {
  const { name, message, inner } = error
  return FULL.test(name) || FULL.test(message) || (inner instanceof Error && saysFull(inner))
}
