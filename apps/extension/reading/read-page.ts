import type { Extraction } from '@spotcheck/core'
import { type PageArticle, readArticle } from '@spotcheck/page'
import { t } from '../locales/t.ts'
import type { PageState, Source } from '../messages/messages.ts'
import { extractInBackground } from '../messages/to-background.ts'
import { marksOf } from '../saving/marks.ts'
import type { Mark } from '../saving/passage.ts'
import { publicationAt } from '../sites.ts'

/** A story, and the way from its text to the page. */
export interface Story {
  extraction: Extraction
  marks: Mark[]
  map: PageArticle['map']
  /** The part of the page that holds all of the story's words. */
  root: Node
  /** What the extraction was made from, to tell whether another reading has the same. */
  source: string
}

/** What was read: as the other parts of the extension see it and, of a page with a story, the story. */
export interface Reading {
  state: Omit<PageState, 'highlights'>
  story: Story | null
}

/** Before anything is read: a story that will be. */
export function unread(url: string): Reading {
  return { state: { url, status: 'reading', problem: null, extraction: null }, story: null }
}

/**
 * Looks at the page at once and, where its words are others than `before`, has the background find what is in them.
 * Never rejects: a page that cannot be read is a reading too, and says why.
 */
export async function readPage(url: string, before: Story | null): Promise<Reading> {
  try {
    const page = readArticle(document, url)
    if (!page) return { state: { url, status: 'no-story', problem: null, extraction: null }, story: null }
    const siteName = page.article.siteName ?? publicationAt(url)
    const { text, blocks } = page
    const source = { text, blocks, article: { ...page.article, siteName } }
    const key = JSON.stringify(source)
    const extraction = before?.source === key ? before.extraction : await extracted(source)
    const marks = marksOf(extraction)
    const story = { extraction, marks, map: page.map, root: rootOf(page), source: key }
    return { state: { url, status: 'story', problem: null, extraction }, story }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = t('problems.notRead', { reason })
    return { state: { url, status: 'failed', problem, extraction: null }, story: null }
  }
}

async function extracted(source: Source): Promise<Extraction> {
  const answer = await extractInBackground(source)
  if (answer.ok) return answer.extraction
  throw new Error(answer.problem)
}

function rootOf({ text, map }: PageArticle): Node {
  const stretches = map.rangesOf(0, text.length)
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (!first || !last) return document
  const range = document.createRange()
  range.setStart(first.startContainer, first.startOffset)
  range.setEnd(last.endContainer, last.endOffset)
  return range.commonAncestorContainer
}
