/** How new passages are saved: as fast as the disk is. */
import type { Annotation } from '@spotcheck/core'
import { answered } from './answered.ts'
import type { Library } from './library.ts'
import { inOwnWrite } from './opening.ts'
import type { StoredAct } from './tables/acts.ts'
import { articleOver, StoredArticle } from './tables/articles.ts'
import { entryOf, type StoredEntries } from './tables/entries.ts'
import { type StoredPassage, storedPassage } from './tables/passages.ts'
import { tellViews } from './tell-views.ts'

const TABLES = ['annotations', 'articles', 'acts'] as const

/** Each hundredth save, and the first, goes Dexie's way, which forgets old acts and enters what waits in them. */
const EVERY = 100

/**
 * Adds passages if nothing with the same words is saved of their pages; resolves after the transaction has committed. It is
 * a transaction of the browser's own: with Dexie's way through it, it would take half as long again.
 * @returns null where nothing was written: something like it is there, the browser did not do it, or it is time to clear up.
 */
export async function addNew(library: Library, fresh: Annotation[], now: Date): Promise<Annotation[] | null> {
  if (library.added++ % EVERY === 0) return null
  const words = new Set(fresh.map(({ page, sha256 }) => `${page} ${sha256}`))
  if (words.size === 0 || words.size < fresh.length) return null
  const added = await inOwnWrite(library, TABLES, (transaction) => add(transaction, fresh, now))
  if (added) tellViews(library, TABLES)
  return added
}

async function add(
  transaction: IDBTransaction,
  fresh: Annotation[],
  now: Date,
): Promise<Annotation[] | null> {
  const [annotations, articles, acts] = TABLES.map((table) => transaction.objectStore(table))
  if (!annotations || !articles || !acts) return null
  const sameWords = annotations.index('[page+sha256]')
  const pages = [...new Set(fresh.map(({ page }) => page))]
  const [alike, known] = await Promise.all([
    Promise.all(fresh.map(({ page, sha256 }) => answered(sameWords.getKey([page, sha256])))),
    Promise.all(pages.map((page) => answered(articles.get(page)))),
  ])
  if (alike.some((id) => id !== undefined)) return null
  const told = new Map(pages.map((page, at) => [page, StoredArticle.safeParse(known[at]).data?.article]))
  const before = new Map(told)
  for (const { page, article } of fresh) told.set(page, articleOver(told.get(page), article))
  for (const [page, article] of told)
    if (JSON.stringify(article) !== JSON.stringify(before.get(page))) articles.put({ page, article })
  const passages = fresh.map(storedPassage)
  for (const passage of passages) annotations.add(passage)
  acts.add(actOf(passages, now))
  transaction.commit()
  return fresh.map((annotation) => ({
    ...annotation,
    article: told.get(annotation.page) ?? annotation.article,
  }))
}

function actOf(passages: StoredPassage[], now: Date): Omit<StoredAct, 'seq'> {
  const waiting = new Map<string, StoredEntries>()
  for (const passage of passages) {
    const { page } = passage
    const others = waiting.get(page)?.passages ?? []
    waiting.set(page, { page, passages: [...others, entryOf(passage)] })
  }
  return {
    at: now.toISOString(),
    what: 'save',
    tags: [],
    changes: passages.map(({ id }) => ({ table: 'annotations', id, before: null })),
    pages: [...waiting.keys()],
    waiting: [...waiting.values()],
    undone: false,
  }
}
