import type { SeenLine } from './seen-line.ts'

/**
 * The line that is the article's headline: the `<h1>` that repeats the title the page declares, else the last one
 * above the story, else the first. Readability leaves it out of its content.
 */
export function headlineOf(page: readonly SeenLine[], title: string | null, first: number): SeenLine | null {
  const headlines = page.filter(({ block }) => block.localName === 'h1')
  const above = page.slice(0, first + 1).findLast(({ block }) => block.localName === 'h1')
  return headlines.find(repeats) ?? above ?? headlines[0] ?? page.find(isLowerHeading) ?? null

  function repeats({ text }: SeenLine): boolean {
    return title !== null && isSame(text, title)
  }

  /** Some pages set the headline below the name of the paper. */
  function isLowerHeading(line: SeenLine): boolean {
    return /^h[23]$/.test(line.block.localName) && repeats(line)
  }
}

/** Declared titles often carry the name of the site too: "Headline | Paper". */
function isSame(words: string, title: string): boolean {
  const [headline, declared] = [plain(words), plain(title)]
  return headline !== '' && (declared.startsWith(headline) || headline.startsWith(declared))
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
