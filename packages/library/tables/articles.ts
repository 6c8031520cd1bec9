import { Article } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Library } from '../library.ts'

/** What is known of the story of a page; `page` is its identity (see `addressIdentity`). */
export const StoredArticle = z.object({
  page: z.string(),
  article: Article,
})
export type StoredArticle = z.infer<typeof StoredArticle>

/** These pages as they are known, by page. One that cannot be read is left out. */
export async function articlesOf(library: Library, pages: Iterable<string>): Promise<Map<string, Article>> {
  const distinct = [...new Set(pages)]
  if (distinct.length === 0) return new Map()
  const records = await library.articles.bulkGet(distinct)
  const parsed = records.flatMap((record) => StoredArticle.safeParse(record).data ?? [])
  return new Map(parsed.map(({ page, article }) => [page, article]))
}

/** An article read anew: what it tells now counts, and where it is silent, what was known. Whole once is whole. */
export function articleOver(known: Article | undefined, now: Article): Article {
  if (!known) return now
  const told = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== null))
  return { ...known, ...told, partial: known.partial && now.partial }
}

/** Of a page whose article is not known. */
export const UNKNOWN: Article = {
  title: null,
  byline: null,
  siteName: null,
  url: null,
  published: null,
  partial: false,
}
