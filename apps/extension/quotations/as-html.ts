import { listed, type Quoted, sourceIn, whoIn } from './as-text.ts'

/**
 * The same as `quotationText`, for where formatted text is pasted. It is built of nodes and written out by the
 * browser: what a page says can be nothing but text in it. Elements without a namespace are written without one.
 */
export function quotationHtml({ paragraphs, attribution, article }: Quoted): string {
  const maker = document.implementation.createDocument(null, null)
  const make = (name: string, ...inside: (Node | string)[]): Element => {
    const made = maker.createElementNS(null, name)
    made.append(...inside.filter((part) => part !== ''))
    return made
  }
  const words = make('blockquote', ...paragraphs.map((paragraph) => make('p', paragraph)))
  const who = listed(whoIn(attribution))
  const source = [listed(sourceIn(article)), addressIn(article.url, make)].filter((part) => part !== '')
  const below = [
    ...(who ? [make('p', `— ${who}`)] : []),
    ...(source.length
      ? [make('p', ...source.flatMap((part, index) => (index ? [', ', part] : [part])))]
      : []),
  ]
  const writer = new XMLSerializer()
  return [words, ...below].map((element) => writer.serializeToString(element)).join('')
}

/** A stored address may name any scheme: only one of the web becomes a link. */
function addressIn(
  url: string | null,
  make: (name: string, ...inside: (Node | string)[]) => Element,
): Element | string {
  if (!url || !/^https?:/i.test(url)) return url ?? ''
  const link = make('a', url)
  link.setAttribute('href', url)
  return link
}
