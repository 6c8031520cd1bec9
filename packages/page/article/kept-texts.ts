import { Readability } from '@mozilla/readability'
import { isText, nodesIn } from '../text/nodes.ts'
import type { Declared } from './declared.ts'
import type { PageLines } from './page-lines.ts'

/**
 * Where it finds less, Readability looks for more among what it had left out; above a wall, or on one of several pages,
 * there may be no more.
 */
const SHORTEST_STORY = 500
const SHORTEST_PART = 150

/**
 * The page's text nodes that Readability counts to the article. It works on a clone, without the parts that were
 * skipped; the page is not touched.
 */
export function keptTexts(
  document: Document,
  { texts, skipped }: PageLines,
  known: Pick<Declared, 'title' | 'byline'>,
  isPart: boolean,
): Set<Text> {
  const { clone, body } = cloneOf(document, known)
  const copies = body.querySelectorAll('*')
  for (const place of skipped) copies[place]?.remove()
  const places = new Map<Text, number>()
  for (const copy of nodesIn(body)) if (isText(copy)) places.set(copy, places.size)

  const reader = new Readability<Node>(clone, {
    serializer: (content) => content,
    keepClasses: true,
    charThreshold: isPart ? SHORTEST_PART : SHORTEST_STORY,
  })
  const content = reader.parse()?.content
  const kept = new Set<Text>()
  const nextWith = finder(texts)
  let last = -1
  for (const copy of content ? nodesIn(content) : []) {
    if (!isText(copy) || !/\S/.test(copy.data)) continue
    last = places.get(copy) ?? nextWith(copy.data, last + 1) ?? last
    const text = texts[last]
    if (text) kept.add(text)
  }
  return kept
}

/** With no more of the head than Readability asks for: it removes a repeated headline, and a byline where it knows of none. */
function cloneOf(document: Document, { title, byline }: Pick<Declared, 'title' | 'byline'>) {
  const clone = document.cloneNode(false) as Document
  const head = clone.createElement('head')
  const html = clone.createElement('html')
  const body = clone.importNode(document.body, true)
  takeNamesFrom(body)
  html.append(head, body)
  clone.append(html)
  clone.title = title ?? document.title
  const author = clone.createElement('meta')
  author.setAttribute('name', 'author')
  author.setAttribute('content', byline ?? '')
  head.append(author)
  return { clone, body }
}

/** Documents and forms answer to these names before their own (`<img name="firstChild">`), and Readability asks them. */
function takeNamesFrom(body: HTMLElement): void {
  // A form's own method may have been taken by such a name too.
  const { removeAttribute } = body
  for (const named of body.querySelectorAll('form, fieldset, img, object, embed, iframe'))
    for (const attribute of ['name', 'id']) removeAttribute.call(named, attribute)
}

/**
 * The place of the next text with the same words. Where Readability starts over, it parses the page anew, and what it
 * keeps are copies of copies, still in their order.
 */
function finder(texts: readonly Text[]): (words: string, from: number) => number | undefined {
  let byWords: Map<string, number[]> | undefined
  return (words, from) => {
    byWords ??= placesFromTheEnd(texts)
    const places = byWords.get(words) ?? []
    while ((places.at(-1) ?? from) < from) places.pop()
    return places.at(-1)
  }
}

function placesFromTheEnd(texts: readonly Text[]): Map<string, number[]> {
  const byWords = new Map<string, number[]>()
  for (let place = texts.length - 1; place >= 0; place--) {
    const { data } = texts[place] ?? { data: '' }
    const known = byWords.get(data)
    if (known) known.push(place)
    else byWords.set(data, [place])
  }
  return byWords
}
