import { dateInWords } from '@spotcheck/core'
import type { Author } from './authors.ts'
import type { CitedSource } from './cited.ts'

/** A stretch of a citation; publications are set in italics. */
export interface Run {
  text: string
  italic: boolean
}

/**
 * An article in the Harvard style of "Cite Them Right", as web newspapers are cited there: author or else publication,
 * year, headline, publication, day and month, address, and when it was read.
 */
export function harvardRuns({ authors, title, site, published, address, accessed }: CitedSource): Run[] {
  const year = published?.slice(0, 4) ?? 'no date'
  const day = published && dateInWords(published).replace(/ ?\d{4}$/, '')
  const headline = `‘${title || 'Untitled article'}’`
  const runs = [
    ...(authors.length > 0
      ? [plain(`${namesOf(authors)} (${year}) ${headline}`), ...(site ? [plain(', '), italic(site)] : [])]
      : [...(site ? [italic(site), plain(` (${year}) ${headline}`)] : [plain(`${headline} (${year})`)])]),
    plain(
      `${day ? `, ${day}` : ''}.${address && ` Available at: ${address} (Accessed: ${dateInWords(accessed)}).`}`,
    ),
  ]
  return runs
}

/** The same as plain text. */
export function harvard(source: CitedSource): string {
  return harvardRuns(source)
    .map(({ text }) => text)
    .join('')
}

const plain = (text: string): Run => ({ text, italic: false })
const italic = (text: string): Run => ({ text, italic: true })

/** “Lee, A.”, “Lee, A. and Dean, B.”; of four and more, the first alone. */
function namesOf(authors: readonly Author[]): string {
  const names = authors.map(nameOf)
  if (names.length > 3) return `${names[0]} et al.`
  const [last, ...before] = names.toReversed()
  return before.length > 0 ? `${before.reverse().join(', ')} and ${last}` : `${last}`
}

function nameOf(author: Author): string {
  if ('literal' in author) return author.literal
  const initials = author.given.split(/[\s-]+/).map((name) => `${name.slice(0, 1)}.`)
  return `${author.family}, ${initials.join('')}`
}
