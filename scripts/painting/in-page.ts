/** What the painting benchmark runs inside a page: the same names found and painted, by us and by others. */
import Mark from 'mark.js'
import { COUNCIL_NAMES, councilNamesIn, SURFACE_FORMS } from '../../packages/core/register/councils.ts'
import { DEFAULT_SETTINGS } from '../../packages/core/schema/default-settings.ts'
import type { Painted } from '../../packages/page/painting/looks.ts'
import { createPainter } from '../../packages/page/painting/painter.ts'
import { composeLine, composeText } from '../../packages/page/text/compose.ts'
import type { TextMap } from '../../packages/page/text/text-map.ts'

/** What our expression finds, written out as a list: each name alone and with its title. */
const LIST = SURFACE_FORMS.flatMap((name) => [name, `${name} Council`, `${name} Borough Council`])

const PART = 300

const ways = {
  /** What a page costs by itself while this is measured. */
  nothing: () => 0,
  /** The limit: each text of the article fetched, and nothing done with it. */
  'the texts fetched'() {
    let length = 0
    for (const { data } of textsIn(article())) length += data.length
    return length > 0 ? 0 : Number.NaN
  },
  /** … and each of its characters looked at, as whatever finds something must. */
  'each character looked at'() {
    let letters = 0
    for (const { data } of textsIn(article()))
      for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) > 64) letters++
    return letters > 0 ? 0 : Number.NaN
  },
  /** What the browser itself takes to show as many marks, wherever they come from. */
  'marks that were found before'() {
    if (!before) throw new Error('Warm up first.')
    return paint(before)
  },
  spotcheck() {
    return paint(find())
  },
  /** Elements put around what is found, a text at a time and all of its parts at once: as short as it can be done. */
  'elements by hand'() {
    let marks = 0
    for (const node of textsIn(article())) {
      const parts: (string | Element)[] = []
      let from = 0
      for (const match of councilNamesIn(node.data)) {
        const element = document.createElement('mark')
        element.textContent = match[0]
        parts.push(node.data.slice(from, match.index), element)
        from = match.index + match[0].length
        marks++
      }
      if (from > 0) node.replaceWith(...parts, node.data.slice(from))
    }
    return marks
  },
  'mark.js, one expression'() {
    let marks = 0
    const expression = new RegExp(COUNCIL_NAMES.source, 'gi')
    new Mark('article').markRegExp(expression, { each: () => marks++ })
    return marks
  },
  /** In parts: the whole list in one call overflows its stack. */
  'mark.js, the list'() {
    let marks = 0
    const options = { accuracy: 'exactly', separateWordSearch: false, each: () => marks++ } as const
    for (let at = 0; at < LIST.length; at += PART)
      new Mark('article').mark(LIST.slice(at, at + PART), options)
    return marks
  },
}

export type Way = keyof typeof ways

interface Finds {
  marks: Painted[]
  map: TextMap
}

/** Of the page as it was when it was warmed up. */
let before: Finds | null = null

function find(): Finds {
  const { text, map } = composeText(
    [...document.querySelectorAll('article p')].map((paragraph) => composeLine(textsIn(paragraph))),
  )
  const marks = councilNamesIn(text).map((match): Painted => {
    const [words] = match
    const start = match.index
    const end = start + words.length
    return { kind: 'council', start, end, text: words, rule: '', council: null, name: words }
  })
  return { marks, map }
}

function paint({ marks, map }: Finds): number {
  createPainter().paint(marks, map, DEFAULT_SETTINGS.marks)
  return marks.length
}

function article(): Element {
  const found = document.querySelector('article')
  if (!found) throw new Error('The page has no article.')
  return found
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  return texts
}

/** An expression is compiled once for many pages: before, and for everybody. */
export function warmUp(way: Way): void {
  const text = document.body.textContent
  councilNamesIn(text)
  text.match(COUNCIL_NAMES)
  if (way === 'marks that were found before') before = find()
}

export const forms = LIST.length

/** How much was marked. */
export function mark(way: Way): number {
  return ways[way]()
}
