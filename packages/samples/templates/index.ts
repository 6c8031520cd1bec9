import type { Sample } from '../story.ts'
import { contentNews } from './content-news.ts'
import { cypNews } from './cyp-news.ts'
import type { Html } from './html.ts'
import { newsArticle } from './news-article.ts'

/** The three page forms that the site has had, by the part of the address that tells them. */
const templates = {
  '/news/article/': newsArticle,
  '/content/news/': contentNews,
  '/cyp/news/': cypNews,
} satisfies Record<string, (sample: Sample) => Html>

export type Template = keyof typeof templates

/** @throws Error where the address has none of the three forms. */
export function templateAt(path: string): Template {
  for (const part of ['/news/article/', '/content/news/', '/cyp/news/'] as const) {
    if (path.includes(part)) return part
  }
  throw new Error(`no template for the address ${path}`)
}

/** A whole HTML page, as the site would send it. Asks for nothing from elsewhere. */
export function renderPage(sample: Sample): string {
  return templates[sample.template](sample).source
}
