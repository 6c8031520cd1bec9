import { dateInWords } from '@spotcheck/core'
import type { Author } from './authors.ts'
import type { CitedSource } from './source.ts'

/** A stretch of a citation. */
export interface Run {
  text: string
  /** A publication is set in italics, an address may be a link. */
  is: 'words' | 'publication' | 'address'
}

/**
 * An article in the Harvard style of "Cite Them Right", as web newspapers are cited there: author or else publication,
 * year, headline, publication, day and month, address, and when it was read.
 */
export function harvardRuns({ authors, title, site, published, address, accessed }: CitedSource): Run[] {
  const year = published?.slice(0, 4) ?? 'no date'
  const day = published && dateInWords(published).replace(/ ?\d{4}$/, '')
  const headline = `‘${withinMarks(title) || 'Untitled article'}’`
  const publication: Run = { text: site, is: 'publication' }
  return [
    ...(authors.length > 0
      ? [words(`${namesOf(authors)} (${year}) ${headline}`), ...(site ? [words(', '), publication] : [])]
      : [...(site ? [publication, words(` (${year}) ${headline}`)] : [words(`${headline} (${year})`)])]),
    words(`${day ? `, ${day}` : ''}.`),
    ...(address
      ? [
          words(' Available at: '),
          { text: address, is: 'address' } as const,
          words(` (Accessed: ${dateInWords(accessed)}).`),
        ]
      : []),
  ]
}

/** The same as plain text. */
export function harvard(source: CitedSource): string {
  return harvardRuns(source)
    .map(({ text }) => text)
    .join('')
}

const words = (text: string): Run => ({ text, is: 'words' })

/** Words that a headline has in single marks, apostrophes among them. */
const QUOTED = /(?<![\p{L}\p{N}])[‘'](?! )((?:[^‘’']|[’'](?=\p{L})){1,200})[’'](?![\p{L}\p{N}])/gu

/** Within single marks quotations have double ones. */
function withinMarks(title: string): string {
  return title.replace(QUOTED, '“$1”')
}

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
