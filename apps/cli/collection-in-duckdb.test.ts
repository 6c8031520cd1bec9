/** The tables that the extension writes of a collection; here, because DuckDB is here. */
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Annotation } from '@spotcheck/core'
import { formats, type Piece } from '@spotcheck/export'
import { sampleCollection } from '@spotcheck/samples'
import { expect, test } from 'vitest'
import { testFolder } from './testing/test-folder.ts'

const HOSTILE = [
  '=HYPERLINK("https://evil.example")',
  'one\r\ntwo',
  '<b>*bold*</b> {\\rtf1}',
  'bidi \u202Etxt\u202C 👩‍👧',
]

const saved = [...sampleCollection({ annotations: 60, articles: 6 })]
const inspections = saved.flatMap(({ inspections }) => inspections)
const annotations = saved
  .flatMap(({ annotations }) => annotations)
  .map((annotation, at) => saying(annotation, HOSTILE[at]))

function saying(annotation: Annotation, words: string | undefined): Annotation {
  const { target } = annotation
  const [part] = target.parts
  if (words === undefined) return annotation
  return { ...annotation, target: { ...target, parts: [{ ...part, words }] } }
}

const { path: folder, file } = await testFolder()

test('DuckDB reads a collection’s tables as they were saved', async () => {
  for (const { id, write, extension } of formats) {
    if (extension !== 'parquet') continue
    const pieces: Piece[] = []
    for await (const piece of write({ annotations, inspections })) pieces.push(piece)
    await file(id, await new Blob(pieces).bytes())
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const table = (name: string) => `read_parquet('${join(folder, `parquet-${name}`)}')`

  const quotes = await rowsOf(`SELECT id, quote, revision FROM ${table('quotes')}`)
  expect(quotes.map(({ id, revision }) => ({ id, revision }))).toEqual(
    annotations.map(({ id, revision }) => ({ id, revision })),
  )
  expect(quotes.slice(0, HOSTILE.length).map(({ quote }) => quote)).toEqual(HOSTILE)
  expect(await rowsOf(`SELECT id FROM ${table('records')}`)).toEqual(inspections.map(({ id }) => ({ id })))
  const mentions = inspections.flatMap(({ sources }) => sources.flatMap(({ mentions }) => mentions))
  expect(await rowsOf(`SELECT text, "start" FROM ${table('mentions')}`)).toEqual(
    mentions.map(({ text, start }) => ({ text, start })),
  )
})
