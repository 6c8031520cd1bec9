/** What must hold of any text at all. */
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { extract } from './extract.ts'
import { Extraction } from './schema/extraction.ts'

fc.configureGlobal({ seed: inject('seed') })

const WORDS = [
  'Leeds City Council',
  'READING',
  'Reading',
  'Hull',
  'Brighton & Hove',
  'Kent\u00a0County\u00a0Council',
  'Slough Children’s Services Trust',
  'the council',
  'Ofsted',
  'inspectors',
  'ILACS',
  'single inspection framework',
  'monitoring visit',
  'rated',
  'good',
  '"inadequate"',
  'requires improvement to be good',
  'for leadership',
  'previously',
  'no longer',
  'in June 2018',
  'last November',
  '4 to 8 May',
  'Jo Roe, director of children’s services,',
  'Cllr Bo Dean',
  'who left for',
  'said:',
  'said',
  'she added',
  '£3.5m',
  'the 21st',
  'two councils',
  '“we know',
  'what we must do”',
  '‘not safe’',
  '"',
  "'",
  '’',
  '”',
  ',',
  '.',
  '. ',
  ':',
  '–',
  'By Ann Other',
  '| 16 February 2016',
  'More like this',
  'Subscribe',
]
const ODDITIES = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  'שלום',
  'مرحبا',
  '👩‍👧',
  'ß',
  'İ',
]
const BREAKS = [' ', ' ', ' ', ' ', '\u00a0', '\n', '\n\n', '\r\n', '\u2028', '\t', '']

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
/** Newspaper English as a monkey would type it. */
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(...BREAKS)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))
const anyDate = fc.constantFrom(null, '2016-02-16', '2018-07', '2026')

function read(text: string, published: string | null): Extraction {
  return extract({ text, article: { published } })
}

/** Every mark stands in the text and says what stands there, and none of one kind laps over another. */
function expectSound(text: string, { mentions, quotations }: Extraction): void {
  const kinds = new Set(mentions.map(({ kind }) => kind))
  const byKind = [...kinds].map((kind) => mentions.filter((mark) => mark.kind === kind))
  for (const marks of [...byKind, quotations]) {
    let last = 0
    for (const { start, end, text: words } of marks) {
      expect(words).not.toBe('')
      expect(text.slice(start, end)).toBe(words)
      expect(start).toBeGreaterThanOrEqual(last)
      last = end
    }
  }
  for (const { speakerStart, speakerEnd, speaker } of quotations) {
    if (!speaker || speakerStart === null || speakerEnd === null) continue
    expect(text.slice(speakerStart, speakerEnd)).toBe(speaker.surface)
  }
}

describe('any text', () => {
  it('gets marks that say what stands where they point, and of one kind never lap over each other', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, published) => expectSound(text, read(text, published))),
      {
        numRuns: 1500,
      },
    )
  })

  it('gets the same marks whenever it is read, whatever was read between', () => {
    fc.assert(
      fc.property(anyText, anyText, anyDate, (text, other, published) => {
        const first = read(text, published)
        read(other, null)
        expect(read(text, published)).toEqual(first)
      }),
      { numRuns: 300 },
    )
  })

  it('gives what the schema describes', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, published) => {
        expect(Extraction.safeParse(read(text, published)).error?.issues ?? []).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('a long text without end or sense', () => {
  it.each([
    ['one word', 'a'.repeat(2_000_000)],
    ['one word in capitals', 'A'.repeat(2_000_000)],
    ['spaces', ' '.repeat(2_000_000)],
    ['empty lines', '\n'.repeat(2_000_000)],
    ['full stops', '.'.repeat(2_000_000)],
    ['hyphens', '-'.repeat(2_000_000)],
    ['digits', '1'.repeat(2_000_000)],
    ['lone surrogates', '\ud800'.repeat(1_000_000)],
    ['NULs', '\u0000'.repeat(1_000_000)],
    ['letters from right to left', 'ש'.repeat(1_000_000)],
    ['zero-width spaces', '\u200b'.repeat(1_000_000)],
  ])('of %s holds no mark', (_, text) => {
    const { mentions, quotations, inspections } = extract({ text })
    expect([mentions, quotations, inspections]).toEqual([[], [], []])
  })
})
