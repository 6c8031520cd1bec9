/// <reference path="../testing/citation-js.d.ts" />
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { plugins } from '@citation-js/core'
import { expect, test } from 'vitest'
import { filledWith, HOSTILE, QUOTATION, RATING, SPEECH } from '../sample-annotations.ts'
import { CORRECTED } from '../sample-records.ts'
import { toBibtex } from './bibtex.ts'
import { toCsl } from './csl.ts'
import { toRis } from './ris.ts'

const ELSEWHERE = {
  ...QUOTATION,
  page: 'https://example.org/story',
  body: [],
  article: { ...QUOTATION.article, byline: 'By Ann Lee and Example staff', published: '2016-02' },
}
const COLLECTION = { annotations: [SPEECH, RATING, ELSEWHERE], inspections: [CORRECTED] }

const SPOKEN =
  '“We will act … We must. And soon.” — Petra Sample, director of children’s services, Wandsworth Council (Note: Ring her. Ask why.)'
const GRADE = '“requires improvement” — Wandsworth, requires improvement for leadership (previous)'
const AGAIN = '“We will put this right.” — Petra Sample, director of children’s services, Wandsworth Council'

const ENTRIES = [
  {
    type: 'article-newspaper',
    title: 'Wandsworth children’s services rated inadequate',
    'container-title': 'CYP Now',
    issued: { 'date-parts': [[2016, 2, 16]] },
    URL: 'https://www.cypnow.co.uk/news/article/wandsworth-children-s-services-inadequate',
    accessed: { 'date-parts': [[2026, 11, 21]] },
  },
  { issued: { 'date-parts': [[2016, 2]] }, author: [{ family: 'Lee', given: 'Ann' }, expect.anything()] },
  {
    title: 'Ofsted on Wandsworth',
    'container-title': 'Example Weekly',
    URL: 'https://example.org/wandsworth',
  },
]

const read = (text: Iterable<string>) =>
  plugins.input.chain([...text].join(''), { generateGraph: false }) as Record<string, unknown>[]
const risRecords = (text: Iterable<string>) =>
  plugins.input.data([...text].join(''), '@ris/file') as Record<string, string | string[]>[]

test('CSL-JSON: an entry an article, its quotes as a note, its tags as keywords', () => {
  const entries = JSON.parse(toCsl(COLLECTION))
  expect(entries).toMatchObject(ENTRIES)
  expect(entries.map(({ id }: { id: string }) => id)).toEqual([
    'cypnow2016wandsworth',
    'lee2016wandsworth',
    'exampleweekly2016ofsted',
  ])
  expect(entries[0]).toMatchObject({ note: `${SPOKEN}\n${GRADE}`, keyword: 'care leavers, Wandsworth' })
  expect(entries[1].author).toEqual([{ family: 'Lee', given: 'Ann' }, { literal: 'Example staff' }])
})

test('BibTeX: another program reads the same entries', () => {
  const entries = read(toBibtex(COLLECTION))
  expect(entries).toMatchObject(ENTRIES.map(({ type: _, ...entry }) => entry))
  expect(entries[0]).toMatchObject({ annote: `${SPOKEN} ${GRADE}`, keyword: 'care leavers,Wandsworth' })
  expect(entries[1]).toMatchObject({ 'citation-key': 'lee2016wandsworth', annote: AGAIN })
})

test('RIS: another program reads the same entries, each quote as a note', () => {
  const [first, second, third] = risRecords(toRis(COLLECTION))
  expect(first).toMatchObject({
    TY: 'NEWS',
    DA: '2016/02/16/',
    N1: [SPOKEN, GRADE],
    KW: ['care leavers', 'Wandsworth'],
  })
  expect(second).toMatchObject({ AU: ['Lee, Ann', 'Example staff'], DA: '2016/02//', N1: AGAIN })
  expect(third).toMatchObject({ T2: 'Example Weekly', PY: '2016' })
  expect(read(toRis(COLLECTION))).toMatchObject(
    ENTRIES.map(({ issued: _year, author: _reporters, ...entry }) => entry),
  )
})

test('two articles that would be called alike are told apart', () => {
  const twins = [QUOTATION, { ...QUOTATION, page: 'https://example.org/twin' }]
  const keys = [...toBibtex({ annotations: twins, inspections: [] })].map((entry) => entry.split('\n', 1)[0])
  expect(keys).toEqual(['@article{cypnow2016wandsworth,', '@article{cypnow2016wandsworth-2,'])
})

test('an empty collection has no entries', () => {
  const empty = { annotations: [], inspections: [] }
  expect([...toRis(empty), ...toBibtex(empty)]).toEqual([])
  expect(JSON.parse(toCsl(empty))).toEqual([])
})

/** These formats have lines for fields: white space and what is not printed become a space. */
const shown = (words: string) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()

const WORSE = [
  'one\r\nER  - \r\n\r\nTY  - BOOK',
  'unbalanced }{ }} {{{ \\} @article{x,',
  '%comment \\input{/etc/passwd} $$ ^^41',
  "dashes -- --- and ``marks'' <<so>> ,,low''",
  'note: x\ntype: book',
  'bidi \u202Etxt\u202C and emoji 👩‍👧',
]

test.each([...HOSTILE, ...WORSE])('%j comes back equal from RIS, BibTeX and CSL-JSON', (words) => {
  const collection = { annotations: [filledWith(words), ELSEWHERE], inspections: [] }
  const said = shown(words)
  const fields = { title: said, 'container-title': said }

  const ris = risRecords(toRis(collection))
  expect(ris).toMatchObject([{ TI: said, T2: said, KW: [said, 'second'] }, { N1: AGAIN }])
  expect(ris[0]?.N1).toContain(`“${said}”`)

  const [bibtex = {}, next] = read(toBibtex(collection))
  expect(bibtex).toMatchObject(fields)
  expect(bibtex.annote).toContain(`“${said}”`)
  expect(next).toMatchObject({ annote: AGAIN })

  const [csl] = JSON.parse(toCsl(collection))
  expect(csl).toMatchObject(fields)
  expect(csl.note).toContain(`“${said}”`)
  expect(csl.note).toMatch(/^“.*$/)
})
