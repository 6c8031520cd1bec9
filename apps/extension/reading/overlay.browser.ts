import type { Span } from '@spotcheck/page'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showLayer } from './layer-shown.ts'
import { createOverlay } from './overlay.ts'

/** The overlay is closed to everybody, tests too: they see its host come and go, and open the root themselves. */
let root: ShadowRoot
let life: AbortController
let text: Text

beforeEach(() => {
  showLayer()
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed')
    root = attach.call(this, init)
    return root
  })
  life = new AbortController()
  const paragraph = document.createElement('p')
  paragraph.style.font = '16px/24px monospace'
  text = document.createTextNode('Every word of this paragraph can be saved.')
  paragraph.append(text)
  document.body.append(paragraph)
})

afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

const words = (from: number, to: number): Span[] => [
  { startContainer: text, startOffset: from, endContainer: text, endOffset: to },
]
const lines = () => [...root.querySelectorAll('.line')].map((line) => line.getBoundingClientRect())
const rectOf = ([span]: Span[]) => {
  const range = document.createRange()
  range.setStart(span?.startContainer ?? text, span?.startOffset ?? 0)
  range.setEnd(span?.endContainer ?? text, span?.endOffset ?? 0)
  return range.getBoundingClientRect()
}

test('a line stands under each saved passage and nowhere else', () => {
  createOverlay(life.signal).lines([words(0, 5), words(11, 15)])
  expect(lines()).toHaveLength(2)
  for (const [index, passage] of [words(0, 5), words(11, 15)].entries()) {
    const { left, right, bottom } = rectOf(passage)
    expect(lines()[index]).toMatchObject({ left, width: right - left })
    expect(Math.abs((lines()[index]?.top ?? 0) - bottom)).toBeLessThan(3)
  }
})

test('the page has one more element while something is saved, and none after', () => {
  const before = document.documentElement.childElementCount
  const overlay = createOverlay(life.signal)
  expect(document.documentElement.childElementCount).toBe(before)
  overlay.lines([words(0, 5)])
  expect(document.documentElement.childElementCount).toBe(before + 1)
  expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull()
  overlay.lines([])
  expect(document.documentElement.childElementCount).toBe(before)
})

test('lines follow their words when the page moves them', async () => {
  createOverlay(life.signal).lines([words(0, 5)])
  const before = lines()[0]?.top ?? 0
  const banner = document.createElement('div')
  banner.style.height = '200px'
  document.body.prepend(banner)
  await vi.waitFor(() => expect(lines()[0]?.top).toBe(before + 200))
})

test('lines stand under their words where the page has moved its whole document', () => {
  document.documentElement.style.cssText = 'position: relative; margin: 50px 0 0 70px'
  createOverlay(life.signal).lines([words(0, 5)])
  expect(lines()[0]?.left).toBe(rectOf(words(0, 5)).left)
  expect(Math.abs((lines()[0]?.top ?? 0) - rectOf(words(0, 5)).bottom)).toBeLessThan(3)
  document.documentElement.removeAttribute('style')
})

test.each(['zoom: 1.25', 'transform: translate(30px, 20px) scale(0.8)'])(
  'lines are as long as their words where the page has its whole document set: %s',
  (style) => {
    document.documentElement.style.cssText = style
    createOverlay(life.signal).lines([words(11, 15)])
    const { left, width } = rectOf(words(11, 15))
    expect(lines()[0]?.left).toBeCloseTo(left, 0)
    expect(lines()[0]?.width).toBeCloseTo(width, 0)
    document.documentElement.removeAttribute('style')
  },
)

test('words that the page has folded away have no line', () => {
  const fold = document.createElement('div')
  fold.style.cssText = 'height: 100px; overflow: hidden'
  document.body.replaceChildren(fold)
  fold.append(paragraphAt(0), text.parentElement ?? '')
  createOverlay(life.signal).lines([words(0, 5)])
  expect(lines()).toHaveLength(1)
  fold.prepend(paragraphAt(200))
  createOverlay(life.signal).lines([words(0, 5)])
  expect(lines()).toHaveLength(0)
})

function paragraphAt(height: number): HTMLElement {
  const space = document.createElement('p')
  space.style.cssText = `height: ${height}px; margin: 0`
  return space
}

test('words that are gone have no line', () => {
  const overlay = createOverlay(life.signal)
  text.data = 'Short'
  overlay.lines([words(11, 15)])
  expect(lines()).toEqual([])
})

test('nothing is left when the extension goes', () => {
  const before = document.documentElement.childElementCount
  createOverlay(life.signal).lines([words(0, 5)])
  life.abort()
  expect(document.documentElement.childElementCount).toBe(before)
})

test('nothing comes back in the frame after it, where the window had just changed', async () => {
  const before = document.documentElement.childElementCount
  createOverlay(life.signal).lines([words(0, 5)])
  dispatchEvent(new Event('resize'))
  life.abort()
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(document.documentElement.childElementCount).toBe(before)
})
