export const LINE_FEED = 0x0a

export interface LineBlock {
  /** Whole lines, without the line feed of the last. */
  bytes: Uint8Array
  count: number
}

/**
 * The lines that each chunk of a stream completes, together: as many as have come, so that somebody who types line by line is
 * answered line by line. Only a line feed ends a line: JSON strings may hold U+2028 and its like. A line may be of any length.
 */
export async function* lineBlocks(chunks: AsyncIterable<Buffer>): AsyncGenerator<LineBlock> {
  let begun: Buffer[] = []
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED)
    if (end === -1) {
      begun.push(chunk)
      continue
    }
    const bytes = Buffer.concat([...begun, chunk.subarray(0, end)])
    yield { bytes, count: linesIn(bytes) }
    begun = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : []
  }
  const bytes = Buffer.concat(begun)
  if (bytes.length > 0) yield { bytes, count: 1 }
}

function linesIn(bytes: Buffer): number {
  let count = 1
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}
