import type { Collection } from '../collection.ts'
import type { Author } from './authors.ts'
import { type Cited, citedIn } from './cited.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * BibTeX in UTF-8, as biber, JabRef and Zotero read it: an article is an entry, tags are its keywords, and `annote`,
 * which no style prints, has a paragraph for each thing that was saved of it.
 */
export function* toBibtex(collection: Collection): Generator<string> {
  for (const cited of citedIn(collection)) yield entryOf(cited)
}

function entryOf({ key, authors, title, site, published, address, accessed, notes, tags }: Cited): string {
  const [year = '', month = '', day = ''] = published?.split('-') ?? []
  const fields = [
    ['author', braced(authors.map(nameOf).join(' and '))],
    // Twice: styles would put the names in a headline into small letters.
    ['title', braced(title && braced(escaped(title)))],
    ['journal', braced(escaped(site))],
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['day', braced(day && String(Number(day)))],
    ['url', braced(verbatim(address))],
    ['urldate', braced(accessed)],
    ['language', braced('british')],
    ['keywords', braced(tags.map(escaped).join(', '))],
    ['annote', braced(notes.map(escaped).join('\n\n'))],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`)
  return `@article{${key},\n${lines.join('')}}\n\n`
}

function braced(value: string): string {
  return value && `{${value}}`
}

function nameOf(author: Author): string {
  return 'family' in author ? `${author.family}, ${author.given}` : braced(escaped(author.literal))
}

const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, also those behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
}

/** What TeX would take for a command comes out as the character it is; what it would draw together (--, '', <<) stays apart. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}~^`#$%&_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/([-'<>,])(?=\1)/g, '$1{}')
}

/** Addresses are read as they are, up to the brace that ends them. */
function verbatim(address: string): string {
  return address.replace(/[\\{} ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
