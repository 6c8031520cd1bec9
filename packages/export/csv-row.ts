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
