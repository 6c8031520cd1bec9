/** What a site says of the page or document that it sends. */
export function contentTypeOf(body: string): string {
  return body.startsWith('%PDF-') ? 'application/pdf' : 'text/html; charset=utf-8'
}
