import { existsSync } from 'node:fs'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckedStory, tableRows } from '@spotcheck/export/parquet'
import { expect, test } from 'vitest'
import { checked } from '../checked.ts'
import { answerTo } from '../json-lines.ts'
import { testFolder } from '../testing/test-folder.ts'
import { readJournal } from './journal.ts'
import { ParquetFolder } from './parquet-folder.ts'

const begun = { asked: '', asOf: '2026-11-22', written: 0 }

/** As if each stood for six thousand stories, so that each is a part. */
const EACH = 6000

function rowsOf(id: number) {
  const year = String(2016 + (id % 2))
  const answer = answerTo(
    Buffer.from(JSON.stringify({ id, text: `Wakefield Council was rated "good" in ${id}.` })),
    1,
    {
      url: null,
      published: year,
    },
  )
  if ('error' in answer) throw new Error(answer.error)
  const story: CheckedStory = { ...checked(answer, begun.asOf), source: `#${id}` }
  return tableRows(story).map(([table, rows]) => ({ table, year, rows }))
}

async function writeTo(folder: ParquetFolder, from: number, to: number): Promise<void> {
  for (let id = from; id <= to; id++)
    await folder.write({ out: Buffer.from(''), rows: rowsOf(id) }, { count: id * EACH, bad: 0, told: [] })
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const paths: string[] = []
  for await (const path of glob('**/*.parquet', { cwd: folder })) paths.push(path)
  return Promise.all(
    paths
      .sort()
      .map(async (path): Promise<[string, string]> => [path, await readFile(join(folder, path), 'base64')]),
  )
}

const { path: place } = await testFolder()

test('parts that a killed run left beyond its journal are written anew, and nothing is different', async () => {
  const [whole, killed] = [join(place, 'whole'), join(place, 'killed')]
  const one = await ParquetFolder.open(whole, begun, 0)
  await writeTo(one, 1, 4)
  await one.finish()

  await writeTo(await ParquetFolder.open(killed, begun, 0), 1, 2)
  const journal = await readJournal(killed)
  await writeTo(await ParquetFolder.open(killed, { ...begun, written: 2 }, 2 * EACH), 3, 3)
  if (!journal) throw new Error('no journal was kept')
  expect(journal).toMatchObject({ written: 2, tally: { count: 2 * EACH } })
  const other = await ParquetFolder.open(killed, journal, journal.tally.count)
  await writeTo(other, 3, 4)
  expect(existsSync(killed)).toBe(false)
  await other.finish()
  expect(await filesIn(killed)).toEqual(await filesIn(whole))
  expect((await filesIn(whole)).length).toBeGreaterThan(4)
})
