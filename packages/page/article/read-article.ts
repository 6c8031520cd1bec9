import { type Article, type Block, layOut } from '@spotcheck/core'
import { canHoldStory } from '../looks-like-story.ts'
import { BETWEEN_LINES, composeText, textOf } from '../text/compose.ts'
import type { TextMap } from '../text/text-map.ts'
import { type ArticleLine, articleLines } from './article-lines.ts'
import { asksForConsent } from './consent.ts'
import { readCredits } from './credits.ts'
import { dayInAddress } from './day-in-address.ts'
import { dayOf, readDeclared } from './declared.ts'
import { around, isWhollyLinked } from './hints.ts'
import { isOneOfPages } from './one-of-pages.ts'
import { siteNameOf } from './site-names.ts'
import { isStoryAddress } from './story-addresses.ts'

/** An article as it stands on a page: what is known of it, its lines as one text, and the way back to the page. */
export interface PageArticle {
  article: Article
  /** Lines joined by an empty line, headline first; furniture left out. */
  text: string
  /** What each line of `text` is. */
  blocks: Block[]
  map: TextMap
}

/** Less than this in paragraphs is a notice or a teaser; a page that is called a story may be a stub. */
const SHORTEST_STORY = 250
const SHORTEST_STUB = 60
const LONGEST_TEASER = 300

/**
 * The article of a page, or null where there is none (home page, list, empty page, cookie wall). It may be short where the
 * page's head, its address or, `asked` for it, the reader calls it a story. Reads the live page and changes nothing in it.
 * @throws {PageTooLarge}
 */
export function readArticle(document: Document, url: string, { asked = false } = {}): PageArticle | null {
  if (!canHoldStory(document, url)) return null
  const declared = readDeclared(document)
  const isOneOf = isOneOfPages(document, url)
  const { lines, below, isWalled } = articleLines(document, declared, isOneOf)
  const layout = layOut(
    textOf(lines),
    lines.map(({ hint }) => hint),
  )
  const story = lines.flatMap((line, index) => {
    const kind = layout.blocks[index]?.kind ?? 'furniture'
    return kind === 'furniture' ? [] : [{ ...line, kind }]
  })
  const isCalledStory = asked || declared.isArticle || isStoryAddress(url)
  if (!isStory(story, isCalledStory ? SHORTEST_STUB : SHORTEST_STORY)) return null
  const { text, map } = composeText(story)
  const credits = readCredits(document)
  const article: Article = {
    title: layout.title ?? declared.title,
    byline: declared.byline ?? credits.byline ?? layout.byline,
    siteName: declared.siteName ?? siteNameOf(url),
    url: url === '' ? null : url,
    published:
      declared.published ?? credits.published ?? dayInAddress(url) ?? layout.published ?? dayOnPage(story),
    partial: isWalled || isOneOf || layout.partial || layOut(textOf(below)).partial,
  }
  return { article, text, blocks: blocksOf(story), map }
}

type StoryLine = ArticleLine & Pick<Block, 'kind'>

function blocksOf(lines: readonly StoryLine[]): Block[] {
  let at = 0
  return lines.map(({ kind, text }) => {
    const start = at
    at += text.length + BETWEEN_LINES.length
    return { kind, start, end: start + text.length }
  })
}

/** Tells a story from a list of teasers, whose headings are links, and from a request for consent. */
function isStory(lines: readonly StoryLine[], shortest: number): boolean {
  const paragraphs = lines.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst')
  const teasers = lines.filter((line) => line.kind === 'heading' && isWhollyLinked(line))
  const requests = paragraphs.filter(({ text }) => asksForConsent(text))
  const length = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  return (
    length >= shortest &&
    (teasers.length < 3 || length > teasers.length * LONGEST_TEASER) &&
    requests.length * 2 < paragraphs.length
  )
}

/** The day of a `<time>` in the byline or dateline, for pages that say "5 hours ago". */
function dayOnPage(lines: readonly StoryLine[]): string | null {
  const credits = lines.filter(({ kind }) => kind === 'byline' || kind === 'dateline')
  const times = credits.flatMap((line) => around(line, 'time'))
  return times.map((time) => dayOf(time.getAttribute('datetime'))).find((day) => day !== null) ?? null
}
