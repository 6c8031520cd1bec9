import type { Sample } from '../sample.ts'
import type { Template } from './address.ts'
import { bbc, bbcArticles, bbcStoryBody, bbcTables } from './bbc.ts'
import { communityCare } from './community-care.ts'
import { contentNews } from './content-news.ts'
import { arc, drupal, drupalPaged, utilityClasses } from './content-systems.ts'
import { cypNews } from './cyp-news.ts'
import { govUk, govUkBlog, govUkReport } from './government.ts'
import { guardian } from './guardian.ts'
import type { Html } from './html.ts'
import { bbcLive, guardianLive, reachGallery, reachLive } from './live.ts'
import { lgc, localGov, theMj } from './local-government.ts'
import { archant, nationalWorld, newsquest, reach } from './local-papers.ts'
import { newsArticle } from './news-article.ts'
import { firstHalf, opening, secondHalf } from './part.ts'
import { hiddenRest, leakyPaywall, metered, registration, subscription } from './walls.ts'
import { wordPressBlocks, wordPressClassic, wordPressPage } from './wordpress.ts'

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

/** A form in which a page sets stories. */
export interface PageForm {
  set: (sample: Sample) => Html
  /** What of a story stands on such a page, where that is never all of it. */
  part?: (sample: Sample) => Sample
}

/**
 * Every form in which a story may be set, by the address that has it (`*` for the story's own part where that is not
 * its end): those of the samples, and further ones.
 */
export const pageForms: Record<string, PageForm> = {
  ...Object.fromEntries(Object.entries(templates).map(([address, set]) => [address, { set }])),
  'bbc.co.uk/news/articles/': { set: bbcArticles },
  'bbc.co.uk/news/education-': { set: bbcStoryBody },
  'news.bbc.co.uk/1/hi/education/*.stm': { set: bbcTables },
  'bbc.co.uk/news/live/': { set: bbcLive },
  'theguardian.com/society/live/': { set: guardianLive },
  'manchestereveningnews.co.uk/live/': { set: reachLive },
  'manchestereveningnews.co.uk/gallery/': { set: reachGallery },
  'gov.uk/government/news/': { set: govUk },
  'gov.uk/government/publications/': { set: govUkReport },
  'socialcareinspection.blog.gov.uk/': { set: govUkBlog },
  'wordpress.example/blocks/': { set: wordPressBlocks },
  'wordpress.example/classic/': { set: wordPressClassic },
  'wordpress.example/pages/': { set: wordPressPage, part: firstHalf },
  'wordpress.example/pages/*/2/': { set: wordPressPage, part: secondHalf },
  'drupal.example/news/': { set: drupal },
  'drupal.example/pages/': { set: drupalPaged, part: firstHalf },
  'drupal.example/pages/*?page=1': { set: drupalPaged, part: secondHalf },
  'arc.example/news/': { set: arc },
  'utility.example/news/': { set: utilityClasses },
  'metered.example/news/': { set: metered },
  'walled.example/leaky/': { set: leakyPaywall, part: opening },
  'walled.example/registration/': { set: registration, part: opening },
  'walled.example/subscription/': { set: subscription, part: opening },
  'walled.example/hidden/': { set: hiddenRest, part: opening },
}

/** A whole HTML page, as the site would send it. Asks for nothing from elsewhere. */
export function renderPage(sample: Sample): string {
  return templates[sample.template](sample).source
}
