/** A row of CSV as RFC 4180 has it, with its line end: commas, CRLF, a cell in double quotes where it needs them. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  const safe = defused(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front, after OWASP's "CSV Injection"
 * (https://owasp.org/www-community/attacks/CSV_Injection), as well as one that would do so after apostrophes,
 * white space or letters that are not seen. So taking one apostrophe off wherever this pattern follows it gives back exactly what was saved.
 */
function defused(text: string): string {
  return /^['\s\p{C}]*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
}

/** What a column is called, and what of an item stands in it. */
export type Column<Item> = [name: string, value: (item: Item) => string | null | undefined]

/**
 * A table with a heading, in pieces. In front stands a UTF-8 byte order mark, without which Excel reads “ and £ in the Windows code
 * page; LibreOffice, pandas and R's readr skip it.
 */
export function* csvTable<Item>(columns: readonly Column<Item>[], items: Iterable<Item>): Generator<string> {
  yield `\uFEFF${csvRow(columns.map(([name]) => name))}`
  for (const item of items) yield csvRow(columns.map(([, value]) => value(item) ?? ''))
}

/** Several values in one cell, with "; " between them; a semicolon or backslash of a value's own gets a backslash. */
export function inOneCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}
