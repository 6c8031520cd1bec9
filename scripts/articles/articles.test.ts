import { expect, test } from 'vitest'
import { parsePage } from '../../apps/cli/parse-page.ts'
import { looksLikeStory, readArticle } from '../../packages/page/index.ts'
import { pageForms, type Sample, stories } from '../../packages/samples/index.ts'
import { f1 } from '../../packages/samples/scoring/tally.ts'
import { compareLines } from './lines.ts'
import { readReadabilityPages } from './readability-pages.ts'
import { comparePage, samplePage } from './sample-pages.ts'

test('a line counts as found once, whatever its white space; a cut one is missed and extra', () => {
  const compared = compareLines(['One two.', 'Three four.'], ['One  two.', 'One two.', 'Three'])
  expect(compared).toMatchObject({ found: 1, extracted: 3, gold: 2 })
  expect(compared.missed).toEqual(['Three four.'])
  expect(compared.extra).toEqual(['One two.', 'Three'])
})

test.each(Object.entries(pageForms))(
  'a page of the form %s gives the lines of its story and no others, and says whether that is all of it',
  (form, { part }) => {
    for (const story of stories) {
      const { shown, html } = samplePage(form, story)
      const page = readArticle(parsePage(html), shown.url)
      expect(comparePage(shown, page), story.slug).toMatchObject({ missed: [], extra: [] })
      if (part || !story.article.partial) expect(page?.article.partial, story.slug).toBe(part !== undefined)
    }
  },
)

const HEAD_DATA =
  /<script type="application\/ld\+json">.*?<\/script>|<meta (?:property|name)="(?!viewport)[^>]*>/gs

test.each(Object.keys(pageForms))(
  'the page form %s shows who wrote a story and when, whatever its head says, if it prints them',
  (form) => {
    for (const story of stories) {
      const { shown, html } = samplePage(form, story)
      const { byline, published } = shown.article
      const page = html.replace(HEAD_DATA, '')
      const read = readArticle(parsePage(page), shown.url)?.article
      expect(read?.byline).toBe(byline && page.includes(byline) ? byline : null)
      if (WITHOUT_DAY.has(form)) expect(read?.published).toBeNull()
      else expect(read?.published).toBe(published)
    }
  },
)

test.each(Object.keys(pageForms))('a page of the form %s looks like a story before it is read', (form) => {
  const { shown, html } = samplePage(form, longest())
  expect(looksLikeStory(parsePage(html), shown.url)).toBe(true)
})

function longest(): Sample {
  return stories.reduce((one, other) => (other.text.length > one.text.length ? other : one))
}

/** Their pages print no day. */
const WITHOUT_DAY = new Set(['/content/news/', 'bbc.co.uk/news/live/', 'news.bbc.co.uk/1/hi/education/*.stm'])

const shared = process.env.SPOTCHECK_SHARED

test.runIf(shared)('on none of Readability’s test pages is less found than by Readability itself', () => {
  const pages = readReadabilityPages(shared ?? '')
  expect(pages.filter(({ ours, readability }) => f1(ours) < f1(readability))).toEqual([])
})
