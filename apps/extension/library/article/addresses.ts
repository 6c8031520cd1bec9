import type { Annotation } from '@spotcheck/core'
import type { SavedOf } from './saved-of.ts'

export interface Address {
  /** As it was visited. */
  shown: string
  /** The same, with the words to go to. */
  opened: string
}

/**
 * Every address at which the story was read, once; a record has other stories' too. A stored address may name any scheme: only those of web pages are kept.
 */
export function addressesOf({ passages, records }: SavedOf, page: string): Address[] {
  const visited = [
    ...passages.map(({ target }) => target.source),
    ...records
      .flatMap(({ sources }) => sources.filter((each) => each.page === page))
      .map(({ source }) => source),
  ]
  const [first] = passages
  return [...new Set(visited)]
    .filter((address) => /^https?:/i.test(address))
    .map((shown) => ({ shown, opened: first ? withWords(shown, first) : shown }))
}

/** Few words are enough for the browser to find a passage by, and leave room for the page to have changed elsewhere. */
const WORDS = 6

/**
 * The address that opens a story at saved words (a text fragment: https://wicg.github.io/scroll-to-text-fragment/). The words
 * around tell the place apart where the same words stand elsewhere in the story.
 */
export function withWords(address: string, { target }: Annotation): string {
  const [{ selector }] = target.parts
  const [{ exact, prefix, suffix }] = selector
  const [before, after] = [lastWords(prefix), firstWords(suffix)]
  const words = exact.split(/\s+/).filter(Boolean)
  const sought =
    words.length > 2 * WORDS
      ? `${encoded(words.slice(0, WORDS).join(' '))},${encoded(words.slice(-WORDS).join(' '))}`
      : encoded(words.join(' '))
  const fragment = [before && `${encoded(before)}-`, sought, after && `-${encoded(after)}`]
  const [bare = address, hash = ''] = address.split('#')
  return `${bare}#${hash}:~:text=${fragment.filter(Boolean).join(',')}`
}

/** Whole words, of the same line: what stands in another paragraph is no context to the browser. */
function lastWords(prefix: string): string {
  const line = prefix.split('\n').at(-1) ?? ''
  return line.split(/\s+/).slice(1).filter(Boolean).slice(-3).join(' ')
}

function firstWords(suffix: string): string {
  const [line = ''] = suffix.split('\n')
  return line.split(/\s+/).slice(0, -1).filter(Boolean).slice(0, 3).join(' ')
}

/** A dash and a comma mean something in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
