import { linkTo } from '@spotcheck/core'
import type { SavedOf } from './saved-of.ts'

export interface Address {
  /** As it was visited. */
  shown: string
  /** The same, with the first saved words that a browser can be sent to. */
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
  const first = passages.find((passage) => linkTo(passage))
  return [...new Set(visited)]
    .filter((address) => /^https?:/i.test(address))
    .map((shown) => ({ shown, opened: (first && linkTo(first, shown)) ?? shown }))
}
