/**
 * What a reader keeps as Apache Parquet, for DuckDB, pandas, polars and R's arrow: a table a file, with the columns of the CSV. All
 * are text but places and counts; what is not known is null. (What whole archives say: `stories.ts`.)
 */
import type { KeptInspection, KeptSource, Mention } from '@spotcheck/core'
import type { Collection } from '../collection.ts'
import { QUOTE_COLUMNS } from '../csv.ts'
import type { Column } from '../csv-table.ts'
import { RECORD_COLUMNS, rowOf } from '../records-csv.ts'
import { type Cell, parquetFile } from './file.ts'

export type Table = 'quotes' | 'records' | 'mentions'

/** One table of the collection. `mentions` are the words that records rest on, each with its record and story. */
export function collectionToParquet(
  { annotations, inspections }: Collection,
  table: Table,
): Uint8Array<ArrayBuffer> {
  if (table === 'quotes') return fileOf(QUOTE_COLUMNS, annotations)
  if (table === 'records') return fileOf(RECORD_COLUMNS, inspections.map(rowOf))
  return parquetFile(typed(MENTION_COLUMNS), mentionsIn(inspections))
}

const NUMBERS = new Set(['start', 'end', 'revision'])

const typed = (names: readonly string[]) =>
  names.map((name) => ({ name, type: NUMBERS.has(name) ? ('INT32' as const) : ('STRING' as const) }))

function fileOf<Item>(columns: readonly Column<Item>[], items: readonly Item[]): Uint8Array<ArrayBuffer> {
  const rows = items.map((item) => columns.map(([name, value]) => cellOf(name, value(item) || null)))
  return parquetFile(typed(columns.map(([name]) => name)), rows)
}

function cellOf(name: string, text: string | null): Cell {
  return text !== null && NUMBERS.has(name) ? Number(text) : text
}

const MENTION_COLUMNS = [
  'record',
  'address',
  'title',
  'published',
  'kind',
  'start',
  'end',
  'text',
  'rule',
  'details',
]

function mentionsIn(inspections: readonly KeptInspection[]): Cell[][] {
  return inspections.flatMap(({ id, sources }) =>
    sources.flatMap((source) => source.mentions.map((mention) => mentionRow(id, source, mention))),
  )
}

/** What only some kinds of mention have, stands in `details` as JSON. */
function mentionRow(record: string, { source, article }: KeptSource, mention: Mention): Cell[] {
  const { kind, start, end, text, rule, ...details } = mention
  const { title, published } = article
  return [record, source, title, published, kind, start, end, text, rule, JSON.stringify(details)]
}
