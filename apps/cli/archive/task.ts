/** What is asked for, and what a worker makes of a piece of it. */
import { type Cell, type TableName, tableRows } from '@spotcheck/export/parquet'
import { type CheckedExtraction, checked } from '../checked.ts'
import type { Answer } from '../json-lines.ts'
import type { Known } from '../options.ts'
import { type RecordsFormat, recordLine } from '../record-line.ts'
import type { ReadablePiece } from './piece.ts'
import { answersTo } from './read-piece.ts'

export type Task = { known: Known; asOf: string } & (
  | { command: 'extract' }
  | { command: 'records'; format: RecordsFormat }
  | { command: 'export' }
)

/** Rows of one table, all of one year; null where the stories have no date. */
interface Rows {
  table: TableName
  year: string | null
  rows: Cell[][]
}

export interface Made {
  /** In UTF-8, in memory of its own: so it goes from thread to thread without being copied. */
  out: Uint8Array<ArrayBuffer>
  rows: Rows[]
}

export interface Done extends Made {
  /** Stories, and failures to read any. */
  count: number
  /** A line for each that could not be read. */
  bad: string[]
  /** So many bytes of all sources have been read. */
  read: number
}

type Making = Pick<Done, 'rows' | 'bad'> & { out: string }

export function perform(piece: ReadablePiece, task: Task): Done {
  const { count, read } = piece
  const made: Making = { out: '', rows: [], bad: [] }
  for (const answer of answersTo(piece, task.known)) {
    if ('error' in answer) made.bad.push(`${placeOf(answer, piece)}: ${answer.error}`)
    if (task.command === 'extract') made.out += extractLine(answer, task)
    else if (!('error' in answer))
      addStory(made, { ...checked(answer, task.asOf), source: nameOf(answer, piece) }, task)
  }
  return { ...made, out: new TextEncoder().encode(made.out), count, read }
}

function extractLine(answer: Answer, { asOf }: Task): string {
  return `${JSON.stringify('error' in answer ? answer : { ...answer, ...checked(answer, asOf) })}\n`
}

function addStory(
  made: Making,
  story: CheckedExtraction & { source: string },
  task: Exclude<Task, { command: 'extract' }>,
): void {
  const { source, article, inspections } = story
  if (task.command === 'records') {
    for (const record of inspections) made.out += recordLine({ source, article, record }, task.format)
    return
  }
  const year = article.published?.slice(0, 4) ?? null
  for (const [table, rows] of tableRows(story)) if (rows.length > 0) made.rows.push({ table, year, rows })
}

/** The file, and in an archive of many stories the story's id. */
function nameOf({ id }: Answer, { source }: ReadablePiece): string {
  return id === source ? source : `${source}#${id}`
}

function placeOf({ id, line }: Extract<Answer, { error: string }>, { source }: ReadablePiece): string {
  if (line !== undefined) return `${source}, line ${line}`
  return id === source ? source : `${source}, ${id}`
}
