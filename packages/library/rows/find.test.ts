import { expect, test } from 'vitest'
import { EVERYTHING, findRows, type Query } from './find.ts'
import { begun, fold } from './fold.ts'
import { countValues, groupRows } from './group.ts'
import type { Row } from './row.ts'
import { NOTHING, row } from './sample-row.ts'

function found(rows: Row[], query: Partial<Query>): string[] {
  return findRows(rows, { ...EVERYTHING, ...query }).rows.map(({ id }) => id)
}

const ROWS = [
  row('café', 'The Café’s “children’s board” — a re-inspection, £3.5m'),
  row('flag', 'Ring her 🚩 about Łódź'),
  row('arabic', 'قالت المديرة إن العمل بدأ'),
  row('other', 'Another story of 2017'),
  row('sharp', 'The ßtory of an ﬁle'),
]

test.each([
  ['the beginning of a word', 'chil', ['café']],
  ['not its middle', 'ildren', []],
  ['all words, in any order', 'board cafe', ['café']],
  ['both words or nothing', 'board story', []],
  ['no matter the accents', 'CAFÉ', ['café']],
  ['no matter which apostrophe, or none', "children's", ['café']],
  ['nor that', 'childrens', ['café']],
  ['parts of a compound', 're-insp', ['café']],
  ['numbers as they are written', '£3.5m', ['café']],
  ['not numbers by their ends', '17', []],
  ['letters that have no capital of one letter', 'ßtory', ['sharp']],
  ['letters that are printed as one', 'file', ['sharp']],
  ['emoji', '🚩', ['flag']],
  ['words that are written from the right', 'المدي', ['arabic']],
  ['signs alone ask for nothing', ' “” ', ['café', 'flag', 'arabic', 'other', 'sharp']],
])('finds %s', (_what, words, ids) => {
  expect(found(ROWS, { words })).toEqual(ids)
})

test('typing on narrows what was found, and taking back widens it', () => {
  const typed = ['a', 'an', 'ano', 'anot', 'a', '', 'story x']
  let last = findRows(ROWS, EVERYTHING)
  for (const words of typed) {
    const query = { ...EVERYTHING, words }
    last = findRows(ROWS, query, last)
    expect(last.rows).toEqual(findRows(ROWS, query).rows)
  }
})

test('words stay asked for while filters change, and filters while words do', () => {
  const asked: Partial<Query>[] = [
    { words: 'an' },
    { words: 'an', kind: 'record' },
    { words: 'another', kind: 'record' },
    { words: 'another', kind: 'passage' },
    { words: 'a an', status: 'trash' },
    { words: 'an' },
  ]
  let last = findRows(ROWS, EVERYTHING)
  for (const each of asked) {
    const query = { ...EVERYTHING, ...each }
    last = findRows(ROWS, query, last)
    expect(last.rows).toEqual(findRows(ROWS, query).rows)
  }
})

test('a last answer to another question, or from other rows, is no help', () => {
  const last = findRows(ROWS, { ...EVERYTHING, words: 'an', status: 'trash' })
  expect(last.rows).toEqual([])
  expect(findRows(ROWS, { ...EVERYTHING, words: 'another' }, last).rows).toHaveLength(1)
  const before = findRows([], { ...EVERYTHING, words: 'an' })
  expect(findRows(ROWS, { ...EVERYTHING, words: 'another' }, before).rows).toHaveLength(1)
})

test('any of the values of a facet, and all facets', () => {
  const of = (council: string[], tag: string[]) => ({ values: { ...NOTHING, council, tag } })
  const rows = [
    row('both', '', of(['E09000032', 'E08000036'], ['later'])),
    row('tagged', '', of(['E08000036'], ['later'])),
    row('plain', '', of(['E09000032'], [])),
  ]
  expect(found(rows, { only: { council: ['E09000032', 'E10000016'] } })).toEqual(['both', 'plain'])
  expect(found(rows, { only: { council: ['E09000032'], tag: ['later'] } })).toEqual(['both'])
  expect(countValues(rows, 'council')).toEqual([
    { value: 'E09000032', count: 2 },
    { value: 'E08000036', count: 2 },
  ])
  expect(groupRows(rows, 'tag').map(({ value, rows }) => [value, rows.length])).toEqual([['later', 2]])
  expect(groupRows(rows, 'article')).toMatchObject([{ rows: [{}, {}, {}] }])
})

test('the trash, what is uncertain, and one kind alone', () => {
  const rows = [
    row('kept', ''),
    row('doubtful', '', { uncertain: true }),
    row('gone', '', { deleted: '2026-11-21T10:00:00.000Z', uncertain: true }),
    row('record', '', { kind: 'record' }),
  ]
  expect(found(rows, {})).toEqual(['kept', 'doubtful', 'record'])
  expect(found(rows, { status: 'uncertain' })).toEqual(['doubtful'])
  expect(found(rows, { status: 'trash' })).toEqual(['gone'])
  expect(found(rows, { kind: 'record' })).toEqual(['record'])
})

test.each([
  ['from a day on', { from: '2018-06-15', to: null }, ['day', 'month', 'year', 'later']],
  ['up to a day', { from: null, to: '2018-06-15' }, ['day', 'month', 'year']],
  ['a month', { from: '2018-07-01', to: '2018-07-31' }, ['year']],
])(
  'articles that appeared %s, where a year or a month alone is known by any of its days',
  (_range, published, ids) => {
    const of = (published: string | null) => ({ article: { ...row('', '').article, published } })
    const rows = [
      row('day', '', of('2018-06-15')),
      row('month', '', of('2018-06')),
      row('year', '', of('2018')),
      row('later', '', of('2019-01')),
      row('undated', '', of(null)),
    ]
    expect(found(rows, { published })).toEqual(ids)
  },
)

test('what was saved on a day of the reader’s', () => {
  const at = (day: string) => ({ created: new Date(`${day}T23:30:00`).toISOString() })
  const rows = [row('before', '', at('2026-11-20')), row('then', '', at('2026-11-21'))]
  expect(found(rows, { saved: { from: '2026-11-21', to: '2026-11-21' } })).toEqual(['then'])
})

test('words as former versions wrote them become those of today, however often that is done', () => {
  const today = fold('Ring her 🚩 about 17 cafés')
  expect(begun(' ring her 🚩 about 17 cafes').join('')).toBe(today)
  expect(begun(today).join('')).toBe(today)
})
