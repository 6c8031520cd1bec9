/** What is asked for, and what a worker makes of a piece of it. */
import { checked } from '../checked.ts'
import type { Answer } from '../json-lines.ts'
import type { Known } from '../options.ts'
import { type RecordsFormat, recordLine } from '../record-line.ts'
import type { ReadablePiece } from './piece.ts'
import { answersTo } from './read-piece.ts'

export type Task = { known: Known; asOf: string } & (
  | { command: 'extract' }
  | { command: 'records'; format: RecordsFormat }
)

export interface Done {
  /** Stories, and failures to read any. */
  count: number
  out: string
  /** A line for each that could not be read. */
  bad: string[]
  /** So many bytes of all sources have been read. */
  read: number
}

export function perform(piece: ReadablePiece, task: Task): Done {
  const { count, read } = piece
  const done: Done = { count, out: '', bad: [], read }
  for (const answer of answersTo(piece, task.known)) {
    if ('error' in answer) done.bad.push(`${placeOf(answer, piece)}: ${answer.error}`)
    done.out += printed(answer, piece, task)
  }
  return done
}

function printed(answer: Answer, { source }: ReadablePiece, task: Task): string {
  const { asOf } = task
  if (task.command === 'extract')
    return `${JSON.stringify('error' in answer ? answer : { ...answer, ...checked(answer, asOf) })}\n`
  if ('error' in answer) return ''
  const { article, inspections } = checked(answer, asOf)
  const named = answer.id === source ? source : `${source}#${answer.id}`
  return inspections.map((record) => recordLine({ source: named, article, record }, task.format)).join('')
}

function placeOf({ id, line }: Extract<Answer, { error: string }>, { source }: ReadablePiece): string {
  if (line !== undefined) return `${source}, line ${line}`
  return id === source ? source : `${source}, ${id}`
}
