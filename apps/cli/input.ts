import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { Failure, isSystemError, reasonOf } from './failure.ts'

export interface Input {
  /** For messages. */
  name: string
  stream: Readable
  /** Of the file; of standard input nobody knows how much there will be, and none are counted. */
  bytesRead(): number
}

/** In bytes: some thirty stories, so that a piece of work is worth its way to a worker, and what is made of it is no burden to the memory. */
const AT_ONCE = 64 * 1024

/** In bytes: a page with all its pictures in it is hardly longer, and a file of a gigabyte must not fill the memory. */
export const LONGEST_STORY = 32 * 1024 * 1024
export const TOO_LONG = 'it is longer than 32 MB, so neither a page nor a story'

/** Null is standard input; a file that ends in .gz is unpacked. */
export function openInput(file: string | null): Input {
  if (file === null) return { name: 'standard input', stream: process.stdin, bytesRead: () => 0 }
  const stored = createReadStream(file, { highWaterMark: AT_ONCE })
  const stream = file.endsWith('.gz') ? unpacked(stored) : stored
  return { name: file, stream, bytesRead: () => stored.bytesRead }
}

/** What was cut is unpacked as far as it goes: whoever reads it sees where it breaks off. Errors of the file are told by the stream. */
function unpacked(stored: Readable): Readable {
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: AT_ONCE })
  return pipeline(stored, gunzip, () => {})
}

/** @throws Failure where it is not UTF-8 or longer than any story. */
export async function readAll(input: Input): Promise<string> {
  return decode(await readBytes(input))
}

/** @throws Failure where it is longer than any story; no more of it is read. */
export async function readBytes({ stream }: Input): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > LONGEST_STORY) throw new Failure(TOO_LONG)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
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
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const found = Buffer.from(bytes)
    throw new Failure(
      `not UTF-8 at byte ${firstBadByte(found)}; convert it first, for example: iconv -f ${likelyEncoding(found)} -t UTF-8`,
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
  if (isBadGzip(error)) return new Failure(`${name}: it cannot be unpacked: ${reasonOf(error)}`)
  if (!isSystemError(error) || error.syscall === 'write') return error
  if (error.code === 'ENOENT') return new Failure(`${name}: there is no such file`)
  if (error.code === 'EISDIR') return new Failure(`${name}: this is a directory; name a file in it`)
  return new Failure(`${name}: ${reasonOf(error)}`)
}

function isBadGzip(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}
