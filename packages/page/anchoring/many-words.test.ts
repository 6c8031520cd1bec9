import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOfWords } from './many-words.ts'

test('finds every place of every word, within others too', () => {
  const text = 'Inspectors inspected; the inspector was expected in spring.'
  expect(placesOfWords(text, new Set(['inspect', 'spect', 'spring']), 10)).toEqual(
    new Map([
      ['inspect', [11, 26]],
      ['spect', [2, 13, 28]],
      ['spring', [52]],
    ]),
  )
})

test('stops at so many places', () => {
  expect(placesOfWords('aa'.repeat(50_000), new Set(['aaa']), 3)).toEqual(new Map([['aaa', [0, 1, 2]]]))
})

test('no words have no places', () => {
  expect(placesOfWords('Some text.', new Set(), 3)).toEqual(new Map())
})

test('finds what a search for each word would find', () => {
  const letters = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’'), minLength, maxLength })
  const words = fc.uniqueArray(letters(2, 5), { maxLength: 6 })
  fc.assert(
    fc.property(letters(0, 60), words, (text, words) => {
      const found = placesOfWords(text, new Set(words), 100)
      for (const word of words) expect(found.get(word)).toEqual(searched(text, word))
    }),
  )
})

function searched(text: string, word: string): number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(word, at))
}
