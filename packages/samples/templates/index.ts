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
  'communitycare.co.uk/': newsArticle,
  'bbc.co.uk/news/': newsArticle,
  'theguardian.com/': newsArticle,
  'localgov.co.uk/': newsArticle,
  'themj.co.uk/': newsArticle,
  'lgcplus.com/': newsArticle,
  'northwichguardian.co.uk/news/': newsArticle,
  'northantstelegraph.co.uk/': newsArticle,
  'edp24.co.uk/news/': newsArticle,
  'manchestereveningnews.co.uk/news/': newsArticle,
}

/** A whole HTML page, as the site would send it. Asks for nothing from elsewhere. */
export function renderPage(sample: Sample): string {
  return templates[sample.template](sample).source
}
