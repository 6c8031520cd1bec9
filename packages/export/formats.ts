import { toBibtex } from './citations/bibtex.ts'
import { toCsl } from './citations/csl.ts'
import { toRis } from './citations/ris.ts'
import type { Collection } from './collection.ts'
import { toCsv } from './csv.ts'
import type { Grouping } from './docx.ts'
import { toHtml } from './html.ts'
import { jsonPieces } from './json.ts'
import { toJsonLd } from './json-ld.ts'
import { toJsonLines } from './json-lines.ts'
import { toMarkdown } from './markdown.ts'
import type { Table } from './parquet/collection.ts'
import { recordsToCsv } from './records-csv.ts'

/** Text is UTF-8 in the file. */
export type Piece = string | Uint8Array<ArrayBuffer>

export interface Format {
  id:
    | 'csv'
    | 'records'
    | 'markdown'
    | 'markdown-files'
    | 'html'
    | 'json'
    | 'xlsx'
    | 'docx-council'
    | 'docx-speaker'
    | 'docx-tag'
    | 'json-lines'
    | 'json-ld'
    | `parquet-${Table}`
    | 'ris'
    | 'bibtex'
    | 'csl'
  /** As readers know it. */
  name: string
  /** What its files are called, with the day between. */
  stem: string
  extension: string
  mediaType: string
  /** In pieces, in the order of the file. A library that only this format needs is loaded when it is asked for. */
  write(collection: Collection): Iterable<Piece> | AsyncIterable<Piece>
}

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' }

/** Every format that a collection can be written in, in the order in which it is offered. */
export const formats: Format[] = [
  { id: 'csv', name: 'CSV of quotes', stem: 'spotcheck', ...CSV, write: toCsv },
  {
    id: 'records',
    name: 'CSV of records',
    stem: 'spotcheck-records',
    ...CSV,
    write: recordsToCsv,
  },
  {
    id: 'markdown',
    name: 'Markdown',
    stem: 'spotcheck',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: toMarkdown,
  },
  {
    id: 'markdown-files',
    name: 'Markdown, a note an article',
    stem: 'spotcheck-notes',
    extension: 'zip',
    mediaType: 'application/zip',
    async *write(all) {
      const { toMarkdownFiles } = await import('./markdown-files.ts')
      yield* toMarkdownFiles(all)
    },
  },
  {
    id: 'html',
    name: 'HTML',
    stem: 'spotcheck',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    write: toHtml,
  },
  {
    id: 'xlsx',
    name: 'Excel',
    stem: 'spotcheck',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    async *write(all) {
      const { toXlsx } = await import('./xlsx.ts')
      yield* toXlsx(all)
    },
  },
  word('council'),
  word('speaker'),
  word('tag'),
  {
    id: 'json',
    name: 'JSON',
    stem: 'spotcheck',
    extension: 'json',
    mediaType: 'application/json',
    write: (all) => jsonPieces(all),
  },
  {
    id: 'json-lines',
    name: 'JSON Lines',
    stem: 'spotcheck',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    write: toJsonLines,
  },
  {
    id: 'json-ld',
    name: 'JSON-LD',
    stem: 'spotcheck',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: toJsonLd,
  },
  parquet('quotes'),
  parquet('records'),
  parquet('mentions'),
  {
    id: 'ris',
    name: 'RIS',
    stem: 'spotcheck',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    id: 'bibtex',
    name: 'BibTeX',
    stem: 'spotcheck',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    id: 'csl',
    name: 'CSL',
    stem: 'spotcheck-csl',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (all) => [toCsl(all)],
  },
]

function word(grouping: Grouping): Format {
  return {
    id: `docx-${grouping}`,
    name: `Word, by ${grouping}`,
    stem: `spotcheck-by-${grouping}`,
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async *write(all) {
      const { toDocx } = await import('./docx.ts')
      yield await toDocx(all, grouping)
    },
  }
}

function parquet(table: Table): Format {
  return {
    id: `parquet-${table}`,
    name: `Parquet of ${table}`,
    stem: `spotcheck-${table}`,
    extension: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    async *write(all) {
      const { collectionToParquet } = await import('./parquet/collection.ts')
      yield collectionToParquet(all, table)
    },
  }
}
