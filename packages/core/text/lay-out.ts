import { findFurniture } from './furniture.ts'
import { type Line, linesOf, looksLikeHeadline } from './lines.ts'
import { type Masthead, readMasthead } from './masthead.ts'
import type { Block, BlockKind } from './story.ts'

export interface Layout extends Masthead {
  blocks: Block[]
  /** A registration wall cut the story, or it goes on on another page. */
  partial: boolean
}

const LONGEST_HEADING = 80

/**
 * Tells the lines of a story apart. `hints`, by index of non-empty line, say what a page knows of a line; only
 * furniture that can be told from the words overrules them (pages print it in ordinary paragraphs), and that
 * not in a headline.
 */
export function layOut(text: string, hints: ReadonlyArray<BlockKind | null> = []): Layout {
  const lines = linesOf(text)
  const { furniture, partial } = findFurniture(lines)
  const kinds = lines.map((_, at) =>
    furniture[at] && hints[at] !== 'headline' ? 'furniture' : (hints[at] ?? null),
  )
  const masthead = readMasthead(lines, kinds)
  const blocks = nameTheRest(lines, kinds)
  return { ...masthead, blocks, partial }
}

/** The first paragraph after a headline is the standfirst; short lines with no full stop between others, headings. */
function nameTheRest(lines: readonly Line[], kinds: ReadonlyArray<BlockKind | null>): Block[] {
  const last = kinds.findLastIndex((kind) => kind !== 'furniture')
  let awaitsStandfirst = kinds.includes('headline') && !kinds.includes('standfirst')
  return lines.map(({ start, end, words }, at) => {
    const isHeading = !awaitsStandfirst && at < last && looksLikeHeading(words)
    let kind = kinds[at] ?? (isHeading ? 'heading' : 'paragraph')
    if (kind === 'paragraph' && awaitsStandfirst) {
      kind = 'standfirst'
      awaitsStandfirst = false
    }
    return { kind, start, end }
  })
}

function looksLikeHeading(words: string): boolean {
  return (
    words.length <= LONGEST_HEADING &&
    looksLikeHeadline(words) &&
    !words.endsWith('?') &&
    !SIGNED.test(words) &&
    /^[\p{Lu}\d‘“"']/u.test(words)
  )
}

/** “We were never asked.” – Jo Finch */
const SIGNED = /[.!?]["”’'] ?[–—(-]/
