export const LINE_FEED = 0x0a

export interface LineBlock {
  /** Whole lines, without the line feed of the last. */
  bytes: Uint8Array
  count: number
}

/**
 * In bytes: a story is far shorter. A file without line feeds must not fill the memory, and JSON takes up to fifty times its length,
 * in a parser that stops the whole command where there is no more.
 */
export const LONGEST_LINE = 8 * 1024 * 1024

/**
 * The lines that each chunk of a stream completes, together: as many as have come, so that somebody who types line by line is
 * answered line by line. Only a line feed ends a line: JSON strings may hold U+2028 and its like. Of a line longer than LONGEST_LINE
 * no more is kept than shows that it is.
 */
export async function* lineBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBlock> {
  let begun: Buffer[] = []
  let length = 0
  const keep = (bytes: Buffer) => {
    if (length > LONGEST_LINE) return
    begun.push(bytes)
    length += bytes.length
  }
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED)
    if (end === -1) {
      keep(chunk)
      continue
    }
    const from = length > LONGEST_LINE ? chunk.indexOf(LINE_FEED) : 0
    const bytes = Buffer.concat([...begun, chunk.subarray(from, end)])
    yield { bytes, count: linesIn(bytes) }
    begun = []
    length = 0
    keep(chunk.subarray(end + 1))
  }
  const bytes = Buffer.concat(begun)
  if (bytes.length > 0) yield { bytes, count: 1 }
}

function linesIn(bytes: Buffer): number {
  let count = 1
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}
