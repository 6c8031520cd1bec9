/** What the painting benchmark runs inside a page: the same names found and painted, by us and by mark.js. */
import Mark from 'mark.js'
import { COUNCIL_NAMES, councilNamesIn, SURFACE_FORMS } from '../../packages/core/register/councils.ts'
import { DEFAULT_SETTINGS } from '../../packages/core/schema/default-settings.ts'
import type { Painted } from '../../packages/page/painting/looks.ts'
import { createPainter } from '../../packages/page/painting/painter.ts'
import { composeLine, composeText } from '../../packages/page/text/compose.ts'

/** What our expression finds, written out as a list: each name alone and with its title. */
const LIST = SURFACE_FORMS.flatMap((name) => [name, `${name} Council`, `${name} Borough Council`])

const PART = 300

const ways = {
  /** What a page costs by itself while this is measured. */
  nothing: () => 0,
  spotcheck() {
    const { text, map } = composeText([...document.querySelectorAll('article p')].map(lineOf))
    const marks = councilNamesIn(text).map((match): Painted => {
      const [words] = match
      const start = match.index
      return {
        kind: 'council',
        start,
        end: start + words.length,
        text: words,
        rule: '',
        council: null,
        name: words,
      }
    })
    createPainter().paint(marks, map, DEFAULT_SETTINGS.marks)
    return marks.length
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

function lineOf(paragraph: Element) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const pieces: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node as Text)
  return composeLine(pieces)
}

/** An expression is compiled once for many pages: before, and for everybody. */
function warmUp() {
  const text = document.body.textContent
  councilNamesIn(text)
  text.match(COUNCIL_NAMES)
}

Object.assign(window, {
  warmUp,
  forms: LIST.length,
  /** How much was marked. */
  run: (way: Way) => ways[way](),
})
