/** How the library is come by: opened where it is not, once more where it has closed itself, and given up where it does not answer. */
import { Dexie } from 'dexie'
import { beginNewLog } from './begin-new-log.ts'
import { hearWhileWaiting } from './in-the-way.ts'
import type { Library } from './library.ts'
import { explained, LibraryBlocked, LibraryNewer, LibraryReleased, LibrarySilent } from './problems.ts'
import { Listener, openedInTime } from './silence.ts'

/**
 * Does the work; where the database was not open, opens it anew and does the work once more, since Dexie keeps
 * refusing after one failed opening. So work must be repeatable.
 * @throws {LibraryReleased} {LibraryBlocked} {LibraryFull} {LibrarySilent} {LibraryUnavailable} and whatever the work
 * throws itself.
 */
export async function inLibrary<T>(library: Library, work: () => Promise<T>): Promise<T> {
  try {
    await opened(library)
    return await work()
  } catch (error) {
    if (library.released) throw new LibraryReleased()
    // The next that comes opens it anew.
    if (error instanceof LibrarySilent) library.close({ disableAutoOpen: false })
    if (!isNotOpen(error)) throw explained(error)
  }
  library.close({ disableAutoOpen: false })
  library.needsNewLog = true
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
  return inLibrary(library, async () => {
    if (library.isNewer) throw new LibraryNewer()
    const listener = new Listener()
    // Only in an async function does Dexie follow native promises.
    const written = library.transaction('rw', library.tables, async (transaction) => {
      listener.listenTo(transaction.idbtrans)
      return work()
    })
    const result = await listener.unlessSilent(written)
    library.changes++
    return result
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
      const listener = new Listener()
      listener.listenTo(transaction)
      const working = work(transaction).catch((error) => {
        transaction.abort()
        throw error
      })
      const [result] = await listener.unlessSilent(Promise.all([working, committed(transaction)]))
      library.changes++
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
  if (!library.isOpen()) await open(library)
  if (!library.needsNewLog) return
  try {
    await beginNewLog()
    library.needsNewLog = false
  } catch {
    // There may be no space yet. What is done now tells that by itself, and the next that comes tries again.
  }
}

async function open(library: Library): Promise<void> {
  if (library.released) throw new LibraryReleased()
  if (library.blocked) throw new LibraryBlocked()
  let tell = () => {}
  const blocked = new Promise<never>((_resolve, reject) => {
    tell = () => reject(new LibraryBlocked())
  })
  library.on('blocked', tell)
  const others = hearWhileWaiting(tell)
  try {
    const opening = Promise.race([library.open(), blocked])
    await openedInTime(opening, () => library.upgrading)
  } catch (error) {
    const isTold = error instanceof LibraryBlocked || error instanceof LibrarySilent
    throw isTold ? error : new Dexie.OpenFailedError(String(error))
  } finally {
    others.close()
    library.on('blocked').unsubscribe(tell)
  }
}

function isNotOpen(error: unknown): boolean {
  return [Dexie.DatabaseClosedError, Dexie.OpenFailedError, Dexie.MissingAPIError].some(
    (kind) => error instanceof kind,
  )
}
