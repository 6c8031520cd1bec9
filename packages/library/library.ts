import { Dexie, type Table, type Transaction } from 'dexie'
import { tellWaiting } from './in-the-way.ts'
import { tellViews } from './tell-views.ts'
import { addAttribution } from './upgrades/add-attribution.ts'
import { beginWords } from './upgrades/begin-words.ts'
import { dropUncorrected } from './upgrades/drop-uncorrected.ts'
import { partArticles } from './upgrades/part-articles.ts'
import { partEntries } from './upgrades/part-entries.ts'
import { partTargets } from './upgrades/part-targets.ts'

/** The tables of each version as released, in `fixtures/vN.json`: a change needs a new version. */
const TABLES = { annotations: 'id, page' }
const TABLES_SINCE_3 = { ...TABLES, inspections: 'id' }
const TABLES_SINCE_5 = {
  ...TABLES_SINCE_3,
  annotations: 'id, [page+sha256], created, *tags',
  articles: 'page',
  acts: '++seq',
  formerNotes: '++seq, annotation',
  settings: 'id',
}
const TABLES_SINCE_6 = {
  ...TABLES_SINCE_5,
  annotations: 'id, [page+sha256], created, deleted, *tags',
  inspections: 'id, deleted',
  entries: 'page',
}
const NEWEST = 7

/**
 * The reader's collection in IndexedDB; opens with its first use. What is read from a table is unknown until the
 * schema has parsed it: another version of the program may have written it.
 */
export class Library extends Dexie {
  readonly annotations: Table<unknown, string>
  /** What is known of the stories that annotations were saved from, once for each page. */
  readonly articles: Table<unknown, string>
  /** By page, what lists and search need of the annotations of it; of new ones, their act may still have it (`tables/acts.ts`). */
  readonly entries: Table<unknown, string>
  readonly inspections: Table<unknown, string>
  /** What was done lately, so that it can be undone, and so that open views learn of it. */
  readonly acts: Table<unknown, number>
  readonly formerNotes: Table<unknown, number>
  /** One record: what the reader has chosen. */
  readonly settings: Table<unknown, string>
  /** Another window has a newer program and upgrades the database; this one has let go of it. */
  released = false
  /** How many saves there were of this window. */
  added = 0
  /** It was closed by a failure, which may have broken a write off half-way (`begin-new-log.ts`). */
  needsNewLog = false
  /** The records of an older version are being brought up to this one. */
  upgrading = false
  /** How often it was changed: by this window, and by others that have told. */
  changes = 0
  /** Another window has an older program, and does not let go of the database that this one would upgrade. */
  blocked = false

  constructor(name: string) {
    super(name, {
      // Chromium's default answers before the disk does; strict costs less than a millisecond a save.
      chromeTransactionDurability: 'strict',
      // What is read is what stands in the database: not all that is written to it goes through Dexie (`add.ts`).
      cache: 'disabled',
    })
    this.version(1).stores(TABLES)
    this.version(2)
      .stores(TABLES)
      .upgrade(
        this.#upgrade((transaction) =>
          transaction.table('annotations').toCollection().modify(addAttribution),
        ),
      )
    this.version(3).stores(TABLES_SINCE_3)
    this.version(4)
      .stores(TABLES_SINCE_3)
      .upgrade(
        this.#upgrade(async (transaction) => {
          await transaction.table('annotations').toCollection().modify(partTargets)
          await transaction.table('inspections').toCollection().modify(dropUncorrected)
        }),
      )
    this.version(5).stores(TABLES_SINCE_5).upgrade(this.#upgrade(partArticles))
    this.version(6).stores(TABLES_SINCE_6).upgrade(this.#upgrade(partEntries))
    this.version(NEWEST).stores(TABLES_SINCE_6).upgrade(this.#upgrade(beginWords))
    this.annotations = this.table('annotations')
    this.articles = this.table('articles')
    this.entries = this.table('entries')
    this.inspections = this.table('inspections')
    this.acts = this.table('acts')
    this.formerNotes = this.table('formerNotes')
    this.settings = this.table('settings')
    // Dexie's own handler, which `false` stops, would open the newer database again and write the old shape into it.
    this.on('versionchange', ({ newVersion }) => {
      this.released = newVersion !== null
      this.close()
      if (newVersion === null) tellViews(this, Object.keys(TABLES_SINCE_6))
      return false
    })
    // The browser closes what it could not write to. To open it again at once would be to write again.
    this.on('close', () => {
      this.needsNewLog = true
    })
    let telling: BroadcastChannel | undefined
    this.on('blocked', () => {
      this.blocked = true
      telling ??= tellWaiting()
    })
    this.on('ready', () => {
      this.blocked = false
      telling?.close()
      telling = undefined
      this.upgrading = false
    })
  }

  /** Nobody loses patience while it works. */
  #upgrade(work: (transaction: Transaction) => PromiseLike<unknown>) {
    return (transaction: Transaction) => {
      this.upgrading = true
      return work(transaction)
    }
  }

  /** Once it is open: a newer program has written the database. What is in it can be read as far as it is understood, and is not changed. */
  get isNewer(): boolean {
    // In IndexedDB versions are ten times Dexie's.
    return Math.floor(this.backendDB().version / 10) > NEWEST
  }
}

export function openLibrary(name = 'spotcheck'): Library {
  return new Library(name)
}
