import type { Sample } from '../sample.ts'
import type { Template } from './address.ts'
import { contentNews } from './content-news.ts'
import { cypNews } from './cyp-news.ts'
import type { Html } from './html.ts'
import { newsArticle } from './news-article.ts'

const templates: Record<Template, (sample: Sample) => Html> = {
  '/news/article/': newsArticle,
  '/content/news/': contentNews,
  '/cyp/news/': cypNews,
}

/** A whole HTML page, as the site would send it. Asks for nothing from elsewhere. */
export function renderPage(sample: Sample): string {
  return templates[sample.template](sample).source
}
