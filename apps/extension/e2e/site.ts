import { renderPage, type Sample, stories } from '@spotcheck/samples'

const ORIGIN = 'https://www.cypnow.co.uk'

/** The story that the journeys read. */
export const story = stories[0]

export const walledStory = must(stories.find(({ article }) => article.partial))

/** Pages that are no story, or a hard one, by their address. */
export const addresses = {
  list: `${ORIGIN}/news`,
  empty: `${ORIGIN}/news/article/empty`,
  huge: `${ORIGIN}/news/article/huge`,
  changing: `${ORIGIN}/news/article/changing`,
  pdf: `${ORIGIN}/media/letter.pdf`,
  uncertain: `${ORIGIN}/news/article/uncertain`,
  /** The same story on a site that Spotcheck is not installed for. */
  elsewhere: 'https://www.communitycare.co.uk/2018/07/20/the-same-story/',
}

/** Words in the marks of a quotation that the story gives to nobody in so many words. */
export const uncertain = ['visits missed and plans forgotten', 'calm words and little else'] as const

const pages: Record<string, () => string> = {
  [addresses.list]: () => {
    const links = stories.map(({ url, article }) => `<li><a href="${url}">${article.title}</a></li>`)
    return `<!doctype html><title>News</title><h1>News</h1><ul>${links.join('')}</ul>`
  },
  [addresses.empty]: () => '',
  [addresses.pdf]: () => PDF,
  [`${ORIGIN}/favicon.ico`]: () => '',
  [addresses.huge]: () =>
    withinArticle(story, `<p>${'Nothing is reported here. '.repeat(40)}</p>`.repeat(2000)),
  [addresses.uncertain]: () =>
    withinArticle(
      story,
      uncertain.map((words) => `<p>The report was a catalogue of “${words}”.</p>`).join(''),
    ),
  [addresses.elsewhere]: () => renderPage(story),
  [addresses.changing]: () => withinArticle(story, `<script>${CHANGES}</script>`),
}

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

/** Replaces every paragraph by one with the same words, again and again, while the story is being read. */
const CHANGES = `
  let left = 20
  const change = () => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true))
    if (--left > 0) requestAnimationFrame(change)
    else document.documentElement.dataset.settled = ''
  }
  addEventListener('DOMContentLoaded', change)`

/** The page at an address of the site; null where there is none. */
export function pageAt(url: string): string | null {
  const sample = stories.find((candidate) => candidate.url === url)
  return sample ? renderPage(sample) : (pages[url]?.() ?? null)
}

function withinArticle(sample: Sample, html: string): string {
  return renderPage(sample).replace('</article>', () => `${html}</article>`)
}

function must<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The samples hold no story behind a registration wall.')
  return found
}
