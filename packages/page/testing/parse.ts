import { parseHTML } from 'linkedom'

/** A document as the command line reads it: parsed, not laid out. */
export function parse(html: string): Document {
  return parseHTML(html).document
}
