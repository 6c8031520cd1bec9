import { glob, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Cell, type TableName, toParquet } from '@spotcheck/export/parquet'
import { type Journal, removeJournal, writeJournal } from './journal.ts'
import { type Output, partialOf, told } from './output.ts'
import type { Tally } from './tally.ts'
import type { Made } from './task.ts'

/** So many stories' rows are held in memory, and written as one part of each table and year. */
const STORIES_A_PART = 5000

/** What Hive, Spark and DuckDB read as null. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__'

/**
 * A folder of Parquet files, partitioned as Hive does: `inspections/year=2018/part-00001.parquet`. It has its name only once it
 * is whole.
 */
export class ParquetFolder implements Output {
  readonly #path: string
  readonly #journal: Omit<Journal, 'tally'>
  /** By folder: the rows that are yet to be written. */
  readonly #waiting = new Map<string, { table: TableName; rows: Cell[][] }>()
  #atPart: number

  /** Of the parts that are there, only those that the journal vouches for are kept. @throws Failure where the system refuses it. */
  static async open(path: string, begun: Omit<Journal, 'tally'>, stories: number): Promise<ParquetFolder> {
    return told(path, async () => {
      if (begun.written === 0) await removeJournal(path)
      await removePartsAfter(partialOf(path), begun.written)
      await mkdir(partialOf(path), { recursive: true })
      return new ParquetFolder(path, begun, stories)
    })
  }

  private constructor(path: string, begun: Omit<Journal, 'tally'>, stories: number) {
    this.#path = path
    this.#journal = { ...begun }
    this.#atPart = stories
  }

  async write({ rows: fresh }: Made, tally: Tally): Promise<void> {
    for (const { table, year, rows } of fresh) {
      const folder = join(table, `year=${year ?? NO_YEAR}`)
      const waiting = this.#waiting.get(folder)
      if (waiting) for (const row of rows) waiting.rows.push(row)
      else this.#waiting.set(folder, { table, rows })
    }
    if (tally.count - this.#atPart >= STORIES_A_PART) await this.#writePart(tally)
  }

  async finish(): Promise<void> {
    await this.#writeFiles()
    await told(this.#path, async () => {
      await rename(partialOf(this.#path), this.#path)
      await removeJournal(this.#path)
    })
  }

  async close(): Promise<void> {}

  async #writePart(tally: Tally): Promise<void> {
    await this.#writeFiles()
    this.#journal.written++
    this.#atPart = tally.count
    await told(this.#path, () => writeJournal(this.#path, { ...this.#journal, tally }))
  }

  async #writeFiles(): Promise<void> {
    const name = `part-${String(this.#journal.written + 1).padStart(5, '0')}.parquet`
    await told(this.#path, async () => {
      for (const [folder, { table, rows }] of this.#waiting) {
        await mkdir(join(partialOf(this.#path), folder), { recursive: true })
        await writeFile(join(partialOf(this.#path), folder, name), toParquet(table, rows))
      }
    })
    this.#waiting.clear()
  }
}

async function removePartsAfter(folder: string, written: number): Promise<void> {
  for await (const path of glob('*/*/part-*.parquet', { cwd: folder })) {
    if (Number(/\d+/.exec(basename(path))?.[0]) > written) await rm(join(folder, path))
  }
}
