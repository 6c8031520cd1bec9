import { Article } from '@spotcheck/core'
import * as z from 'zod/mini'
import type { Library } from '../library.ts'

/** What is known of the story of a page; `page` is its identity (see `addressIdentity`). */
export const StoredArticle = z.object({ page: z.string(), ...Article.shape })
export type StoredArticle = z.infer<typeof StoredArticle>

/** The articles of these pages, by page. One that cannot be read is left out. */
export async function articlesOf(library: Library, pages: Iterable<string>): Promise<Map<string, Article>> {
  return byPage(await library.articles.bulkGet([...new Set(pages)]))
}

export async function allArticles(library: Library): Promise<Map<string, Article>> {
  return byPage(await library.articles.toArray())
}

function byPage(records: unknown[]): Map<string, Article> {
  return new Map(
    records.flatMap((record) => {
      const parsed = StoredArticle.safeParse(record)
      if (!parsed.success) return []
      const { page, ...article } = parsed.data
      return [[page, article]]
    }),
  )
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
