/** An archive taken apart into pieces of work, each as its bytes stood in the file. */
import { Failure } from '../failure.ts'
import { type Input, openInput, readBytes, unreadable } from '../input.ts'
import { LINE_FEED, lineBlocks } from './line-blocks.ts'
import type { Source } from './source.ts'
import { pagesInWarc } from './warc.ts'

/** Some lines of a file, each a story. */
interface Lines {
  form: 'lines'
  bytes: Uint8Array
  /** The number of the first, counted from 1. */
  line: number
  count: number
}

export interface OneStory {
  form: 'text' | 'page'
  id: string
  bytes: Uint8Array
  /** As a crawler noted them; null where none did. */
  url: string | null
  charset: string | null
  count: 1
}

/** What cannot be read, or not to its end. */
export interface Broken {
  form: 'broken'
  error: string
  count: 1
}

interface Place {
  /** For messages. */
  source: string
  /** So many bytes of all sources have been read. */
  read: number
}

type Work = Lines | OneStory | Broken

export type Piece = Work & Place
export type ReadablePiece = (Lines | OneStory) & Place

/** `skip`: so many stories, and failures to read any, are left out at the beginning. */
export async function* piecesOf(sources: readonly Source[], skip: number): AsyncGenerator<Piece> {
  let left = skip
  let before = 0
  for (const source of sources) {
    if (left > 0 && isOneStory(source)) {
      left--
    } else {
      const input = openInput(source.file)
      for await (const work of workIn(input, source)) {
        const rest = without(work, left)
        left -= Math.min(left, work.count)
        if (rest) yield { ...rest, source: input.name, read: before + input.bytesRead() }
      }
    }
    before += source.size ?? 0
  }
}

function isOneStory({ form }: Source): boolean {
  return form === 'text' || form === 'page'
}

async function* workIn(input: Input, { form }: Source): AsyncGenerator<Work> {
  try {
    if (form === 'lines') {
      let line = 1
      for await (const { bytes, count } of lineBlocks(input.stream)) {
        yield { form, bytes, line, count }
        line += count
      }
    } else if (form === 'warc') {
      yield* pagesInWarc(input)
    } else {
      yield { form, id: input.name, bytes: await readBytes(input), url: null, charset: null, count: 1 }
    }
  } catch (error) {
    const failure = unreadable(input.name, error)
    if (!(failure instanceof Failure)) throw failure
    yield { form: 'broken', error: failure.message, count: 1 }
  }
}

/** Null where nothing is left. */
function without(work: Work, skip: number): Work | null {
  if (skip === 0) return work
  return work.form === 'lines' && work.count > skip ? behind(work, skip) : null
}

function behind<Some extends Lines>(work: Some, skip: number): Some {
  const from = startOf(work, skip)
  return { ...work, bytes: work.bytes.subarray(from), line: work.line + skip, count: work.count - skip }
}

/** Of two lines or more. */
export function halvesOf(piece: Lines & Place): [Lines & Place, Lines & Place] {
  const count = piece.count >> 1
  const bytes = piece.bytes.subarray(0, startOf(piece, count) - 1)
  return [{ ...piece, bytes, count }, behind(piece, count)]
}

/** Where the line begins that has so many before it. */
function startOf({ bytes }: Lines, before: number): number {
  let from = 0
  for (let line = 0; line < before; line++) from = bytes.indexOf(LINE_FEED, from) + 1
  return from
}
