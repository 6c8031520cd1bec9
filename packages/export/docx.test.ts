import type { Annotation } from '@spotcheck/core'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { type Grouping, toDocx } from './docx.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH } from './sample-annotations.ts'

const fileOf = async (annotations: Annotation[], grouping: Grouping) =>
  Buffer.from(await toDocx({ annotations }, grouping))

/** The document as another program reads it, a string a paragraph. */
async function paragraphsIn(annotations: Annotation[], grouping: Grouping): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: await fileOf(annotations, grouping) })
  return value.split('\n\n').slice(0, -1)
}

const CITATION =
  'CYP Now (2016) ‘Wandsworth children’s services rated inadequate’, 16 February. Available at: https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate (Accessed: 21 November 2026).'

test('has every quote with who said it, the note and a citation', async () => {
  expect(await paragraphsIn([SPEECH], 'speaker')).toEqual([
    'Saved quotes',
    'Petra Sample',
    'We will act … We must.',
    'And soon.',
    '— Petra Sample, director of children’s services, Wandsworth Council',
    'Note: Ring her.',
    'Ask why.',
    CITATION,
  ])
})

test.each<[Grouping, string[]]>([
  ['council', ['Wandsworth', 'No council named']],
  ['speaker', ['Petra Sample', 'Wren Sample', 'Nobody named']],
  ['tag', ['care leavers', 'Wandsworth', 'No tags']],
])('is grouped by %s, and last what has none', async (grouping, names) => {
  const speaker = { name: 'Wren Sample', surface: 'she', role: null, organisation: null, council: null }
  const nowhere: Annotation = { ...CONFIRMED, body: [], confirmed: { speaker } }
  const { value } = await mammoth.convertToHtml({
    buffer: await fileOf([nowhere, RATING, QUOTATION], grouping),
  })
  expect([...value.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, name]) => name)).toEqual(names)
})

test('the publication is in italics', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: await fileOf([QUOTATION], 'tag') })
  expect(value).toContain('<em>CYP Now</em> (2016)')
})

/** Lines are paragraphs; what XML cannot hold is seen to be gone. */
const wordsOf = (text: string) =>
  text
    .replace(/(?!\s)\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .split(/\s+/)
    .filter(Boolean)

test.each([...HOSTILE, 'lone \ud800 half', 'bell \x07', 'bidi \u202Etxt', ']]> </w:t></w:r><w:r>'])(
  '%j comes back equal',
  async (words) => {
    const [, , ...paragraphs] = await paragraphsIn([filledWith(words)], 'tag')
    const quoted = paragraphs.slice(
      0,
      paragraphs.findIndex((line) => line.startsWith('— ')),
    )
    expect(wordsOf(quoted.join(' '))).toEqual(wordsOf(words))
  },
)

test('an empty collection is a title', async () => {
  expect(await paragraphsIn([], 'council')).toEqual(['Saved quotes'])
})
