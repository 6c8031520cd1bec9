import type { Selectors } from '@spotcheck/core'
import { FoldedText } from './folded-text.ts'

/** What is looked for: the words of a saved passage and of its context, in plain typography. */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
}

export function wantedOf([{ exact, prefix, suffix }]: Selectors): Wanted {
  const [before, words, after] = [prefix, exact, suffix].map((part) => new FoldedText(part).text)
  return { exact: words ?? '', prefix: before ?? '', suffix: after ?? '' }
}
