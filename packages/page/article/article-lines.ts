import { type BlockKind, layOut } from '@spotcheck/core'
import { type ComposedLine, composeLine, textOf } from '../text/compose.ts'
import type { Declared } from './declared.ts'
import { isHeading } from './elements.ts'
import { furnitureOf } from './furniture.ts'
import { headlineOf } from './headline.ts'
import { hintOf, isWhollyLinked, LONGEST_CREDIT, openingHintOf } from './hints.ts'
import { keptTexts } from './kept-texts.ts'
import { type PageLine, readLines } from './page-lines.ts'
import { refuseTooManyElements } from './page-too-large.ts'
import type { SeenLine } from './seen-line.ts'
import { seesWordsOf } from './shown.ts'
import { isBelow, wallIn } from './walled.ts'

/** A line that may belong to the article, and what its markup says of it; null where the words must tell. */
export type ArticleLine = SeenLine & { hint: BlockKind | null }

/** A shorter line is no running text but a label, a name or a date. */
const SHORTEST_SENTENCE = 60
/** What tells that a wall cut the story stands near its end. */
const LINES_BELOW = 60

/** What a page has of its article. */
interface ArticleLines {
  /** Headline first (but for a credit above it), still with the furniture that only words can tell. */
  lines: ArticleLine[]
  /** The first lines below it, where a registration wall would stand. */
  below: ComposedLine[]
  /** Whether the page says itself that a wall cuts the story, and where. */
  isWalled: boolean
}

/**
 * `isOneOfPages`: whether the rest of the story stands on other pages.
 * @throws {PageTooLarge}
 */
export function articleLines(document: Document, declared: Declared, isOneOfPages: boolean): ArticleLines {
  refuseTooManyElements(document.body)
  const wall = wallIn(document, declared.walled)
  const { page, isWalled } = aboveWall(seenLines(document, declared, isOneOfPages || wall !== null), wall)
  const first = page.findIndex(({ isKept }) => isKept)
  const last = page.findLastIndex(({ isKept }) => isKept)
  if (first < 0) return { lines: [], below: [], isWalled }
  const headline = headlineOf(page, declared.title, first)
  const top = headline ? page.indexOf(headline) : -1
  const credit = page.slice(Math.max(0, top - 1), Math.max(0, top)).filter(isDatedByline)
  const above = page.slice(first, Math.max(top, first)).filter((line) => line.isKept && isSentence(line))
  const after = page.slice(top < 0 ? first : top + 1, last + 1)
  const story = [...above, ...after].filter(({ text }) => text !== headline?.text)
  return {
    lines: [
      ...credit.map((line) => ({ ...line, hint: 'byline' as const })),
      ...(headline ? [{ ...headline, hint: 'headline' as const }] : []),
      ...hinted(story),
    ],
    below: page.slice(last + 1, last + 1 + LINES_BELOW),
    isWalled,
  }
}

/** What stands below a wall is the offer to get past it. One that has no story above it stands over the page, not in it. */
function aboveWall(page: SeenLine[], wall: Element | null): { page: SeenLine[]; isWalled: boolean } {
  const end = wall ? page.findIndex(({ block }) => isBelow(wall, block)) : -1
  const above = wall ? page.slice(0, end < 0 ? page.length : end) : []
  const isWalled = above.some((line) => line.isKept && isSentence(line))
  return { page: isWalled ? above : page, isWalled }
}

/** The lines of the page from the one above the first heading or word of the article to shortly below its last. */
function seenLines(document: Document, declared: Declared, isPart: boolean): SeenLine[] {
  const read = readLines(document.body, furnitureOf(document))
  const { lines } = read
  const kept = keptTexts(document, read, declared, isPart)
  const seesWordsOfElement = seesWordsOf(document)
  const isSeen = (text: Text) => text.parentElement !== null && seesWordsOfElement(text.parentElement)
  const keeps = ({ pieces }: PageLine) => pieces.some((piece) => piece !== null && kept.has(piece))

  const from = lines.findIndex((line) => isHeading(line.block) || keeps(line))
  const to = lines.findLastIndex(keeps) + 1 + LINES_BELOW
  return lines.slice(Math.max(from - 1, 0), to).flatMap((line) => {
    const keepsSome = keeps(line)
    const seen = line.pieces.filter(
      (piece) => piece === null || ((!keepsSome || kept.has(piece)) && isSeen(piece)),
    )
    const composed = composeLine(seen)
    return composed.text === '' ? [] : [{ ...composed, block: line.block, isKept: keepsSome }]
  })
}

/**
 * Readability often drops what stands between headline and story, so there, until the first running paragraph,
 * markup and words decide; further down, Readability does. One dropped sentence up there is the standfirst; so is a first
 * paragraph with the credits below it.
 */
function hinted(story: readonly SeenLine[]): ArticleLine[] {
  const lines: ArticleLine[] = []
  let first: ArticleLine | null = null
  let isOpening = true
  let awaitsStandfirst = true
  for (const [at, line] of story.entries()) {
    const isRunning = isSentence(line) && !isWhollyLinked(line)
    let hint: BlockKind | null = null
    if (isOpening) {
      hint = openingHintOf(line) ?? creditOf(line, story[at + 1])
      if (!hint && !line.isKept && isRunning) hint = 'standfirst'
      if (hint === 'standfirst' && !awaitsStandfirst) hint = null
    } else if (first && !isRunning) {
      hint = creditOf(line, story[at + 1])
      if (hint) first.hint = 'standfirst'
    }
    if (!line.isKept && !hint) continue
    const kept = { ...line, hint: hint ?? hintOf(line) }
    lines.push(kept)
    if (hint === 'standfirst') awaitsStandfirst = false
    else if (line.isKept && isRunning && !hint) {
      first = isOpening && awaitsStandfirst ? kept : null
      isOpening = false
    }
  }
  return lines
}

/** A date, or names above a date, tell themselves by their words. */
function creditOf(line: SeenLine, next: SeenLine | undefined): BlockKind | null {
  if (line.text.length > LONGEST_CREDIT) return null
  const [first] = layOut(textOf(next ? [line, next] : [line])).blocks
  return first?.kind === 'byline' || first?.kind === 'dateline' ? first.kind : null
}

/** "Jo Byline 3 March 2020": LocalGov credits above the headline. A date alone there is the day of the visit to the page. */
function isDatedByline(line: SeenLine): boolean {
  const { byline, published } = layOut(textOf([line]))
  return byline !== null && published !== null
}

function isSentence({ text }: SeenLine): boolean {
  return text.length >= SHORTEST_SENTENCE && /[.!?…]["'”’)]*$/.test(text.slice(-8))
}
