/** Tables of highlights: Readwise's CSV, Kindle's notebook, and whatever has columns that are called alike. */

import { isWebAddress } from '@spotcheck/library'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { annotationFrom, type Elsewhere, quoteOf } from './elsewhere.ts'
import { CannotRead } from './problems.ts'
import { Gathered, type Read, type ReadIn } from './read-in.ts'

/** What a column is called in the tables that are known. The first that a table has counts. */
const CALLED = {
  words: ['highlight', 'quote', 'annotation', 'text', 'passage'],
  address: ['url', 'source url', 'address', 'link'],
  title: ['book title', 'document title', 'article title', 'title'],
  author: ['book author', 'author', 'byline'],
  note: ['note', 'notes', 'comment'],
  tags: ['tags', 'document tags'],
  created: ['highlighted at', 'created', 'created at', 'date'],
  location: ['location', 'page'],
  /** Kindle has notes in rows of their own, each below what it is about. */
  kind: ['annotation type'],
} as const
type Column = keyof typeof CALLED
const COLUMNS = Object.keys(CALLED) as Column[]

/** Above its header, Kindle says what the notes are of. */
const MOST_ABOVE = 20

type Cells = Record<Column, string>

/** @throws {CannotRead} for a table without a column of words, or our own, which has less than our JSON. */
export async function readTable(text: string, now: string): Promise<ReadIn> {
  const rows = csvRows(text)
  const at = rows.slice(0, MOST_ABOVE).findIndex(isHeader)
  const header = rows[at]?.cells.map(folded)
  if (!header) throw new CannotRead('unknown')
  if (header.includes('sha256') && header.includes('revision')) throw new CannotRead('own-table')
  const above = aboveHeader(rows.slice(0, at))
  const gathered = new Gathered()
  for (const { line, ...cells } of withNotes(rows.slice(at + 1).map((row) => cellsOf(row, header)))) {
    const read = passageIn({
      ...cells,
      title: cells.title || above.title,
      author: cells.author || above.author,
    })
    gathered.annotation('item' in read ? { item: await annotationFrom(read.item, now) } : read, line)
  }
  return gathered.readIn('table')
}

function cellsOf({ cells, line }: CsvRow, header: readonly string[]): Cells & { line: number } {
  const cell = (column: Column) => cells[placeOf(header, column)]?.trim() ?? ''
  return { ...(Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Cells), line }
}

/** A note that has a row of its own goes with the row above. */
function withNotes<Row extends Cells>(rows: Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above && folded(row.kind) === 'note')
      above.note = [above.note, row.words].filter(Boolean).join('\n\n')
    else joined.push(row)
  }
  return joined
}

/** Words alone, without what they are from, are no passage. */
function isHeader({ cells }: CsvRow): boolean {
  const header = cells.map(folded)
  const has = (column: Column) => placeOf(header, column) >= 0
  return has('words') && (has('title') || has('address') || has('location'))
}

function placeOf(header: readonly string[], column: Column): number {
  return header.indexOf(CALLED[column].find((name) => header.includes(name)) ?? '\0')
}

function aboveHeader(rows: readonly CsvRow[]): { title: string; author: string } {
  const [, title = '', author = ''] = rows.map(({ cells: [first = ''] }) => first.trim())
  return { title, author: author.replace(/^by /i, '') }
}

function passageIn({ words, address, title, author, note, tags, created, location }: Cells): Read<Elsewhere> {
  if (words === '') return { fault: 'no-words' }
  if (address !== '' && !isWebAddress(address)) return { fault: 'not-a-web-address' }
  if (address === '' && title === '') return { fault: 'no-title' }
  return {
    item: {
      key: ['table', address || null, title, author, words, location],
      address: address || null,
      title: title || null,
      byline: author || null,
      siteName: null,
      published: null,
      quotes: [quoteOf(words)],
      note,
      tags: tags.split(/[,;]/),
      created: created || null,
      modified: null,
    },
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll('_', ' ')
}
