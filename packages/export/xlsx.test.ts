import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Collection } from './collection.ts'
import { QUOTE_COLUMNS } from './csv.ts'
import { RECORD_COLUMNS } from './records-csv.ts'
import { filledWith, HOSTILE, QUOTATION, SPEECH } from './sample-annotations.ts'
import { CORRECTED, recordWith } from './sample-records.ts'
import { toXlsx } from './xlsx.ts'

/** The rows of a sheet by their columns, as another program reads them. */
async function read(collection: Collection, sheet: 'Quotes' | 'Records') {
  const file = Buffer.concat([...toXlsx(collection)])
  const [names = [], ...rows] = await readSheet(file, sheet, { trim: false })
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at] ?? ''])))
}

test('has a sheet of quotes and one of records, with the columns of the CSV', async () => {
  const collection = { annotations: [QUOTATION, SPEECH], inspections: [CORRECTED] }
  const quotes = await read(collection, 'Quotes')
  expect(quotes).toMatchObject([
    { quote: 'We will put this right.', speaker: 'Petra Sample', note: 'Ring her.\nAsk why.', revision: '2' },
    { quote: 'We will act … We must.\nAnd soon.' },
  ])
  expect(Object.keys(quotes[0] ?? {})).toEqual(QUOTE_COLUMNS.map(([name]) => name))
  const records = await read(collection, 'Records')
  expect(records).toMatchObject([{ council: 'Wandsworth', framework: 'SIF', sources: '2' }])
  expect(Object.keys(records[0] ?? {})).toEqual(RECORD_COLUMNS.map(([name]) => name))
})

const WORSE = [
  'lone \ud800 half \udc00',
  '_x0041_ stays, and _x005F_x0041_',
  'bell \x07, delete \x7f, \ufffe, \ufffd',
  'bidi \u202Etxt\u202C and emoji 👩‍👧',
  '  spaces around  ',
  ']]> </t></is></c><c><f>1+1</f></c>',
]

test.each([...HOSTILE, ...WORSE])('%j comes back equal', async (words) => {
  const collection = { annotations: [filledWith(words)], inspections: [recordWith(words)] }
  const [quote] = await read(collection, 'Quotes')
  for (const column of ['quote', 'speaker', 'role', 'organisation', 'note', 'title', 'site', 'passage'])
    expect(quote?.[column]).toBe(words)
  const [record] = await read(collection, 'Records')
  expect(record?.council).toBe(words)
})

test('a text that no cell can hold is cut, and says so', async () => {
  const [row] = await read({ annotations: [filledWith('long '.repeat(10_000))], inspections: [] }, 'Quotes')
  expect(String(row?.quote)).toHaveLength(32_767)
  expect(String(row?.quote)).toMatch(/^long .*\(cut: longer than a cell of a sheet\)$/)
})

test('the same collection gives the same bytes', () => {
  const collection = { annotations: [QUOTATION], inspections: [CORRECTED] }
  expect(Buffer.concat([...toXlsx(collection)])).toEqual(Buffer.concat([...toXlsx(collection)]))
})

test('an empty collection is two headings', async () => {
  expect(await read({ annotations: [], inspections: [] }, 'Quotes')).toEqual([])
})
