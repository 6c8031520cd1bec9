import type { Sample } from '../sample.ts'
import type { Template } from './address.ts'
import { bbc, bbcArticles, bbcStoryBody } from './bbc.ts'
import { communityCare } from './community-care.ts'
import { contentNews } from './content-news.ts'
import { cypNews } from './cyp-news.ts'
import { govUk, govUkBlog } from './government.ts'
import { guardian } from './guardian.ts'
import type { Html } from './html.ts'
import { lgc, localGov, theMj } from './local-government.ts'
import { archant, nationalWorld, newsquest, reach } from './local-papers.ts'
import { newsArticle } from './news-article.ts'

const templates: Record<Template, (sample: Sample) => Html> = {
  '/news/article/': newsArticle,
  '/content/news/': contentNews,
  '/cyp/news/': cypNews,
  'communitycare.co.uk/': communityCare,
  'bbc.co.uk/news/': bbc,
  'theguardian.com/': guardian,
  'localgov.co.uk/': localGov,
  'themj.co.uk/': theMj,
  'lgcplus.com/': lgc,
  'northwichguardian.co.uk/news/': newsquest,
  'northantstelegraph.co.uk/': nationalWorld,
  'edp24.co.uk/news/': archant,
  'manchestereveningnews.co.uk/news/': reach,
}

/** Every form in which a story may be set, by the address that has it: those of the samples, and further ones. */
export const pageForms: Record<string, (sample: Sample) => Html> = {
  ...templates,
  'bbc.co.uk/news/articles/': bbcArticles,
  'bbc.co.uk/news/education-': bbcStoryBody,
  'gov.uk/government/news/': govUk,
  'socialcareinspection.blog.gov.uk/': govUkBlog,
}

/** A whole HTML page, as the site would send it. Asks for nothing from elsewhere. */
export function renderPage(sample: Sample): string {
  return templates[sample.template](sample).source
}
