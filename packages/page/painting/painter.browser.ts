import { DEFAULT_SETTINGS, type RatingMention } from '@spotcheck/core'
import { afterEach, expect, test } from 'vitest'
import { composeLine, composeText } from '../text/compose.ts'
import type { TextMap } from '../text/text-map.ts'
import type { Painted } from './looks.ts'
import { createPainter } from './painter.ts'

const COLOURS = DEFAULT_SETTINGS.marks
const WORDS = 'Wandsworth Council was “good” and is “inadequate”, says Ofsted'

afterEach(() => {
  document.body.replaceChildren()
  document.body.removeAttribute('style')
  CSS.highlights.clear()
})

function pageOf(words: string): TextMap {
  const text = document.createTextNode(words)
  const paragraph = document.createElement('p')
  paragraph.append(text)
  document.body.replaceChildren(paragraph)
  return composeText([composeLine([text])]).map
}

function span(text: string) {
  return { start: WORDS.indexOf(text), end: WORDS.indexOf(text) + text.length, text, rule: 'made-up' }
}

function council(text: string): Painted {
  return { kind: 'council', ...span(text), council: 'E09000032', name: 'Wandsworth' }
}

function rating(text: string, grade: RatingMention['rating'], status: RatingMention['status']): Painted {
  return {
    kind: 'rating',
    ...span(text),
    rating: grade,
    judgement: 'overall-effectiveness',
    status,
    council: null,
  }
}

function quotation(text: string): Painted {
  return {
    kind: 'partial',
    ...span(text),
    words: text.slice(1, -1),
    speech: 0,
    speaker: null,
    speakerStart: null,
    speakerEnd: null,
    confidence: 0,
  }
}

const MARKS = [
  council('Wandsworth Council'),
  rating('“good”', 'good', 'previous'),
  rating('“inadequate”', 'inadequate', 'current'),
  quotation('“good” and is “inadequate”'),
]

/** What is registered: the painted words by name. */
function painted(): Record<string, string[]> {
  return Object.fromEntries(
    [...CSS.highlights].map(([name, highlight]) => [
      name,
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ]),
  )
}

test('paints each mark in its look, exactly on its words', () => {
  createPainter().paint(MARKS, pageOf(WORDS), COLOURS)
  expect(painted()).toEqual({
    'mark-blue-line': ['Wandsworth Council'],
    'mark-green-dashed': ['“good”'],
    'mark-red-double': ['“inadequate”'],
    'mark-yellow-ground': ['“good” and is “inadequate”'],
  })
})

test('a rating that was never given is only dotted, and words of older scales take the nearest grade', () => {
  const marks = [
    rating('“good”', 'good', 'hypothetical'),
    rating('“inadequate”', 'performs-poorly', 'superseded'),
  ]
  createPainter().paint(marks, pageOf(WORDS), COLOURS)
  expect(painted()).toEqual({ 'mark-dotted': ['“good”'], 'mark-red-dashed': ['“inadequate”'] })
})

test('uses static ranges, so that the page’s own changes stay fast', () => {
  createPainter().paint(MARKS, pageOf(WORDS), COLOURS)
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
  expect(ranges).toHaveLength(4)
  expect(ranges.every((range) => range instanceof StaticRange)).toBe(true)
})

test('a rating within a quotation is painted above it', () => {
  createPainter().paint(MARKS, pageOf(WORDS), COLOURS)
  const priority = (name: string) => CSS.highlights.get(name)?.priority ?? Number.NaN
  expect(priority('mark-red-double')).toBeGreaterThan(priority('mark-yellow-ground'))
  expect(priority('mark-blue-line')).toBeGreaterThan(priority('mark-yellow-ground'))
})

test('painting again replaces what was painted', () => {
  const painter = createPainter()
  painter.paint(MARKS, pageOf(WORDS), COLOURS)
  painter.paint([council('Ofsted')], pageOf(WORDS), COLOURS)
  expect(painted()).toEqual({ 'mark-blue-line': ['Ofsted'] })
})

test('clearing leaves the page’s own highlights as they were', () => {
  const own = new Highlight()
  CSS.highlights.set('search-result', own)
  const painter = createPainter()
  painter.paint(MARKS, pageOf(WORDS), COLOURS)
  painter.clear()
  expect([...CSS.highlights]).toEqual([['search-result', own]])
})

test('clearing leaves what another painter has painted since', () => {
  const [last, next] = [createPainter(), createPainter()]
  last.paint(MARKS, pageOf(WORDS), COLOURS)
  next.paint([council('Ofsted')], pageOf(WORDS), COLOURS)
  last.clear()
  expect(painted()).toEqual({ 'mark-blue-line': ['Ofsted'] })
  next.clear()
  expect(painted()).toEqual({})
})

test('what an older painter has left goes with what is painted next', () => {
  const old = createPainter()
  old.paint(MARKS, pageOf(WORDS), COLOURS)
  old.point(pageOf(WORDS).rangesOf(0, 5))
  createPainter().paint([council('Ofsted')], pageOf(WORDS), COLOURS)
  expect(painted()).toEqual({ 'mark-blue-line': ['Ofsted'] })
})

test('what the page throws out of its registry is put back, but nothing that another has painted since', () => {
  const [last, next] = [createPainter(), createPainter()]
  last.paint(MARKS, pageOf(WORDS), COLOURS)
  const before = painted()
  CSS.highlights.clear()
  last.keep()
  expect(painted()).toEqual(before)
  next.paint([council('Ofsted')], pageOf(WORDS), COLOURS)
  last.keep()
  expect(painted()['mark-blue-line']).toEqual(['Ofsted'])
  last.clear()
  next.clear()
  last.keep()
  expect(painted()).toEqual({})
})

test('changes no node of the page', () => {
  const map = pageOf(WORDS)
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const painter = createPainter()
  painter.paint(MARKS, map, COLOURS)
  painter.clear()
  expect(observer.takeRecords()).toEqual([])
})

test('paints nothing, and does not fail, where words have gone or the browser has no registry', () => {
  const map = pageOf(WORDS)
  document.body.replaceChildren()
  createPainter().paint(MARKS, map, COLOURS)
  expect(painted()).toEqual({})
  expect(() => createPainter(null).paint(MARKS, pageOf(WORDS), COLOURS)).not.toThrow()
})

test.each([
  ['background: #fff', 'mark-blue-line'],
  ['background: #14191f; color: #e6eaef', 'mark-blue-line-on-dark'],
  ['background: oklch(0.2 0.02 250)', 'mark-blue-line-on-dark'],
  ['background: color(srgb 0.95 0.95 0.9)', 'mark-blue-line'],
  ['background: rgb(0 0 0 / 0.1)', 'mark-blue-line'],
  ['background: none; color: #f4f4f4', 'mark-blue-line-on-dark'],
])('on a page with %s, councils are drawn as %s', (style, name) => {
  document.body.setAttribute('style', style)
  createPainter().paint([council('Ofsted')], pageOf(WORDS), COLOURS)
  expect(Object.keys(painted())).toEqual([name])
})
