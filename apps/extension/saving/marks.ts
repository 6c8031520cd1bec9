import type { Extraction, MarkSettings, Watched } from '@spotcheck/core'
import type { Mark } from './passage.ts'

/** The marks that are painted and can be saved, of the kinds that the reader wants marked, in the order of the text. */
export function marksOf(
  { mentions, quotations }: Extraction,
  watched: readonly Watched[],
  kinds: MarkSettings,
): Mark[] {
  const found = mentions
    .filter((mention) => mention.kind === 'council' || mention.kind === 'rating')
    .filter(({ kind }) => kinds[kind].shown)
  const said = kinds.quotation.shown ? quotations.filter(({ kind }) => kind !== 'indirect') : []
  const own = kinds.watch.shown ? watched : []
  return [...found, ...said, ...own].sort((a, b) => a.start - b.start)
}
