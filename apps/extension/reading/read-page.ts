import { type PageArticle, readArticle } from '@spotcheck/page'
import { t } from '../locales/t.ts'
import type { FoundInStory, PageState, Source } from '../messages/messages.ts'
import { extractInBackground } from '../messages/to-background.ts'
import { marksOf } from '../saving/marks.ts'
import type { Mark } from '../saving/passage.ts'
import { publicationAt } from '../sites.ts'

/** A story, and the way from its text to the page. */
export interface Story extends FoundInStory {
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

const NOTHING_FOUND = { extraction: null, watched: [], marked: 0 }

/** Before anything is read: a story that will be. */
export function unread(url: string): Reading {
  return { state: { url, status: 'reading', problem: null, ...NOTHING_FOUND }, story: null }
}

/**
 * Looks at the page at once and, where its words are others than `before`, has the background find what is in them. A
 * story that is `asked` for may be shorter than what is taken for one. Never rejects: a page that cannot be read is a reading
 * too, and says why.
 */
export async function readPage(url: string, before: Story | null, asked: boolean): Promise<Reading> {
  try {
    const page = readArticle(document, url, { asked })
    if (!page) return { state: { url, status: 'no-story', problem: null, ...NOTHING_FOUND }, story: null }
    const siteName = page.article.siteName ?? publicationAt(url)
    const { text, blocks } = page
    const source = { text, blocks, article: { ...page.article, siteName } }
    const key = JSON.stringify(source)
    const { extraction, watched, settings } = before?.source === key ? before : await foundIn(source)
    const marks = marksOf(extraction, watched, settings.marks)
    const story = { extraction, watched, settings, marks, map: page.map, root: rootOf(page), source: key }
    const marked = marks.length
    return { state: { url, status: 'story', problem: null, extraction, watched, marked }, story }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const problem = t('problems.notRead', { reason })
    return { state: { url, status: 'failed', problem, ...NOTHING_FOUND }, story: null }
  }
}

async function foundIn(source: Source): Promise<FoundInStory> {
  const answer = await extractInBackground(source)
  if (answer.ok) return answer
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
