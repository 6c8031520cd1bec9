import type { Extraction } from '@spotcheck/core'
import type { Mark } from './passage.ts'

/** The marks that are painted and can be saved, in the order of the text. */
export function marksOf({ mentions, quotations }: Extraction): Mark[] {
  const found = mentions.filter((mention) => mention.kind === 'council' || mention.kind === 'rating')
  const said = quotations.filter(({ kind }) => kind !== 'indirect')
  return [...found, ...said].sort((a, b) => a.start - b.start)
}
