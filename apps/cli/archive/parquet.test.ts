import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Extraction } from '@spotcheck/core'
import { stories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { runSpotcheck } from '../testing/run-spotcheck.ts'
import { testFolder } from '../testing/test-folder.ts'

// Each test starts the command several times, which takes a busy machine a while.
vi.setConfig({ testTimeout: 180_000 })

const { path: folder, file } = await testFolder()
const lines = stories.map(({ url, text, article }, id) =>
  JSON.stringify({ id, url, text, published: id === 0 ? null : article.published }),
)
const archive = await file('stories.jsonl', lines.join('\n'))

async function rowsOf(sql: string): Promise<unknown[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}

test('DuckDB reads of the tables what the stories say, by year', async () => {
  const output = join(folder, 'tables')
  const asOf = ['--as-of', '2026-11-22']
  const [exported, extracted] = await Promise.all([
    runSpotcheck(['export', archive, '--output', output, ...asOf]),
    runSpotcheck(['extract', '--jsonl', archive, ...asOf]),
  ])
  expect(exported).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(existsSync(`${output}.partial`)).toBe(false)
  const told = extracted.stdout
    .trimEnd()
    .split('\n')
    .map((line) => Extraction.parse(JSON.parse(line)))

  const table = (name: string) => `read_parquet('${output}/${name}/**/*.parquet', hive_partitioning = true)`
  expect(
    await rowsOf(
      `SELECT text, "start", "end", words, speaker, confidence FROM ${table('quotations')} ORDER BY source, "start"`,
    ),
  ).toEqual(
    told.flatMap(({ quotations }) =>
      quotations
        .toSorted((a, b) => a.start - b.start)
        .map(({ text, start, end, words, speaker, confidence }) => ({
          text,
          start,
          end,
          words,
          speaker: speaker?.name ?? null,
          confidence,
        })),
    ),
  )
  expect(
    await rowsOf(
      `SELECT council_code AS council, framework, partial, "year"::INT AS "year" FROM ${table('inspections')} ORDER BY source`,
    ),
  ).toEqual(
    told.flatMap(({ inspections, article }) =>
      inspections.map(({ council, framework, partial }) => ({
        council,
        framework,
        partial,
        year: article.published ? Number(article.published.slice(0, 4)) : null,
      })),
    ),
  )
  const [{ mentions } = { mentions: 0 }] = (await rowsOf(
    `SELECT count(*)::INT AS mentions FROM ${table('mentions')}`,
  )) as { mentions: number }[]
  expect(mentions).toBe(told.reduce((sum, one) => sum + one.mentions.length, 0))

  const again = await runSpotcheck(['export', archive, '--output', output])
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining(`${output} is there already`) })
})
