import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { cells, undefused } from './read-csv.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, SPEECH, UNCERTAIN } from './sample-annotations.ts'

const csvOf = (collection: Parameters<typeof toCsv>[0]) => [...toCsv(collection)].join('')

function tagsIn(cell: string): string[] {
  const escaped = cell.match(/(?:\\[\\;]|[^\\;])+/g) ?? []
  return escaped.map((tag, at) => tag.slice(at === 0 ? 0 : 1).replace(/\\([\\;])/g, '$1'))
}

test('one row an annotation, with the columns of a research table', () => {
  expect(cells(csvOf({ annotations: [QUOTATION, RATING] }))).toEqual([
    {
      quote: 'We will put this right.',
      kind: 'quotation',
      speaker: 'Petra Sample',
      role: 'director of children’s services',
      organisation: 'Wandsworth Council',
      certainty: 'certain',
      council: '',
      council_code: 'E09000032',
      rating: '',
      judgement: '',
      rating_status: '',
      note: 'Ring her.\nAsk why.',
      tags: 'care leavers; Wandsworth',
      title: 'Wandsworth children’s services rated inadequate',
      site: 'CYP Now',
      published: '2016-02-16',
      address: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
      link: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate#:~:text=We%20will%20put%20this%20right',
      captured: '2026-11-21T09:00:00.000Z',
      passage: '“We will put this right.”',
      paragraph: 'She said: “We will put this right.”',
      rule: 'direct-quotation',
      sha256: QUOTATION.sha256,
      id: QUOTATION.id,
      revision: '2',
      modified: '2026-11-21T12:00:00.000Z',
    },
    expect.objectContaining({
      quote: 'requires improvement',
      kind: 'rating',
      speaker: '',
      certainty: '',
      council: 'Wandsworth',
      council_code: 'E09000032',
      rating: 'requires-improvement',
      judgement: 'leadership',
      rating_status: 'previous',
      note: '',
      tags: '',
    }),
  ])
})

test('a speech is one row, with a line for each of its paragraphs', () => {
  expect(cells(csvOf({ annotations: [SPEECH] }))).toMatchObject([
    {
      quote: 'We will act … We must.\nAnd soon.',
      passage: '“We will act,”\n“We must.\n“And soon.”',
      paragraph: '“We will act,” she said. “We must.\n“And soon.”',
    },
  ])
})

test('an uncertain speaker is told from one that the reader has confirmed', () => {
  expect(cells(csvOf({ annotations: [UNCERTAIN, CONFIRMED] }))).toMatchObject([
    { speaker: 'Petra Sample', certainty: 'uncertain' },
    { speaker: 'Wren Sample', role: 'lead member for children', certainty: 'confirmed' },
  ])
})

test('Excel is told that it is UTF-8', () => {
  expect(new TextEncoder().encode(csvOf({ annotations: [] })).slice(0, 3)).toEqual(
    new Uint8Array([0xef, 0xbb, 0xbf]),
  )
})

test('an empty collection is a heading alone', () => {
  expect(csvOf({ annotations: [] }).split('\r\n')).toEqual([expect.stringMatching(/^\uFEFFquote,kind,/), ''])
})

test.each(HOSTILE)('%j comes back equal from every column', (words) => {
  const [row = {}] = cells(csvOf({ annotations: [filledWith(words)] }))
  for (const column of [
    'quote',
    'speaker',
    'role',
    'organisation',
    'council',
    'note',
    'title',
    'site',
    'passage',
    'paragraph',
  ]) {
    expect(undefused(row[column] ?? '')).toBe(words)
  }
  expect(tagsIn(undefused(row.tags ?? ''))).toEqual([words, 'second'])
})

test.each(HOSTILE)('no cell of %j starts what a spreadsheet would run', (words) => {
  for (const row of cells(csvOf({ annotations: [filledWith(words)] }))) {
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
  }
})

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
  '%j is defused',
  (words) => {
    expect(cells(csvOf({ annotations: [filledWith(words)] }))[0]?.quote).toBe(`'${words}`)
  },
)

test('quotation marks and dashes of ordinary prose are left alone', () => {
  for (const words of ["'unsafe practice'", '– a dash', '“quoted”', '£1m', '(bracketed)']) {
    expect(cells(csvOf({ annotations: [filledWith(words)] }))[0]?.quote).toBe(words)
  }
})
