import type { Collection } from '../collection.ts'
import type { Author } from './authors.ts'
import { type Cited, citedIn } from './cited.ts'

/**
 * RIS, as Zotero, EndNote and Mendeley read it (https://en.wikipedia.org/wiki/RIS_(file_format)): an article is an
 * entry, each thing saved of it a note of its own, each tag a keyword. A value ends with its line.
 */
export function* toRis(collection: Collection): Generator<string> {
  for (const cited of citedIn(collection)) yield `${linesOf(cited).join('\r\n')}\r\n\r\n`
}

function linesOf({ authors, title, site, published, address, accessed, notes, tags }: Cited): string[] {
  const fields: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', nameOf(author)]),
    ['T2', site],
    ['PY', published?.slice(0, 4) ?? ''],
    ['DA', published ? dateOf(published) : ''],
    ['UR', address],
    ['Y2', dateOf(accessed)],
    ['LA', 'en-GB'],
    ...tags.map((tag): [string, string] => ['KW', tag]),
    ...notes.map((note): [string, string] => ['N1', note]),
  ]
  return [...fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ']
}

function nameOf(author: Author): string {
  return 'family' in author ? `${author.family}, ${author.given}` : author.literal
}

/** YYYY/MM/DD/, with nothing between the strokes where it is not known. */
function dateOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}
