/** A row of a table for reading: each cell as wide as its column, cut with "…" where it is longer; 0 takes what is left. */
export function tableRow(cells: readonly string[], widths: readonly number[]): string {
  const row = cells.map((cell, at) => fitted(cell, widths[at] ?? 0)).join('  ')
  return `${row.trimEnd()}\n`
}

function fitted(cell: string, width: number): string {
  if (width === 0) return cell
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width)
}
