import { Dexie, type Table } from 'dexie'
import { addAttribution } from './upgrades/add-attribution.ts'
import { dropUncorrected } from './upgrades/drop-uncorrected.ts'
import { partTargets } from './upgrades/part-targets.ts'

/** The tables of each version as released, in `fixtures/vN.json`: a change needs a new version. */
const TABLES = { annotations: 'id, page' }
const TABLES_SINCE_3 = { ...TABLES, inspections: 'id' }

/**
 * The reader's collection in IndexedDB; opens with its first use. What is read from a table is unknown until the
 * schema has parsed it: another version of the program may have written it.
 */
export class Library extends Dexie {
  readonly annotations: Table<unknown, string>
  readonly inspections: Table<unknown, string>
  /** Another window has a newer program and upgrades the database; this one has let go of it. */
  released = false

  constructor(name: string) {
    super(name, {
      // Chromium's default answers before the disk does; strict costs less than a millisecond a save.
      chromeTransactionDurability: 'strict',
    })
    this.version(1).stores(TABLES)
    this.version(2)
      .stores(TABLES)
      .upgrade((transaction) => transaction.table('annotations').toCollection().modify(addAttribution))
    this.version(3).stores(TABLES_SINCE_3)
    this.version(4)
      .stores(TABLES_SINCE_3)
      .upgrade(async (transaction) => {
        await transaction.table('annotations').toCollection().modify(partTargets)
        await transaction.table('inspections').toCollection().modify(dropUncorrected)
      })
    this.annotations = this.table('annotations')
    this.inspections = this.table('inspections')
    // Dexie's own handler, which `false` stops, would open the newer database again and write the old shape into it.
    this.on('versionchange', ({ newVersion }) => {
      this.released = newVersion !== null
      this.close()
      return false
    })
  }
}

export function openLibrary(name = 'spotcheck'): Library {
  return new Library(name)
}

/** This window holds an older program than the database. */
export class LibraryReleased extends Error {
  override name = 'LibraryReleased'
  constructor() {
    super(
      'Your collection was closed here because Spotcheck was updated elsewhere. Reload this page and try again.',
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
 * @throws {LibraryReleased} {LibraryUnavailable} and whatever the work throws itself.
 */
export async function inLibrary<T>(library: Library, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (library.released) throw new LibraryReleased()
    if (!isNotOpen(error)) throw explained(error)
  }
  library.close({ disableAutoOpen: false })
  try {
    return await work()
  } catch (error) {
    throw explained(error)
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
