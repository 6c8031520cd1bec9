import { quotationHtml } from './as-html.ts'
import { type Quoted, quotationText } from './as-text.ts'

/**
 * Puts a quotation on the clipboard, as plain and as formatted text.
 * @throws {DOMException} where the page or the browser does not allow it
 */
export async function copyQuotation(quoted: Quoted): Promise<void> {
  const written = { 'text/plain': quotationText(quoted), 'text/html': quotationHtml(quoted) }
  const blobs = Object.entries(written).map(([type, text]) => [type, new Blob([text], { type })])
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
