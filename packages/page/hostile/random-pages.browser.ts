import { DEFAULT_SETTINGS } from '@spotcheck/core'
import fc from 'fast-check'
import { afterEach, beforeAll, expect, inject, test } from 'vitest'
import { PageTooLarge } from '../article/page-too-large.ts'
import { type PageArticle, readArticle } from '../article/read-article.ts'
import { canHoldStory } from '../looks-like-story.ts'
import type { Painted } from '../painting/looks.ts'
import { createPainter } from '../painting/painter.ts'
import { openPage } from '../testing/open-page.ts'
import { readText } from '../text/read-text.ts'
import type { Span } from '../text/text-map.ts'
import { anyDeed, anyMarkup, meddle } from './random-page.ts'

fc.configureGlobal({ seed: inject('seed') })

const ADDRESS = 'https://www.example.org/content/news/sample'
type Text = Pick<PageArticle, 'text' | 'map'>

let page: Document

beforeAll(async () => {
  page = await openPage({ html: '' })
})

afterEach(() => CSS.highlights.clear())

function write(markup: string): void {
  page.open()
  page.write(markup)
  page.close()
}

/** All that can be read of the page: its article, and its words from top to end. Nothing of it is changed. */
function readAll(): Text[] {
  const observer = new MutationObserver(() => {})
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true })
  try {
    const article = readArticle(page, ADDRESS, { asked: true })
    return canHoldStory(page, ADDRESS) ? [...(article ? [article] : []), readText(page.body)] : []
  } catch (error) {
    if (isUnreadable(error)) return []
    throw error
  } finally {
    expect(observer.takeRecords()).toEqual([])
  }
}

/** A page that is too large, or that has an element in place of what is asked of it, says so and is not marked. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof PageTooLarge || (error instanceof TypeError && /is not a function/.test(error.message))
  )
}

/** Of white space and letters that are not seen a page has more than its text. */
function squeezed(words: string): string {
  return words.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')
}

const onPage = ({ startContainer, startOffset, endOffset }: Span) =>
  startContainer.data.slice(startOffset, endOffset)

/** Stretches of any length, one after the other. */
function marksIn(text: string, lengths: readonly number[]): Painted[] {
  let end = 0
  return lengths.flatMap((length) => {
    const start = end
    end = Math.min(start + length, text.length)
    const words = text.slice(start, end)
    return words
      ? [{ kind: 'council', start, end, text: words, rule: 'any', council: null, name: words }]
      : []
  })
}

const anyDeeds = fc.array(anyDeed, { maxLength: 12 })
const anyLengths = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 30 })

test('of whatever page each stretch of the text is the words that stand there, and nothing is changed', () => {
  fc.assert(
    fc.property(anyMarkup, anyDeeds, anyLengths, (markup, deeds, lengths) => {
      write(markup)
      for (const deed of deeds) meddle(page, deed)
      for (const { text, map } of readAll())
        for (const { start, end, text: words } of marksIn(text, lengths))
          expect(squeezed(map.rangesOf(start, end).map(onPage).join(''))).toBe(squeezed(words))
    }),
    { numRuns: 200 },
  )
})

test('a page that changes before it is painted has no mark on other words', () => {
  fc.assert(
    fc.property(anyMarkup, anyDeeds, anyDeeds, anyLengths, (markup, before, since, lengths) => {
      write(markup)
      for (const deed of before) meddle(page, deed)
      for (const { text, map } of readAll()) {
        const marks = marksIn(text, lengths)
        const painter = createPainter()
        for (const deed of since) {
          meddle(page, deed)
          painter.paint(marks, map, DEFAULT_SETTINGS.marks)
          painter.keep()
        }
        for (const { start, end, text: words } of marks) {
          let from = 0
          for (const piece of map.rangesOf(start, end).map(onPage).map(squeezed)) {
            from = squeezed(words).indexOf(piece, from)
            expect(from, `“${piece}” for “${words}”`).toBeGreaterThanOrEqual(0)
            from += piece.length
          }
        }
        painter.clear()
        expect([...CSS.highlights]).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})
