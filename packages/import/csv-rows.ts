import { CannotRead } from './problems.ts'
import { breaksIn } from './text-of.ts'

export interface CsvRow {
  cells: string[]
  /** Where it begins, from 1. */
  line: number
}

const SEPARATORS = [',', ';', '\t'] as const

/**
 * CSV as spreadsheets write it (RFC 4180): with commas, or the semicolons and tabs of other countries, whichever the text
 * has most of. Blank lines are left out.
 * @throws {CannotRead} for a quoted cell that never ends.
 */
export function csvRows(text: string): CsvRow[] {
  const separator = SEPARATORS.toSorted((a, b) => countIn(text, b) - countIn(text, a))[0] ?? ','
  const rows: CsvRow[] = []
  let row: CsvRow = { cells: [], line: 1 }
  let line = 1
  let at = 0
  // A separator at the very end has an empty cell behind it.
  while (at < text.length || (row.cells.length > 0 && at === text.length)) {
    const { value, end } = cellAt(text, at, separator, line)
    line += breaksIn(text.slice(at, end))
    row.cells.push(value)
    at = end + 1
    if (text[end] === separator) continue
    if (text.startsWith('\r\n', end)) at++
    line++
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
    row = { cells: [], line }
  }
  return rows
}

/** Ends before a separator or a line's end, or with the text. */
function cellAt(
  text: string,
  start: number,
  separator: string,
  line: number,
): { value: string; end: number } {
  let value = ''
  let at = start
  if (text[at] === '"') {
    do {
      const end = text.indexOf('"', at + 1)
      if (end < 0) throw new CannotRead('cut-short', line)
      // A doubled one is one of the cell's own.
      value += (at > start ? '"' : '') + text.slice(at + 1, end)
      at = end + 1
    } while (text[at] === '"')
  }
  const rest = at
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return { value: value + text.slice(rest, at), end: at }
}

/** The beginning tells. */
function countIn(text: string, sign: string): number {
  return text.slice(0, 10_000).split(sign).length
}
