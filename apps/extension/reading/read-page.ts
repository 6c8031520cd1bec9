import { type Extraction, extract } from '@spotcheck/core'
import { type PageArticle, readArticle } from '@spotcheck/page'
import type { PageState } from '../messages/messages.ts'
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
}

/** What was read: as the other parts of the extension see it and, of a page with a story, the story. */
export interface Reading {
  state: Omit<PageState, 'highlights'>
  story: Story | null
}

/** Never throws: a page that cannot be read is a reading too, and says why. */
export function readPage(url: string): Reading {
  try {
    const page = readArticle(document, url)
    if (!page) return { state: { url, status: 'no-story', problem: null, extraction: null }, story: null }
    const siteName = page.article.siteName ?? publicationAt(url)
    const extraction = extract({ ...page, article: { ...page.article, siteName } })
    const story = { extraction, marks: marksOf(extraction), map: page.map, root: rootOf(page) }
    return { state: { url, status: 'story', problem: null, extraction }, story }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = `Spotcheck could not read this page: ${reason}`
    return { state: { url, status: 'failed', problem, extraction: null }, story: null }
  }
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
