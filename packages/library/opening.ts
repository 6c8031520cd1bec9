/** How the library is come by: opened where it is not, with every way in which that can fail in plain words. */
import { Dexie } from 'dexie'
import type { Library } from './library.ts'

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

/** The browser does not let the database do its work: no space, a private window, a damaged profile. */
export class LibraryUnavailable extends Error {
  override name = 'LibraryUnavailable'
  constructor(cause: Error) {
    const [reason] = cause.message.split('\n')
    super(
      `Your collection could not be reached (${reason}). Nothing in it was changed. ` +
        'Check that the disk has space left and that this is no private window, then try again.',
      { cause },
    )
  }
}

/**
 * Does the work; where the database was not open, opens it anew and does the work once more, since Dexie keeps
 * refusing after one failed opening. So work must be repeatable.
 * @throws {LibraryReleased} {LibraryBlocked} {LibraryUnavailable} and whatever the work throws itself.
 */
export async function inLibrary<T>(library: Library, work: () => Promise<T>): Promise<T> {
  try {
    await opened(library)
    return await work()
  } catch (error) {
    if (library.released) throw new LibraryReleased()
    if (!isNotOpen(error)) throw explained(error)
  }
  library.close({ disableAutoOpen: false })
  try {
    await opened(library)
    return await work()
  } catch (error) {
    throw explained(error)
  }
}

/**
 * Does the work in one transaction over all tables, so that it is written whole or not at all.
 * @throws {LibraryNewer} and as `inLibrary`.
 */
export async function inOneWrite<T>(library: Library, work: () => Promise<T>): Promise<T> {
  return inLibrary(library, () => {
    if (library.isNewer) throw new LibraryNewer()
    // Only in an async function does Dexie follow native promises.
    return library.transaction('rw', library.tables, async () => work())
  })
}

/**
 * Does the work in a transaction of the browser's own, on some tables.
 * @returns null where it was not written, for whatever reason: in a transaction of Dexie's it is told in words.
 * @throws {LibraryNewer} and as `inLibrary`.
 */
export async function inOwnWrite<Result>(
  library: Library,
  tables: readonly string[],
  work: (transaction: IDBTransaction) => Promise<Result>,
): Promise<Result | null> {
  return inLibrary(library, async () => {
    if (library.isNewer) throw new LibraryNewer()
    try {
      const transaction = library.backendDB().transaction(tables, 'readwrite', { durability: 'strict' })
      const working = work(transaction).catch((error) => {
        transaction.abort()
        throw error
      })
      const [result] = await Promise.all([working, committed(transaction)])
      return result
    } catch (error) {
      if (error instanceof DOMException) return null
      throw error
    }
  })
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('not written', 'AbortError'))
  })
}

/** Where another window is in the way of an upgrade, its reader has to act: nobody waits for that. */
async function opened(library: Library): Promise<void> {
  if (library.isOpen()) return
  if (library.released) throw new LibraryReleased()
  if (library.blocked) throw new LibraryBlocked()
  let tell = () => {}
  const blocked = new Promise<never>((_resolve, reject) => {
    tell = () => reject(new LibraryBlocked())
  })
  library.on('blocked', tell)
  try {
    await Promise.race([library.open(), blocked])
  } catch (error) {
    throw error instanceof LibraryBlocked ? error : new Dexie.OpenFailedError(String(error))
  } finally {
    library.on('blocked').unsubscribe(tell)
  }
}

function isNotOpen(error: unknown): boolean {
  return [Dexie.DatabaseClosedError, Dexie.OpenFailedError, Dexie.MissingAPIError].some(
    (kind) => error instanceof kind,
  )
}

/** Dexie's live readings would keep some of Dexie's own errors to themselves. */
function explained(error: unknown): unknown {
  return error instanceof Dexie.DexieError ? new LibraryUnavailable(error) : error
}
