import { type Quoted, slotsOf } from './as-text.ts'
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
  const writer = new XMLSerializer()
  return lines
    .flatMap((pieces) => blocksOf(pieces, quoted, make))
    .map((element) => writer.serializeToString(element))
    .join('')
}

/** A line is a paragraph; its quoted words stand out as a block of their own. */
function blocksOf(pieces: Piece[], { paragraphs }: Quoted, make: Make): Element[] {
  const at = pieces.findIndex(({ slot }) => slot === 'words')
  if (at < 0) return paragraphOf(pieces, make)
  const words = make('blockquote', ...paragraphs.map((paragraph) => make('p', paragraph)))
  return [...paragraphOf(pieces.slice(0, at), make), words, ...paragraphOf(pieces.slice(at + 1), make)]
}

function paragraphOf(pieces: Piece[], make: Make): Element[] {
  const inside = pieces.map(({ slot, text }) => (slot === 'address' ? addressIn(text, make) : text))
  const [first, ...others] = inside
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
