/**
 * The collection as CSV. In front stands a UTF-8 byte order mark, without which Excel reads “ and £ in the Windows code
 * page; LibreOffice, pandas and R's readr skip it.
 */
import { type Annotation, noteOf, tagsOf } from '@spotcheck/core'
import { csvRow } from './csv-row.ts'
import { quotedWords, saidBy } from './quoted.ts'

const COLUMNS: [name: string, value: (annotation: Annotation) => string | null | undefined][] = [
  ['quote', quotedWords],
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
  ['rating_status', ({ detected }) => detected.rating?.status],
  ['note', noteOf],
  ['tags', (annotation) => tagsOf(annotation).map(escapedTag).join('; ')],
  ['title', ({ article }) => article.title],
  ['site', ({ article }) => article.siteName],
  ['published', ({ article }) => article.published],
  ['address', ({ target }) => target.source],
  ['captured', ({ created }) => created],
  ['passage', ({ target }) => target.selector[0].exact],
  ['paragraph', ({ paragraph }) => paragraph],
  ['rule', ({ detected }) => detected.rule],
  ['sha256', ({ sha256 }) => sha256],
  ['id', ({ id }) => id],
  ['revision', ({ revision }) => String(revision)],
  ['modified', ({ modified }) => modified],
]

/**
 * One row an annotation. `quote` is what was said, without quotation marks; `passage` is what the page said, which
 * `sha256` is the hash of. `certainty` is that of the speaker: certain, uncertain, or confirmed by the reader.
 */
export function toCsv(annotations: Annotation[]): string {
  const rows = annotations.map((annotation) => COLUMNS.map(([, value]) => value(annotation) ?? ''))
  return `\uFEFF${[COLUMNS.map(([name]) => name), ...rows].map(csvRow).join('')}`
}

/** Tags stand in one cell with "; " between them; a semicolon or backslash of a tag's own gets a backslash. */
function escapedTag(tag: string): string {
  return tag.replace(/[\\;]/g, '\\$&')
}
