import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FoldedText } from './folded-text.ts'

const signs = fc.constantFrom(...'ab “”‘’"\'–—-…\u00a0\u00ad\u200b\n\u2028é\u{1f600}', '  ', ' \u00ad ')
const anyText = fc.array(signs).map((parts) => parts.join(''))

test.each([
  ['“It’s late” – ‘too late’', "\"It's late\" - 'too late'"],
  ['a\u00a0b\n\nc \t d', 'a b c d'],
  ['safe\u00adguard\u200bing', 'safeguarding'],
  ['Well…', 'Well...'],
])('%j reads %j', (plain, folded) => {
  expect(new FoldedText(plain).text).toBe(folded)
})

test('a word is found in its own text, whatever stands before and in it', () => {
  const plain = '“Well…”\u00a0 she said,\n\nsafe\u00adguard\u00ading \u00ad first'
  const folded = new FoldedText(plain)
  const at = folded.text.indexOf('safeguarding')
  const { start, end } = folded.plainStretch(at, at + 'safeguarding'.length)
  expect(plain.slice(start, end)).toBe('safe\u00adguard\u00ading')
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (plain) => {
      const { text } = new FoldedText(plain)
      expect(new FoldedText(text).text).toBe(text)
    }),
  )
})

test('every stretch leads to one that reads the same', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (plain, from, length) => {
      const folded = new FoldedText(plain)
      const start = from % (folded.text.length + 1)
      const end = Math.min(start + 1 + (length % 8), folded.text.length)
      if (start >= end) return
      const stretch = folded.plainStretch(start, end)
      const words = new FoldedText(plain.slice(stretch.start, stretch.end)).text
      expect(stretch.start).toBeLessThan(stretch.end)
      // An ellipsis is three stops of one sign: part of it leads to all of it.
      if (!plain.includes('…')) expect(words).toBe(folded.text.slice(start, end))
      else expect(words).toContain(folded.text.slice(start, end))
    }),
  )
})
