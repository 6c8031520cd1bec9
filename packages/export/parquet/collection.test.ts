import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import type { Collection } from '../collection.ts'
import { QUOTE_COLUMNS } from '../csv.ts'
import { RECORD_COLUMNS } from '../records-csv.ts'
import { filledWith, HOSTILE, QUOTATION, SPEECH } from '../sample-annotations.ts'
import { CORRECTED, RECORD, recordWith } from '../sample-records.ts'
import { collectionToParquet, type Table } from './collection.ts'

const EMPTY: Collection = { annotations: [], inspections: [] }

/** The rows of a table as another program reads them. */
const read = (collection: Collection, table: Table) =>
  parquetReadObjects({ file: collectionToParquet(collection, table).buffer })

test('quotes have the columns of the CSV, null where nothing is known', async () => {
  const rows = await read({ annotations: [QUOTATION, SPEECH], inspections: [] }, 'quotes')
  expect(rows).toMatchObject([
    {
      quote: 'We will put this right.',
      speaker: 'Petra Sample',
      rating: null,
      tags: 'care leavers; Wandsworth',
      revision: 2,
    },
    { quote: 'We will act … We must.\nAnd soon.' },
  ])
  expect(Object.keys(rows[0] ?? {})).toEqual(QUOTE_COLUMNS.map(([name]) => name))
})

test('records have the columns of the CSV', async () => {
  const rows = await read({ annotations: [], inspections: [CORRECTED] }, 'records')
  expect(rows).toMatchObject([{ council: 'Wandsworth', framework: 'SIF', report: null, sources: '2' }])
  expect(Object.keys(rows[0] ?? {})).toEqual(RECORD_COLUMNS.map(([name]) => name))
})

test('mentions are the words that a record rests on, with their places', async () => {
  expect(await read({ annotations: [], inspections: [RECORD] }, 'mentions')).toEqual([
    {
      record: RECORD.id,
      address: QUOTATION.target.source,
      title: 'Wandsworth children’s services rated inadequate',
      published: '2016-02-16',
      kind: 'council',
      start: 0,
      end: 10,
      text: 'Wandsworth',
      rule: 'council',
      details: '{"council":"E09000032","name":"Wandsworth"}',
    },
  ])
})

test.each([...HOSTILE, 'bell \x07 \0', 'bidi \u202Etxt'])('%j comes back equal', async (words) => {
  const [quote] = await read({ annotations: [filledWith(words)], inspections: [] }, 'quotes')
  for (const column of ['quote', 'speaker', 'note', 'title', 'passage', 'paragraph'])
    expect(quote?.[column]).toBe(words)
  const [record] = await read({ annotations: [], inspections: [recordWith(words)] }, 'records')
  expect(record?.council).toBe(words)
})

test('half a character, which UTF-8 has no place for, is seen to be gone', async () => {
  const [quote] = await read({ annotations: [filledWith('lone \ud800 half')], inspections: [] }, 'quotes')
  expect(quote?.quote).toBe('lone \ufffd half')
})

test.each<Table>(['quotes', 'records', 'mentions'])(
  'an empty collection is a table of %s without rows',
  (table) => {
    const { num_rows, schema } = parquetMetadata(collectionToParquet(EMPTY, table).buffer)
    expect(num_rows).toBe(0n)
    expect(schema.length).toBeGreaterThan(10)
  },
)
