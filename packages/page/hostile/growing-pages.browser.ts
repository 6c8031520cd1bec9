import { expect, test } from 'vitest'
import { PageTooLarge } from '../article/page-too-large.ts'
import { readArticle } from '../article/read-article.ts'
import { looksLikeStory } from '../looks-like-story.ts'
import { openPage } from '../testing/open-page.ts'
import { GROWING_PAGES, grow } from './growing-pages.ts'
import { stepsOf } from './steps.ts'

const STORY = 'https://www.example.org/content/news/sample'
const ANY_PAGE = 'https://www.example.org/sample'
const SIZE = 500
/** For each node or hundred letters of the page; nearly all are Readability's own, which asks what stands around. */
const MOST_STEPS = 1000
/** Twice the page is twice the work; what is asked once for so many nodes comes a little sooner or later. */
const TWICE = 2.2

async function stepsOn(name: string, size: number, work: (page: Document) => void) {
  const page = await openPage({ html: '' })
  grow(page, name, size)
  const nodes = page.evaluate('count(//node()) + string-length(/) div 100', page).numberValue
  const steps = stepsOf(page, () => work(page))
  page.defaultView?.frameElement?.remove()
  return { nodes, steps }
}

/** A page that is too large is left, which is no more work either. */
function read(page: Document): void {
  try {
    readArticle(page, STORY)
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error
  }
}

const look = (page: Document) => void looksLikeStory(page, ANY_PAGE)

test.for(
  Object.keys(GROWING_PAGES).flatMap((name) => [
    { what: 'read', work: read, name },
    { what: 'looked at', work: look, name },
  ]),
)('$name are $what in steps that grow with the page', { timeout: 60_000 }, async ({ name, work }) => {
  const [one, two] = [await stepsOn(name, SIZE, work), await stepsOn(name, 2 * SIZE, work)]
  expect(two.steps / two.nodes).toBeLessThan(MOST_STEPS)
  expect(two.steps).toBeLessThanOrEqual(one.steps * TWICE)
})
