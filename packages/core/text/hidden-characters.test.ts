import { expect, test } from 'vitest'
import { holdsHidden } from './hidden-characters.ts'

test.each([
  ['a turn to the right', 'Report\u202Egpj.'],
  ['an isolate', '\u2066Wakefield\u2069'],
  ['a space without a width', 'Out\u200Bstanding'],
  ['a joiner between words', 'out\u2060standing'],
  ['a mark at the start of a file', '\uFEFFGood'],
  ['a joiner of emoji between letters', 'go\u200Dod'],
  ['a mark of direction beside letters', 'Leeds\u200F City'],
  ['tags', 'Leeds\u{E0069}\u{E0067}'],
  ['a filler', 'Leeds\u3164'],
  ['a control', 'Leeds\u0000\u001B[31m'],
  ['half a letter', 'broken \uD83D here'],
])('%s is hidden', (_what, words) => {
  expect(holdsHidden(words)).toBe(true)
})

test.each([
  ['plain words', '“Inadequate” – it’s 100% café, naïve & co.\n\n\tNext\u00a0line'],
  ['a soft hyphen', 'nor\u00ADmal'],
  ['emoji of several', '👩‍👧‍👦 and ❤️'],
  ['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['Hebrew with a mark of direction', 'דוח\u200F הבדיקה'],
  ['Persian with its joiner', 'می\u200Cخواهم'],
  ['letters with marks', 'e\u0301'],
])('%s is not', (_what, words) => {
  expect(holdsHidden(words)).toBe(false)
})
