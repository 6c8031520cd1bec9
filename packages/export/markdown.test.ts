import type { Annotation } from '@spotcheck/core'
import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import { toMarkdown } from './markdown.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH, UNCERTAIN } from './sample-annotations.ts'
import { CORRECTED, RECORD, recordWith } from './sample-records.ts'
import { FLAVOURS, kindsIn, namedLinksIn, readMarkdown, seenIn } from './testing/read-markdown.ts'

const markdownOf = (collection: Parameters<typeof toMarkdown>[0]) => [...toMarkdown(collection)].join('')

const written = (annotations: Annotation[]) => markdownOf({ annotations, inspections: [] })

test('grouped by article, with who said it, note and tags', () => {
  const elsewhere = {
    ...RATING,
    page: 'https://example.org/story',
    target: { ...RATING.target, source: 'https://example.org/story?a=1&b=2' },
    article: { ...RATING.article, title: null, siteName: null, published: '2018-06' },
  }
  expect(written([QUOTATION, elsewhere, RATING])).toBe(`# Saved passages

## Wandsworth children’s services rated inadequate

CYP Now · 16 February 2016 · <https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate>

> We will put this right.

— Petra Sample, director of children’s services, Wandsworth Council

**Note:** Ring her.

Ask why.

**Tags:** care leavers, Wandsworth

[Open at these words](<https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate#:~:text=We%20will%20put%20this%20right>)

> requires improvement

— Wandsworth, requires improvement for leadership (previous)

## Untitled article

June 2018 · <https://example.org/story?a=1&b=2>

> requires improvement

— Wandsworth, requires improvement for leadership (previous)
`)
})

test('a watchdog that speaks for itself is named once', () => {
  const ofsted = { name: 'Ofsted', surface: 'Ofsted', role: null, organisation: 'Ofsted', council: null }
  const text = written([{ ...QUOTATION, detected: { ...QUOTATION.detected, speaker: ofsted } }])
  expect(text).toContain('\n\n— Ofsted\n\n')
})

test('says in words that a speaker is uncertain, or confirmed by the reader', () => {
  expect(written([UNCERTAIN])).toContain(
    '\n\n— Petra Sample, director of children’s services, Wandsworth Council (attribution uncertain)\n\n',
  )
  expect(written([CONFIRMED])).toContain(
    '\n\n— Wren Sample, lead member for children, Wandsworth Council (speaker confirmed by the reader)\n\n',
  )
})

test('a speech is one quote, with dots for what stands between its words', () => {
  expect(written([SPEECH])).toContain('\n\n> We will act … We must.\n>\n> And soon.\n\n— Petra Sample')
})

test('every line of a quote stays inside it', () => {
  const text = written([filledWith('one\n\n# two\r\n> three\u2028four')])
  expect(text).toContain('\n> one\n>\n> \\# two\n>\n> &gt; three\n>\n> four\n')
})

/** White space is Markdown's to lay out, and it has no place for NUL; the words are as they were. */
function wordsOf(text: string): string[] {
  return text.replaceAll('\0', '\uFFFD').split(/\s+/).filter(Boolean)
}

/** All that our own Markdown is made of: nothing in it is struck out, hidden, run or fetched. */
const OURS = ['blockquote', 'heading', 'link', 'paragraph', 'root', 'strong', 'text']

describe.each(FLAVOURS)('to a reader of %s', (flavour) => {
  function expectAsSaved(words: string) {
    const page = readMarkdown(written([filledWith(words)]), flavour)
    const [, title, , quote, credit, ...below] = page.children
    expect(kindsIn(page)).toEqual(OURS)
    expect(namedLinksIn(page)).toEqual([])
    const said = wordsOf(words)
    expect([title, quote].map((block) => block && wordsOf(seenIn(block)))).toEqual([said, said])
    expect(credit && wordsOf(seenIn(credit)).slice(0, 1 + said.length)).toEqual(['—', ...said])
    const [tags, note] = below.map(seenIn).toReversed()
    expect([note, tags].map((line) => wordsOf(line ?? '').at(-1))).toEqual([said.at(-1), 'second'])
  }

  test.each(HOSTILE)('%j comes out as it was saved and does nothing', expectAsSaved)

  test('so does whatever is made of signs that Markdown knows', () => {
    const signs = fc.array(fc.constantFrom(...MARKDOWN_SIGNS[flavour]), { maxLength: 12 })
    const words = fc
      .tuple(fc.constantFrom('', 'a', '1'), signs)
      .map(([first, signs]) => `${first}${signs.join('')}b`)
    fc.assert(fc.property(words, expectAsSaved), { numRuns: 500, seed: inject('seed') })
  })

  test.each(HOSTILE)('%j in a record does nothing', (words) => {
    const page = readMarkdown(markdownOf({ annotations: [], inspections: [recordWith(words)] }), flavour)
    const [, heading] = page.children
    const sources = page.children.at(-1)
    expect(heading && wordsOf(seenIn(heading))).toEqual(wordsOf(words))
    expect(sources && wordsOf(seenIn(sources)).slice(0, wordsOf(words).length)).toEqual(wordsOf(words))
    expect(kindsIn(page)).toEqual(
      [...OURS, 'break', 'list', 'listItem'].filter((kind) => kind !== 'blockquote').toSorted(),
    )
    expect(namedLinksIn(page)).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'https://evil.example/><script>alert(1)</script>',
    'https://evil.example/ [x](y)',
    'data:text/html,x',
  ])('the address %s is no link', (source) => {
    const page = readMarkdown(written([{ ...QUOTATION, target: { ...QUOTATION.target, source } }]), flavour)
    expect(namedLinksIn(page)).toEqual([])
    expect(kindsIn(page)).not.toContain('html')
  })
})

const SIGNS = [
  ...'\\`*_{}[]()#+-.!<>&~|$^=%:;"\'@/ \t\n\r12é',
  ...['\n\n', '    ', '](', '[^', '![', '</', '<!--', '&amp;', '&#42;', '~~', '**', '__', '\u2028', '👩‍👧'],
]
/** In a bare address GitHub shows escapes. */
const MARKDOWN_SIGNS = { CommonMark: [...SIGNS, 'www.', 'http://'], GitHub: SIGNS }

test('an empty collection is a heading', () => {
  expect(written([])).toBe('# Saved passages\n')
})

test('records stand first, with the values that count and what the reader corrected of them', () => {
  const text = markdownOf({ annotations: [QUOTATION], inspections: [CORRECTED, RECORD] })
  expect(text).toMatch(
    /^# Inspection records\n\n## Wandsworth\n[\s\S]*\n## Wandsworth\n[\s\S]*\n# Saved passages\n/,
  )
  expect(text.slice(0, text.indexOf('\n## Wandsworth', 30))).toBe(`# Inspection records

## Wandsworth

E09000032 · SIF · inspection · on site 24 November to 15 December 2015

- overall effectiveness: inadequate

**Before:** overall effectiveness adequate, CP

**Change:** down

**Prompted by:** focused visit

**Intervention:** direction expected

**Tally:** 21st council: inadequate, SIF

**Not said in the story:** report

**Official outcome:** the story agrees with it · on site 24 November to 17 December 2015 · <https://files.ofsted.gov.uk/v1/file/2760524> · official outcomes to 20 August 2026

**Corrected by the reader:** framework: SIF (read: none)

**Corrected by the reader:** on site: 24 November to 15 December 2015 (read: November to December 2015)

**Corrected by the reader:** report: not said (read: 16 February 2016)

**Corrected by the reader:** before: overall effectiveness adequate, CP (read: overall effectiveness good, 2012)

**Corrected by the reader:** overall effectiveness: inadequate (read: good)

**Corrected by the reader:** adoption: not a rating (read: outstanding)

- Wandsworth children’s services rated inadequate · CYP Now · 16 February 2016 · <https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate>\\
  Rests on: council “Wandsworth”
- Ofsted on Wandsworth · Example Weekly · 18 February 2016 · <https://example.org/wandsworth>
`)
})

test('where the story differs from the official outcome, each difference is told', () => {
  const dated: typeof RECORD = {
    ...RECORD,
    corrected: { inspected: { from: '2015-06', to: '2015-06' }, judgements: [] },
  }
  expect(markdownOf({ annotations: [], inspections: [dated] })).toContain(
    'the story differs from it · overall effectiveness: good, officially inadequate · adoption: outstanding, officially requires improvement · inspected: 2015-06/2015-06, officially 2015-11-24/2015-12-17',
  )
})

test('a re-inspection keeps its hyphen', () => {
  const again: typeof RECORD = { ...RECORD, corrected: { visit: 're-inspection', judgements: [] } }
  const text = markdownOf({ annotations: [], inspections: [again] })
  expect(text).toContain('re-inspection · on site')
  expect(text).toContain('visit: re-inspection (read: inspection)')
})

test('records alone are no passages', () => {
  expect(markdownOf({ annotations: [], inspections: [RECORD] })).not.toContain('# Saved passages')
})
