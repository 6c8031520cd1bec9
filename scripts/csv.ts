/** Reads tables as RFC 4180 has them: cells in double quotes may hold commas, line ends and doubled quotes. */

/** One whole cell and what ends it: a comma, a line end, or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

interface Line {
  /** The number of the line on which it begins, from 1. */
  line: number
  cells: string[]
}

/**
 * The named columns of a table whose first line names them all.
 * @throws {Error} naming the column that is missing, the line that is no CSV or that has too few or too many cells.
 */
export function readCsv<Column extends string>(
  text: string,
  columns: readonly Column[],
): { line: number; cells: Record<Column, string> }[] {
  const [header, ...body] = linesOf(text.replace(/^\uFEFF/, ''))
  const names = header?.cells ?? []
  const missing = columns.find((column) => !names.includes(column))
  if (missing !== undefined) throw new Error(`The table has no column "${missing}".`)
  return body.map(({ line, cells }) => {
    if (cells.length !== names.length)
      throw new Error(`Line ${line} has ${cells.length} cells, the header has ${names.length}.`)
    return { line, cells: pick(columns, (column) => cells[names.indexOf(column)] ?? '') }
  })
}

function pick<Column extends string>(columns: readonly Column[], cellOf: (column: Column) => string) {
  return Object.fromEntries(columns.map((column) => [column, cellOf(column)])) as Record<Column, string>
}

function linesOf(text: string): Line[] {
  const found: Line[] = []
  let line = 1
  let cells: string[] = []
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text)
    if (!match)
      throw new Error(`Line ${line} is no CSV: a quotation mark is missing or stands inside a cell.`)
    const [whole, quoted, plain = '', end] = match
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',' && CELL.lastIndex < text.length) continue
    if (end === ',') cells.push('')
    found.push({ line, cells })
    line += cells.join('').split('\n').length - 1 + (whole.endsWith('\n') ? 1 : 0)
    cells = []
  }
  return found
}
