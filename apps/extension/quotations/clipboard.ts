import { quotationHtml } from './as-html.ts'
import { type Quoted, quotationText } from './as-text.ts'

/**
 * Puts a quotation on the clipboard, as plain and as formatted text, laid out by a template.
 * @throws {DOMException} where the page or the browser does not allow it
 */
export async function copyQuotation(quoted: Quoted, template: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const written = {
    'text/plain': quotationText(quoted, template, today),
    'text/html': quotationHtml(quoted, template, today),
  }
  const blobs = Object.entries(written).map(([type, text]) => [type, new Blob([text], { type })])
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}
