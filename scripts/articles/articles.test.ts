import { expect, test } from 'vitest'
import { parsePage } from '../../apps/cli/parse-page.ts'
import { looksLikeStory, readArticle } from '../../packages/page/index.ts'
import { pageForms, type Sample, stories } from '../../packages/samples/index.ts'
import { f1 } from '../../packages/samples/scoring/tally.ts'
import { compareLines } from './lines.ts'
import { readReadabilityPages } from './readability-pages.ts'
import { readSamplePages, samplePage } from './sample-pages.ts'

test('a line counts as found once, whatever its white space; a cut one is missed and extra', () => {
  const compared = compareLines(['One two.', 'Three four.'], ['One  two.', 'One two.', 'Three'])
  expect(compared).toMatchObject({ found: 1, extracted: 3, gold: 2 })
  expect(compared.missed).toEqual(['Three four.'])
  expect(compared.extra).toEqual(['One two.', 'Three'])
})

test('every sample page gives the lines of its story and no others', () => {
  const faulty = readSamplePages().filter(({ missed, extra }) => missed.length + extra.length > 0)
  expect(faulty).toEqual([])
})

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

test.each(Object.entries(pageForms).filter(([, { part }]) => part))(
  'a page of the form %s says that it is part of a story',
  (form) => {
    for (const story of stories) {
      const { shown, html } = samplePage(form, story)
      expect(readArticle(parsePage(html), shown.url)?.article.partial, story.slug).toBe(true)
    }
  },
)

test.each(Object.entries(pageForms).filter(([, { part }]) => !part))(
  'a whole story is not called partial by a page of the form %s',
  (form) => {
    for (const story of stories.filter(({ article }) => !article.partial)) {
      const { shown, html } = samplePage(form, story)
      expect(readArticle(parsePage(html), shown.url)?.article.partial, story.slug).toBe(false)
    }
  },
)

/** Their pages print no day. */
const WITHOUT_DAY = new Set(['/content/news/', 'bbc.co.uk/news/live/', 'news.bbc.co.uk/1/hi/education/*.stm'])

const shared = process.env.SPOTCHECK_SHARED

test.runIf(shared)('on none of Readability’s test pages is less found than by Readability itself', () => {
  const pages = readReadabilityPages(shared ?? '')
  expect(pages.filter(({ ours, readability }) => f1(ours) < f1(readability))).toEqual([])
})
