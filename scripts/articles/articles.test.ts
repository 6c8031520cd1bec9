import { expect, test } from 'vitest'
import { parsePage } from '../../apps/cli/parse-page.ts'
import { readArticle } from '../../packages/page/index.ts'
import { pageForms, stories } from '../../packages/samples/index.ts'
import { f1 } from '../../packages/samples/scoring/tally.ts'
import { compareLines } from './lines.ts'
import { readReadabilityPages } from './readability-pages.ts'
import { addressWith, readSamplePages } from './sample-pages.ts'

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

test.each(Object.entries(pageForms))(
  'the page form %s shows who wrote a story and when, whatever its head says, if it prints them',
  (form, setPage) => {
    for (const sample of stories) {
      const { byline, published } = sample.article
      const page = setPage(sample).source.replace(HEAD_DATA, '')
      const read = readArticle(parsePage(page), addressWith(form))?.article
      expect(read?.byline).toBe(byline && page.includes(byline) ? byline : null)
      if (WITHOUT_DAY.has(form)) expect(read?.published).toBeNull()
      else expect(read?.published).toBe(published)
    }
  },
)

/** Their pages print no day. */
const WITHOUT_DAY = new Set(['/content/news/'])

const shared = process.env.SPOTCHECK_SHARED

test.runIf(shared)('on none of Readability’s test pages is less found than by Readability itself', () => {
  const pages = readReadabilityPages(shared ?? '')
  expect(pages.filter(({ ours, readability }) => f1(ours) < f1(readability))).toEqual([])
})
