import type { Collection } from '../collection.ts'
import { type Cited, citedIn } from './cited.ts'

/**
 * CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, schema csl-data.json): what Zotero, Mendeley
 * and pandoc read. An article is an entry; what was saved of it stands in its `note`, a line each, which begins with a
 * quotation mark: Zotero and pandoc take a line "field: value" for a field.
 */
export function toCsl(collection: Collection): string {
  return `${JSON.stringify(citedIn(collection).map(entryOf), null, 2)}\n`
}

function entryOf({ key, authors, title, site, published, address, accessed, notes, tags }: Cited) {
  return {
    id: key,
    type: 'article-newspaper',
    language: 'en-GB',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(site && { 'container-title': site }),
    ...(published && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    ...(address && { URL: address }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  }
}

function dateOf(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] }
}
