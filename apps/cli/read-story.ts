import { type Article, type Extraction, extract } from '@spotcheck/core'
import { type PageArticle, PageTooLarge, readArticle } from '@spotcheck/page'
import { Failure } from './failure.ts'
import type { Known } from './options.ts'
import { parsePage } from './parse-page.ts'

/** Offsets in what is returned point into `text` itself. */
export function readText(text: string, known: Known): Extraction {
  return extract({ text, article: told(known) })
}

/** @throws Failure where the page holds no article or is too large to read. */
export function readPage(html: string, known: Known): Extraction {
  const page = articleOf(parsePage(html), known.url ?? '')
  if (!page)
    throw new Failure(
      'no article was found in this page; plain text needs --text, for records a name that ends in .txt',
    )
  return extract({
    text: page.text,
    blocks: page.blocks,
    article: { ...page.article, url: known.url, ...told(known) },
  })
}

function articleOf(document: Document, url: string): PageArticle | null {
  try {
    return readArticle(document, url)
  } catch (error) {
    throw error instanceof PageTooLarge ? new Failure(error.message) : error
  }
}

/** Only what is known: null would hide what the story itself says. */
function told({ url, published }: Known): Partial<Article> {
  return { ...(url !== null && { url }), ...(published !== null && { published }) }
}
