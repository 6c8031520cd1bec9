import { type Annotation, byParagraph, exactOf, linkTo, noteOf, tagsOf } from '@spotcheck/core'
import type { Collection } from './collection.ts'
import { type Column, csvTable, inOneCell } from './csv-table.ts'
import { quotedWords, saidBy } from './quoted.ts'

/** A quote's columns: of the CSV, and of a sheet. */
export const QUOTE_COLUMNS: Column<Annotation>[] = [
  ['quote', (annotation) => quotedWords(annotation).join('\n')],
  ['kind', ({ detected }) => detected.kind],
  ['speaker', (annotation) => saidBy(annotation).speaker?.name],
  ['role', (annotation) => saidBy(annotation).speaker?.role],
  ['organisation', (annotation) => saidBy(annotation).speaker?.organisation],
  ['certainty', (annotation) => saidBy(annotation).certainty],
  ['council', ({ detected }) => detected.council?.name],
  [
    'council_code',
    (annotation) => annotation.detected.council?.council ?? saidBy(annotation).speaker?.council,
  ],
  ['rating', ({ detected }) => detected.rating?.rating],
  ['judgement', ({ detected }) => detected.rating?.judgement],
  ['rating_status', ({ detected }) => detected.rating?.status],
  ['note', noteOf],
  ['tags', (annotation) => inOneCell(tagsOf(annotation))],
  ['title', ({ article }) => article.title],
  ['site', ({ article }) => article.siteName],
  ['published', ({ article }) => article.published],
  ['address', ({ target }) => target.source],
  ['link', (annotation) => linkTo(annotation)],
  ['captured', ({ created }) => created],
  ['passage', ({ target }) => exactOf(target.parts)],
  [
    'paragraph',
    ({ target }) =>
      byParagraph(target.parts)
        .map(([first]) => first?.paragraph)
        .join('\n'),
  ],
  ['rule', ({ detected }) => detected.rule],
  ['sha256', ({ sha256 }) => sha256],
  ['id', ({ id }) => id],
  ['revision', ({ revision }) => String(revision)],
  ['modified', ({ modified }) => modified],
]

/**
 * One row an annotation, a line for each paragraph of a speech. `quote` is what was said, without quotation marks; `passage` is what the page said, which
 * `sha256` is the hash of; `link` is the address that opens the page at it. `certainty` is that of the speaker: certain, uncertain, or confirmed by the reader.
 */
export function toCsv({ annotations }: Pick<Collection, 'annotations'>): Iterable<string> {
  return csvTable(QUOTE_COLUMNS, annotations)
}
