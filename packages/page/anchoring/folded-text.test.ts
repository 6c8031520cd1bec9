import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FoldedText } from './folded-text.ts'

const signs = fc.constantFrom(
  ...'ab “”‘’"\'–—-…\u00a0\u00ad\u200b\u202e\n\u2028é\u{1f600}',
  '  ',
  ' \u00ad ',
  'e\u0301',
)
const anyText = fc.array(signs).map((parts) => parts.join(''))

test.each([
  ['“It’s late” – ‘too late’', "\"It's late\" - 'too late'"],
  ['a\u00a0b\n\nc \t d', 'a b c d'],
  ['safe\u00adguard\u200bing', 'safeguarding'],
  ['Well…', 'Well...'],
  ['Mo\u0302n', 'Môn'],
  ['\u2066Rated\u2069 good\u200f', 'Rated good'],
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

test('a letter keeps its accents', () => {
  const plain = 'on Ynys Mo\u0302n and in Orle\u0301'
  const folded = new FoldedText(plain)
  const read = (words: string) => {
    const at = folded.text.indexOf(words)
    const { start, end } = folded.plainStretch(at, at + words.length)
    return plain.slice(start, end)
  }
  expect(read('Mô')).toBe('Mo\u0302')
  expect(read('Orlé')).toBe('Orle\u0301')
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
