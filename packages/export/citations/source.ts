import type { Article } from '@spotcheck/core'
import { type Author, authorsIn } from './authors.ts'

/** An article as it is cited. Every text is on one line. */
export interface CitedSource {
  authors: Author[]
  title: string
  site: string
  /** ISO 8601, as far as it is known. */
  published: string | null
  /** '' where it is of no web page. */
  address: string
  /** The day on which it was read, in UTC. */
  accessed: string
}

/** What a citation needs of an article. `at`: the instant when it was read. */
export function sourceIn(article: Article, address: string, at: string): CitedSource {
  return {
    authors: authorsIn(article.byline ?? ''),
    title: onOneLine(article.title ?? ''),
    site: onOneLine(article.siteName ?? ''),
    published: article.published,
    address: /^https?:/i.test(address) ? onOneLine(address) : '',
    accessed: at.slice(0, 10),
  }
}

/** These formats end a value with its line; none has a place for control characters. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
