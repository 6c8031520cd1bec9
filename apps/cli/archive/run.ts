/** Reads whole archives: in order, by as many threads as there are, in memory that does not grow with them. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { Failure } from '../failure.ts'
import { print } from '../print.ts'
import { begunBefore, isFinished, type Output } from './output.ts'
import { OutputFile } from './output-file.ts'
import { type Piece, piecesOf } from './piece.ts'
import { Progress } from './progress.ts'
import { listSources, type Source, type Told } from './source.ts'
import { addTo, type Tally } from './tally.ts'
import type { Done, Task } from './task.ts'
import { Workers } from './workers.ts'

export interface Archive extends Told {
  /** Files, folders and patterns; null is standard input. */
  files: readonly (string | null)[]
  task: Task
  /** What stands before the first story and after the last. */
  firstLine: string
  lastLine: string
  /** Null for standard output. */
  output: string | null
  /** Whether to go on where a run was killed that had the same command line. */
  resume: boolean
  /** The command line, apart from `--resume`. */
  asked: readonly string[]
  workers: number
}

/** @throws Failure after the last story, where one or more could not be read: what was wrong with each has been told. */
export async function runArchive(archive: Archive, complain: (message: string) => void): Promise<void> {
  const { output } = archive
  if (output !== null && archive.resume && (await isFinished(output)))
    return complain(`${output} is whole: nothing is left to do`)
  const sources = await listSources(archive.files, archive)
  const tally =
    output === null ? await toStandardOutput(archive, sources) : await toFile(archive, output, sources)
  for (const one of tally.told) complain(one)
  if (tally.bad > tally.told.length) complain(`and ${tally.bad - tally.told.length} more like these`)
  if (tally.bad > 0) throw new Failure(`${tally.bad} of ${storiesIn(tally.count)} could not be read`)
}

async function toStandardOutput(archive: Archive, sources: Source[]): Promise<Tally> {
  const tally = emptyTally()
  const pieces = async function* () {
    yield archive.firstLine
    for await (const { out } of results(archive, archive.task, sources, tally)) yield out
    yield archive.lastLine
  }
  await print(pieces())
  return tally
}

async function toFile(archive: Archive, path: string, sources: Source[]): Promise<Tally> {
  const asked = fingerprintOf([archive.asked, sources])
  const begun = archive.resume ? await begunBefore(path, asked) : null
  const { asOf, written, tally } = begun ?? { asOf: archive.task.asOf, written: 0, tally: emptyTally() }
  const journal = { asked, asOf, written }
  const Writer = archive.task.command === 'export' ? await folderWriter() : OutputFile
  const file: Output = await Writer.open(path, journal, tally.count)
  try {
    if (!begun) await file.write({ out: Buffer.from(archive.firstLine), rows: [] }, tally)
    for await (const made of results(archive, { ...archive.task, asOf }, sources, tally))
      await file.write(made, tally)
    await file.write({ out: Buffer.from(archive.lastLine), rows: [] }, tally)
    await file.finish()
    return tally
  } finally {
    await file.close()
  }
}

/** Loaded where tables are asked for: nothing else needs what writes them. */
const folderWriter = async () => (await import('./parquet-folder.ts')).ParquetFolder

/** What was made of each piece, in order, once it counts in the tally; what counts there already is left out. */
async function* results(archive: Archive, task: Task, sources: Source[], tally: Tally): AsyncGenerator<Done> {
  const workers = new Workers(task)
  const progress = new Progress(sources, archive.output)
  try {
    const pieces = Readable.from(piecesOf(sources, tally.count), { highWaterMark: 1 })
    // About as many as are being read may wait for one before them: so threads are seldom idle, and memory has a bound.
    const made = pieces.map((piece: Piece) => workers.perform(piece), {
      concurrency: archive.workers,
    })
    for await (const done of made) {
      addTo(tally, done)
      progress.show(done)
      yield done
    }
  } finally {
    progress.clear()
    await workers.stop()
  }
}

function fingerprintOf(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex')
}

function storiesIn(count: number): string {
  return count === 1 ? '1 story' : `${count} stories`
}

function emptyTally(): Tally {
  return { count: 0, bad: 0, told: [] }
}
