import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { CONFIRMED, filledWith, HOSTILE, QUOTATION, RATING, UNCERTAIN } from './sample-annotations.ts'

/** RFC 4180, read strictly: anything outside its grammar is an error. */
function parsed(csv: string): string[][] {
  const rows: string[][] = []
  const row: string[] = []
  let rest = csv
  while (rest !== '') {
    const [taken, escaped, textdata = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (taken === undefined) throw new Error(`Not RFC 4180: ${rest.slice(0, 40)}`)
    row.push(escaped?.replaceAll('""', '"') ?? textdata)
    if (end === '\r\n') rows.push(row.splice(0))
    rest = rest.slice(taken.length)
  }
  if (row.length > 0) throw new Error('The last line does not end')
  return rows
}

/** The rows as records by column, as a spreadsheet sees them. */
function cells(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = parsed(csv.replace(/^\uFEFF/, ''))
  return rows.map((row) => {
    expect(row.length).toBe(names.length)
    return Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))
  })
}

function undefused(cell: string): string {
  return /^'['\s\p{C}]*[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}

function tagsIn(cell: string): string[] {
  const escaped = cell.match(/(?:\\[\\;]|[^\\;])+/g) ?? []
  return escaped.map((tag, at) => tag.slice(at === 0 ? 0 : 1).replace(/\\([\\;])/g, '$1'))
}

test('one row an annotation, with the columns of a research table', () => {
  expect(cells(toCsv([QUOTATION, RATING]))).toEqual([
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
      rating_status: '',
      note: 'Ring her.\nAsk why.',
      tags: 'care leavers; Wandsworth',
      title: 'Wandsworth children’s services rated inadequate',
      site: 'CYP Now',
      published: '2016-02-16',
      address: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
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
      rating_status: 'previous',
      note: '',
      tags: '',
    }),
  ])
})

test('an uncertain speaker is told from one that the reader has confirmed', () => {
  expect(cells(toCsv([UNCERTAIN, CONFIRMED]))).toMatchObject([
    { speaker: 'Petra Sample', certainty: 'uncertain' },
    { speaker: 'Wren Sample', role: 'lead member for children', certainty: 'confirmed' },
  ])
})

test('Excel is told that it is UTF-8', () => {
  expect(new TextEncoder().encode(toCsv([])).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
})

test('an empty collection is a heading alone', () => {
  expect(toCsv([]).split('\r\n')).toEqual([expect.stringMatching(/^\uFEFFquote,kind,/), ''])
})

test.each(HOSTILE)('%j comes back equal from every column', (words) => {
  const [row = {}] = cells(toCsv([filledWith(words)]))
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
  for (const row of cells(toCsv([filledWith(words)]))) {
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
  }
})

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
  '%j is defused',
  (words) => {
    expect(cells(toCsv([filledWith(words)]))[0]?.quote).toBe(`'${words}`)
  },
)

test('quotation marks and dashes of ordinary prose are left alone', () => {
  for (const words of ["'unsafe practice'", '– a dash', '“quoted”', '£1m', '(bracketed)']) {
    expect(cells(toCsv([filledWith(words)]))[0]?.quote).toBe(words)
  }
})
