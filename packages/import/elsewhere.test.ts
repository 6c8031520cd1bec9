/** What other programs write, as their own documentation and exports have it; people and words are made up. */
import { exactOf, noteOf, tagsOf } from '@spotcheck/core'
import { expect, test } from 'vitest'
import type { ReadIn } from './read-in.ts'
import { NOW, read } from './testing.ts'

const PAGE = 'https://www.cypnow.co.uk/news/article/care-leavers-praise-home'

/** What a reader would see of each. */
const seen = ({ annotations }: ReadIn) =>
  annotations.map((annotation) => ({
    words: exactOf(annotation.target.parts),
    of: annotation.article.title,
    at: annotation.target.source,
    note: noteOf(annotation),
    tags: tagsOf(annotation),
  }))

const row = (changes: object = {}) => ({
  id: 'q1w2e3',
  created: '2026-03-04T10:11:12.345678+00:00',
  updated: '2026-03-05T10:11:12.345678+00:00',
  user: 'acct:reader@hypothes.is',
  uri: PAGE,
  text: 'Ring **them**.',
  tags: ['care', 'to ring'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: PAGE,
      selector: [
        { type: 'RangeSelector', startContainer: '/div[1]/p[2]', startOffset: 3 },
        { type: 'TextPositionSelector', start: 120, end: 149 },
        {
          type: 'TextQuoteSelector',
          exact: 'somebody to call at any hour',
          prefix: 'They have ',
          suffix: '. T',
        },
      ],
    },
  ],
  document: { title: ['Care leavers praise their home'] },
  ...changes,
})

test.each([
  ['its API', { total: 1, rows: [row()] }],
  ['its own export', { export_date: NOW, client_version: '1.1', annotations: [row()] }],
  ['a list of rows', [row()]],
])('Hypothesis, as %s writes it', async (_, file) => {
  const found = await read(JSON.stringify(file, null, 2))
  expect(found).toMatchObject({ origin: 'hypothesis', rejected: [] })
  expect(seen(found)).toEqual([
    {
      words: 'somebody to call at any hour',
      of: 'Care leavers praise their home',
      at: PAGE,
      note: 'Ring **them**.',
      tags: ['care', 'to ring'],
    },
  ])
  expect(found.annotations[0]).toMatchObject({
    created: '2026-03-04T10:11:12.345Z',
    modified: '2026-03-05T10:11:12.345Z',
    page: 'https://cypnow.co.uk/news/care-leavers-praise-home',
    target: { parts: [{ selector: [{ prefix: 'They have ' }, { start: 120, end: 148 }] }] },
    detected: { kind: 'selection' },
  })
})

test('a note of a whole page stands at its headline', async () => {
  const found = await read(JSON.stringify({ rows: [row({ target: [{ source: PAGE }] })] }))
  expect(seen(found)).toMatchObject([{ words: 'Care leavers praise their home', note: 'Ring **them**.' }])
})

test('a changed row is the same thing, changed later', async () => {
  const [before] = (await read(JSON.stringify([row()]))).annotations
  const edited = row({ text: 'Rung.', updated: '2026-03-06T10:00:00+00:00' })
  const [after] = (await read(JSON.stringify([edited]))).annotations
  expect(after?.id).toBe(before?.id)
  expect(String(after?.modified) > String(before?.modified)).toBe(true)
})

const W3C = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
}

test.each([
  ['a text for a body', { bodyValue: 'Ring them.' }, ''],
  ['one body', { body: { type: 'TextualBody', value: 'Ring them.', purpose: 'commenting' } }, ''],
  ['several', { body: ['Ring them.', { value: 'care', purpose: 'tagging' }] }, 'care'],
])('a W3C annotation with %s', async (_, said, tag) => {
  const selector = { type: 'TextQuoteSelector', exact: 'at any hour', prefix: 'call ', suffix: '.' }
  const found = await read(JSON.stringify({ ...W3C, ...said, target: { source: PAGE, selector } }, null, 2))
  expect(found).toMatchObject({ origin: 'web-annotation', rejected: [] })
  expect(seen(found)).toMatchObject([
    { words: 'at any hour', at: PAGE, note: 'Ring them.', tags: tag ? [tag] : [] },
  ])
})

test('pages of annotations, selectors within selectors, and several targets of one page', async () => {
  const within = (exact: string) => ({
    source: { id: PAGE, type: 'Text' },
    selector: { type: 'FragmentSelector', value: 'p2', refinedBy: { type: 'TextQuoteSelector', exact } },
  })
  const items = [{ ...W3C, target: [within('first'), within('second')] }]
  const page = { '@context': W3C['@context'], type: 'AnnotationPage', items }
  const collection = { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } }
  for (const file of [page, collection])
    expect(seen(await read(JSON.stringify(file)))).toMatchObject([{ words: 'first\nsecond' }])
})

const READWISE = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
"She said: ""Nobody rang.""
Nobody.",Care today,Ann Lee,B00X,Ring her,yellow,"care, to ring",location,120,2026-03-04 10:11:12+00:00,
And soon.,Care today,Ann Lee,B00X,,,,location,130,,
`

test('Readwise’s CSV: a book has no address, and is one for all that is of it', async () => {
  const found = await read(READWISE)
  expect(found).toMatchObject({ origin: 'table', rejected: [] })
  expect(seen(found)).toMatchObject([
    {
      words: 'She said: "Nobody rang."\nNobody.',
      of: 'Care today',
      note: 'Ring her',
      tags: ['care', 'to ring'],
    },
    { words: 'And soon.', of: 'Care today', note: '', tags: [] },
  ])
  const [first, second] = found.annotations
  expect(first?.page).toMatch(/^urn:uuid:/)
  expect(first?.page).toBe(second?.page)
  expect([first?.created, second?.created]).toEqual(['2026-03-04T10:11:12.000Z', NOW])
})

test.each([',', ';', '\t'])('a table parted by %j, with an address', async (separator) => {
  const rows = [
    ['Title', 'URL', 'Quote', 'Note'],
    ['Care today', PAGE, 'Nobody rang.', ''],
  ]
  const found = await read(rows.map((cells) => cells.join(separator)).join('\r\n'))
  expect(seen(found)).toMatchObject([{ words: 'Nobody rang.', of: 'Care today', at: PAGE }])
})

const NOTEBOOK = `"Your Kindle Notes For:",,,
"CARE TODAY",,,
"by Ann Lee",,,
"----------------------------------------------",,,

"Annotation Type","Location","Starred?","Annotation"
"Highlight (Yellow)","Location 120","","Nobody rang."
"Note","Location 120","","Ring them."
"Highlight (Blue)","Location 130","*","And soon."
`

test('Kindle’s notebook as CSV: what it is of stands above, a note below its highlight', async () => {
  const found = await read('\uFEFF', NOTEBOOK)
  expect(seen(found)).toMatchObject([
    { words: 'Nobody rang.', of: 'CARE TODAY', note: 'Ring them.' },
    { words: 'And soon.', of: 'CARE TODAY', note: '' },
  ])
})

const CLIPPINGS = [
  'Care today (Lee, Ann)\r\n- Your Highlight on page 12 | Location 170-171 | Added on Wednesday, 4 March 2026 10:11:12\r\n\r\nNobody rang.\r\n',
  'Care today (Lee, Ann)\r\n- Your Note on page 12 | Location 171 | Added on Wednesday, 4 March 2026 10:12:00\r\n\r\nRing them.\r\n',
  'Care today (Lee, Ann)\r\n- Your Bookmark on page 13 | Location 180 | Added on Wednesday, 4 March 2026 10:13:00\r\n\r\n\r\n',
]

test('Kindle’s clippings: a note goes with its highlight, a bookmark has no words', async () => {
  const found = await read('\uFEFF', CLIPPINGS.map((each) => `${each}==========\r\n`).join(''))
  expect(found).toMatchObject({ origin: 'clippings', rejected: [{ line: 11, fault: 'no-words' }] })
  expect(seen(found)).toMatchObject([{ words: 'Nobody rang.', of: 'Care today', note: 'Ring them.' }])
  expect(found.annotations[0]?.article.byline).toBe('Lee, Ann')
})

const RIS = `TY  - NEWS
AU  - Lee, Ann
AU  - Dean, Bo
TI  - Care leavers praise their home
T2  - CYP Now
DA  - 2026/03/04/
UR  - ${PAGE}
KW  - care
N1  - Ring them.
ER  - 

TY  - JOUR
T1  - What inspectors see
Y1  - 2024///
DO  - 10.1000/182
ER  - 
TY  - NEWS
UR  - ${PAGE}
ER  - 
TY  - NEWS
TI  - Cut in the`

test('RIS: an article stands at its headline, with its notes and keywords', async () => {
  const found = await read(RIS)
  expect(found).toMatchObject({
    origin: 'ris',
    rejected: [
      { line: 17, fault: 'no-title' },
      { line: 20, fault: 'cut-short' },
    ],
  })
  expect(seen(found)).toMatchObject([
    { words: 'Care leavers praise their home', at: PAGE, note: 'Ring them.', tags: ['care'] },
    { words: 'What inspectors see', at: 'https://doi.org/10.1000/182' },
  ])
  expect(found.annotations.map(({ article }) => article)).toMatchObject([
    { byline: 'Ann Lee, Bo Dean', siteName: 'CYP Now', published: '2026-03-04' },
    { byline: null, siteName: null, published: '2024' },
  ])
})
