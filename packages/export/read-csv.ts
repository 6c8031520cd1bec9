/** CSV read as another program would, for tests. */

/** RFC 4180, read strictly: anything outside its grammar is an error. */
function parsed(csv: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let rest = csv
  while (rest !== '') {
    const [taken, escaped, textdata = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (taken === undefined) throw new Error(`Not RFC 4180: ${rest.slice(0, 40)}`)
    row.push(escaped?.replaceAll('""', '"') ?? textdata)
    if (end === '\r\n') rows.push(row.splice(0))
    rest = rest.slice(taken.length)
  }
  if (row.length > 0) throw new Error('The last line does not end')
  return rows
}

/** The rows as records by column, as a spreadsheet sees them. */
export function cells(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = parsed(csv.replace(/^\uFEFF/, ''))
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`${row.length} cells under ${names.length} names`)
    return Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))
  })
}

/** A cell as it was saved. */
export function undefused(cell: string): string {
  return /^'['\s\p{C}]*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}
