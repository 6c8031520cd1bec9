/**
 * What a reader keeps as Apache Parquet, for DuckDB, pandas, polars and R's arrow: a table a file, with the columns of the CSV. All
 * are text but places and counts; what is not known is null. (What whole archives say: `parquet.ts`.)
 */
import type { KeptInspection, KeptSource, Mention } from '@spotcheck/core'
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Collection } from './collection.ts'
import { QUOTE_COLUMNS } from './csv.ts'
import type { Column } from './csv-table.ts'
import { RECORD_COLUMNS, rowOf } from './records-csv.ts'

export type Table = 'quotes' | 'records' | 'mentions'

type Value = string | number | null

/** One table of the collection. `mentions` are the words that records rest on, each with its record and story. */
export function collectionToParquet(collection: Collection, table: Table): Uint8Array<ArrayBuffer> {
  const { annotations, inspections } = collection
  if (table === 'quotes') return fileOf(namesOf(QUOTE_COLUMNS), rowsOf(QUOTE_COLUMNS, annotations))
  if (table === 'records')
    return fileOf(namesOf(RECORD_COLUMNS), rowsOf(RECORD_COLUMNS, inspections.map(rowOf)))
  return fileOf(MENTION_COLUMNS, mentionsIn(inspections))
}

const NUMBERS = new Set(['start', 'end', 'revision'])

function fileOf(names: readonly string[], rows: Iterable<Record<string, Value>>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  const columns = names.map((name) => ({
    name,
    type: NUMBERS.has(name) ? ('INT32' as const) : ('STRING' as const),
    nullable: true,
  }))
  parquetWriteRows({ writer, columns, rows, createdBy: 'Spotcheck' })
  return new Uint8Array(writer.getBuffer())
}

function namesOf<Item>(columns: readonly Column<Item>[]): string[] {
  return columns.map(([name]) => name)
}

function* rowsOf<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Generator<Record<string, Value>> {
  for (const item of items)
    yield Object.fromEntries(columns.map(([name, value]) => [name, cellOf(name, value(item) || null)]))
}

function cellOf(name: string, text: string | null): Value {
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

function* mentionsIn(inspections: readonly KeptInspection[]): Generator<Record<string, Value>> {
  for (const { id, sources } of inspections)
    for (const source of sources) for (const mention of source.mentions) yield mentionRow(id, source, mention)
}

/** What only some kinds of mention have, stands in `details` as JSON. */
function mentionRow(
  record: string,
  { source, article }: KeptSource,
  mention: Mention,
): Record<string, Value> {
  const { kind, start, end, text, rule, ...details } = mention
  const { title, published } = article
  return {
    record,
    address: source,
    title,
    published,
    kind,
    start,
    end,
    text,
    rule,
    details: JSON.stringify(details),
  }
}
