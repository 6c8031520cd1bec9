import { readAnyJson } from './any-json.ts'
import { CLIPPING_END, readClippings } from './clippings.ts'
import { isJsonLine, readJsonLines } from './json-lines.ts'
import { CannotRead } from './problems.ts'
import type { ReadIn } from './read-in.ts'
import { RIS_LINE, readRis } from './ris.ts'
import { readTable } from './table.ts'
import { textOf } from './text-of.ts'

/** In bytes: what is read of a file has to fit into memory. */
export const LARGEST_FILE = 500e6

/**
 * Reads a file of any format that can be imported, told by its content. It may come from anybody: what does not have the
 * shape of a passage or a record is left out, and told. `now`, an ISO instant, stands for the dates that a file leaves open.
 * @throws {CannotRead} where nothing of it can be read.
 */
export async function readFile(file: Blob, now: string): Promise<ReadIn> {
  if (file.size > LARGEST_FILE) throw new CannotRead('too-large')
  const [first, pieces] = await opened(textOf(file))
  const begin = first.trimStart()
  if (begin === '') throw new CannotRead('empty')
  if (isJsonLine(lineOf(begin))) return readJsonLines(pieces, now)
  if (/^[{[]/.test(begin)) return readAnyJson(pieces, now)
  let text = ''
  for await (const piece of pieces) text += piece
  if (RIS_LINE.test(lineOf(begin))) return readRis(text, now)
  return text.includes(CLIPPING_END) ? readClippings(text, now) : readTable(text, now)
}

/** The first piece, and all of them. */
async function opened(pieces: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> {
  const { value: first = '' } = await pieces.next()
  const all = async function* () {
    yield first
    yield* pieces
  }
  return [first, all()]
}

function lineOf(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? ''
}
