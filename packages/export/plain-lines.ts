/** Hostile text for documents of marked-up paragraphs, before it is escaped. */

/** Each line a paragraph of its own. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]/)
    .map(writable)
    .filter((line) => line.trim() !== '')
}

/** XML and HTML have no place for control characters and halves of characters. */
export function writable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
}
