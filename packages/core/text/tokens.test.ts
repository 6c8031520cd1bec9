import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairMarks } from './quotation-marks.ts'
import { readTokens, type Token } from './tokens.ts'

function tokensOf(text: string): Token[] {
  return readTokens(text, 0, text.length, pairMarks(text, 0, text.length))
}

const printed = (text: string) => tokensOf(text).map((token) => token.text)

describe('words', () => {
  it.each([
    ['The council’s plan, he said.', ['The', "council's", 'plan', ',', 'he', 'said', '.']],
    ["He'd gone; who’s next?", ['He', "'d", 'gone', ';', 'who', "'s", 'next', '?']],
    [
      'Mr. Blane met Dr. E.B. Roe at 5 p.m. today.',
      'Mr. Blane met Dr. E.B. Roe at 5 p.m. today .'.split(' '),
    ],
    ['the authorities’ well-known £3.5m plan', "the authorities' well-known £3.5m plan".split(' ')],
    ['Zoë\u00a0Ångström\u2009met\ufeffMx \u{10400}da', ['Zoë', 'Ångström', 'met', 'Mx', '\u{10400}da']],
    ['good 🙂', ['good', '\ud83d', '\ude42']],
  ])('of %s', (text, words) => {
    expect(printed(text)).toEqual(words)
  })

  it('are cut where they are longer than any word is', () => {
    expect(tokensOf('x'.repeat(200)).map(({ start, end }) => [start, end])).toEqual([
      [0, 81],
      [81, 162],
      [162, 200],
    ])
  })

  it('in marks are one token', () => {
    expect(tokensOf('He said “we know. We act” twice.').map(({ kind }) => kind)).toEqual([
      'word',
      'word',
      'quote',
      'word',
      'punctuation',
    ])
  })
})

describe('of any text the tokens', () => {
  const character = fc.constantFrom(
    ...'aZé9 .,-\'’"“”£&@\u00a0\u200b\n\0',
    '\ud83d',
    '\ude42',
    '\u{10400}',
    'ſ',
  )
  const anyText = fc.array(character, { maxLength: 60 }).map((characters) => characters.join(''))

  it('stand in order and leave out nothing but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const token of tokensOf(text)) {
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('begin where a plain expression finds words', () => {
    const WORD = /[\p{L}\p{N}£$€@#&]+/gu
    fc.assert(
      fc.property(anyText, (text) => {
        const inMarks = tokensOf(text).filter(({ kind }) => kind === 'quote')
        const starts = new Set(tokensOf(text).map(({ start }) => start))
        for (const { index } of text.matchAll(WORD)) {
          const isInside = inMarks.some(({ start, end }) => start <= index && index < end)
          const goesOn = /['’.-]/.test(text.charAt(index - 1))
          expect(isInside || goesOn || starts.has(index)).toBe(true)
        }
      }),
    )
  })
})
