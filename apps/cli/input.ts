import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Failure, isSystemError, reasonOf } from './failure.ts'

export interface Input {
  /** For messages. */
  name: string
  stream: Readable
}

/** Null is standard input. */
export function openInput(file: string | null): Input {
  if (file === null) return { name: 'standard input', stream: process.stdin }
  return { name: file, stream: createReadStream(file) }
}

/** @throws Failure where it is not UTF-8. */
export async function readAll({ stream }: Input): Promise<string> {
  return decode(await buffer(stream))
}

const LINE_FEED = 0x0a

/**
 * The lines of a stream of bytes, without their line feeds. Only a line feed ends a line: JSON strings may hold
 * U+2028 and its like. A line may be of any length.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)])
      pieces = []
      from = end + 1
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from))
  }
  if (pieces.length > 0) yield Buffer.concat(pieces)
}

/**
 * Every byte counts: a byte order mark stays, and nothing is replaced.
 * @throws Failure that names the first byte that is not UTF-8.
 */
export function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Failure(
      `not UTF-8 at byte ${firstBadByte(bytes)}; convert it first, for example: iconv -f ${likelyEncoding(bytes)} -t UTF-8`,
    )
  }
}

function likelyEncoding(bytes: Buffer): string {
  return /^(?:feff|fffe)/.test(bytes.toString('hex', 0, 2)) ? 'UTF-16' : 'WINDOWS-1252'
}

/** A lenient decoder writes U+FFFD for each bad sequence; one that truly stood in the input is not a bad one. */
function firstBadByte(bytes: Buffer): number {
  const replacement = Buffer.from('\uFFFD')
  let offset = 0
  for (const good of bytes.toString('utf8').split('\uFFFD')) {
    offset += Buffer.byteLength(good)
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) break
    offset += replacement.length
  }
  return offset
}

/** Turns what the system says of an input into what the user can do; other errors pass through. */
export function unreadable(name: string, error: unknown): unknown {
  if (error instanceof Failure) return new Failure(`${name}: ${error.message}`)
  if (!isSystemError(error) || error.syscall === 'write') return error
  if (error.code === 'ENOENT') return new Failure(`${name}: there is no such file`)
  if (error.code === 'EISDIR') return new Failure(`${name}: this is a directory; name a file in it`)
  return new Failure(`${name}: ${reasonOf(error)}`)
}
