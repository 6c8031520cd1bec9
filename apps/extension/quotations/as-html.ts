import { type CitedSource, harvardRuns } from '@spotcheck/export/harvard'
import { citedIn, type Quoted, slotsOf } from './as-text.ts'
import { filled, type Piece } from './template.ts'

type Make = (name: string, ...inside: (Node | string)[]) => Element

/**
 * The same as `quotationText`, for where formatted text is pasted. It is built of nodes and written out by the
 * browser: what a page says can be nothing but text in it. Elements without a namespace are written without one.
 */
export function quotationHtml(quoted: Quoted, template: string, today: string): string {
  const maker = document.implementation.createDocument(null, null)
  const make: Make = (name, ...inside) => {
    const made = maker.createElementNS(null, name)
    made.append(...inside)
    return made
  }
  const lines = filled(template, slotsOf(quoted, today)).filter((pieces) => pieces.length > 0)
  const cited = citedIn(quoted.article, today)
  const writer = new XMLSerializer()
  return lines
    .flatMap((pieces) => blocksOf(pieces, quoted.paragraphs, cited, make))
    .map((element) => writer.serializeToString(element))
    .join('')
}

/** A line is a paragraph; its quoted words stand out as a block of their own. */
function blocksOf(
  pieces: Piece[],
  paragraphs: readonly string[],
  cited: CitedSource | null,
  make: Make,
): Element[] {
  const paragraphOf = (some: Piece[]) =>
    paragraphWith(
      some.flatMap((piece) => insideOf(piece, cited, make)),
      make,
    )
  const at = pieces.findIndex(({ slot }) => slot === 'words')
  if (at < 0) return paragraphOf(pieces)
  const words = make('blockquote', ...paragraphs.map((paragraph) => make('p', paragraph)))
  return [...paragraphOf(pieces.slice(0, at)), words, ...paragraphOf(pieces.slice(at + 1))]
}

function insideOf({ slot, text }: Piece, cited: CitedSource | null, make: Make): (Element | string)[] {
  if (slot === 'address') return [addressIn(text, make)]
  return slot === 'harvard' && cited ? referenceTo(cited, make) : [text]
}

function referenceTo(cited: CitedSource, make: Make): (Element | string)[] {
  return harvardRuns(cited).map(({ text, is }) => {
    if (is === 'words') return text
    return is === 'address' ? addressIn(text, make) : make('i', text)
  })
}

function paragraphWith([first, ...others]: (Element | string)[], make: Make): Element[] {
  if (first === undefined) return []
  return [make('p', typeof first === 'string' ? first.trimStart() : first, ...others)]
}

/** A stored address may name any scheme: only one of the web becomes a link. */
function addressIn(url: string, make: Make): Element | string {
  if (!/^https?:/i.test(url)) return url
  const link = make('a', url)
  link.setAttribute('href', url)
  return link
}
