import { parseHTML } from 'linkedom'
import { Failure } from './failure.ts'

/** The parser takes time by the square of a page's depth. More elements than two thirds of this are not read anyway. */
const MOST_TAGS = 60_000

/** @throws Failure for a page that it would take minutes to parse. */
export function parsePage(html: string): Document {
  const tags = html.match(/<[a-z]/gi)?.length ?? 0
  if (tags > MOST_TAGS) {
    throw new Failure(`the page is too large: it has more than ${MOST_TAGS.toLocaleString('en-GB')} tags`)
  }
  const { document } = parseHTML(html)
  return hasBodyInPlace(document) ? document : parseHTML(withBody(html)).document
}

/** The parser adds none of the elements that HTML lets a page leave out, and finds the body only beside the head. */
function hasBodyInPlace({ documentElement }: Document): boolean {
  const [first, second] = documentElement?.children ?? []
  const body = first?.localName === 'head' ? second : first
  return documentElement?.localName === 'html' && body?.localName === 'body'
}

function withBody(html: string): string {
  const content = html.replaceAll(/<!doctype\b[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi, '')
  return `<html><body>${content}</body></html>`
}
