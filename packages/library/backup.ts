import type { Annotation, Article, KeptInspection, Settings } from '@spotcheck/core'
import type { Library } from './library.ts'
import { inLibrary, inOneWrite } from './opening.ts'
import { ANNOTATIONS, INSPECTIONS, type Kept, type Shelf } from './shelf.ts'
import { articleOver, articlesOf } from './tables/articles.ts'
import { SETTINGS_ID, settingsOf } from './tables/settings.ts'
import { type Change, writeAct } from './write.ts'

/** All that the reader keeps, the trash and what was chosen among it. */
export interface Backup {
  annotations: Annotation[]
  inspections: KeptInspection[]
  /** Null: none are in the backup, those that hold stay. */
  settings: Settings | null
}

/** What a backup would bring: things that are not there, later revisions of some that are, and things that are there as they are. */
export interface Comparison {
  fresh: number
  newer: number
  known: number
}

export async function backUp(library: Library): Promise<Backup & { settings: Settings }> {
  return inLibrary(library, () =>
    library.transaction('r', library.tables, async () => ({
      annotations: (await ANNOTATIONS.read(library, await library.annotations.toArray())).items,
      inspections: (await INSPECTIONS.read(library, await library.inspections.toArray())).items,
      settings: settingsOf(await library.settings.get(SETTINGS_ID)),
    })),
  )
}

export async function compareBackup(library: Library, backup: Backup): Promise<Comparison> {
  return inLibrary(library, async () => {
    const changes = await changesBy(library, backup)
    const fresh = changes.filter(({ before }) => before === null).length
    const all = backup.annotations.length + backup.inspections.length
    return { fresh, newer: changes.length - fresh, known: all - changes.length }
  })
}

/**
 * Brings in what is not there, and later revisions of what is; nothing is taken away. In one transaction: a restore that
 * fails has changed nothing.
 */
export async function restoreBackup(library: Library, backup: Backup, { now }: { now: Date }): Promise<void> {
  await inOneWrite(library, async () => {
    const changes = await changesBy(library, backup)
    const articles = await articlesWith(library, backup.annotations)
    if (backup.settings) await library.settings.put({ id: SETTINGS_ID, ...backup.settings })
    await writeAct(library, { what: 'save', now }, changes, articles)
  })
}

/** Everything, for good: nothing of it can be undone. */
export async function deleteEverything(library: Library): Promise<void> {
  await inOneWrite(library, () => Promise.all(library.tables.map((table) => table.clear())))
}

async function changesBy(library: Library, { annotations, inspections }: Backup): Promise<Change[]> {
  const passages = await changesOn(library, ANNOTATIONS, annotations)
  return [...passages, ...(await changesOn(library, INSPECTIONS, inspections))]
}

/** What is there and cannot be read stays as it is. */
async function changesOn<Item extends Kept>(
  library: Library,
  shelf: Shelf<Item>,
  items: Item[],
): Promise<Change[]> {
  const records = await library[shelf.table].bulkGet(items.map(({ id }) => id))
  const there = await shelf.read(
    library,
    records.filter((record) => record !== undefined),
  )
  const current = new Map(there.items.map((item) => [item.id, item]))
  const odd = new Set(there.unreadable.map(({ id }) => id))
  return items.flatMap((item) => {
    const before = current.get(item.id) ?? null
    const isNews = !odd.has(item.id) && (before === null || before.revision < item.revision)
    return isNews ? [shelf.change(before, item)] : []
  })
}

/** What is known here of a story counts; where it is silent, the backup may tell. */
async function articlesWith(library: Library, annotations: Annotation[]): Promise<Map<string, Article>> {
  const articles = await articlesOf(
    library,
    annotations.map(({ page }) => page),
  )
  for (const { page, article } of annotations) {
    const known = articles.get(page)
    articles.set(page, known ? articleOver(article, known) : article)
  }
  return articles
}
