import type { Article } from '@spotcheck/core'
import type { Transaction } from 'dexie'
import * as z from 'zod/mini'
import { pageOf } from '../address.ts'
import { articleOver, StoredArticle } from '../tables/articles.ts'
import { type Entry, entryOf } from '../tables/entries.ts'
import { StoredPassage } from '../tables/passages.ts'
import { isObject } from './is-object.ts'

/** What is saved of a page, and the pages that it stood under until now. */
interface OfPage {
  passages: Entry[]
  formerly: Set<string>
}

/**
 * From version 5 to 6: what lists need of passages stands beside their article, and may wait in the act that saved them. More
 * addresses are known to be those of one story, so its page is named anew. A record that is no annotation stays as it is.
 */
export async function partEntries(transaction: Transaction): Promise<void> {
  const pages = new Map<string, OfPage>()
  await transaction
    .table('annotations')
    .toCollection()
    .modify((record: unknown) => {
      const { data: passage } = StoredPassage.safeParse(record)
      if (!passage || !isObject(record)) return
      const page = pageOf(passage)
      Object.assign(record, { page })
      const ofPage = pages.get(page) ?? { passages: [], formerly: new Set() }
      ofPage.passages.push(entryOf(passage))
      ofPage.formerly.add(passage.page)
      pages.set(page, ofPage)
    })
  await transaction
    .table('entries')
    .bulkPut(Array.from(pages, ([page, { passages }]) => ({ page, passages })))
  await moveArticles(transaction, pages)
  await transaction.table('inspections').toCollection().modify(nameSources)
  await transaction
    .table('acts')
    .toCollection()
    .modify((act: object) => Object.assign(act, { waiting: [] }))
}

/** Stories that were taken for several become one. */
async function moveArticles(transaction: Transaction, pages: ReadonlyMap<string, OfPage>): Promise<void> {
  const table = transaction.table<unknown>('articles')
  const records = (await table.toArray()).flatMap((record) => StoredArticle.safeParse(record).data ?? [])
  const known = new Map(records.map(({ page, article }) => [page, article]))
  const moved = Array.from(pages).flatMap(([page, { formerly }]) => {
    const articles = Array.from(formerly).flatMap((former) => known.get(former) ?? [])
    const article = articles.reduce<Article | undefined>(articleOver, undefined)
    return article ? [{ page, article }] : []
  })
  await table.bulkDelete(Array.from(pages.values()).flatMap(({ formerly }) => [...formerly]))
  await table.bulkPut(moved)
}

const Source = z.looseObject({ source: z.string(), page: z.string() })

function nameSources(record: unknown): void {
  if (!isObject(record) || !('sources' in record) || !Array.isArray(record.sources)) return
  for (const source of record.sources) {
    const { data } = Source.safeParse(source)
    if (data) Object.assign(source, { page: pageOf(data) })
  }
}
