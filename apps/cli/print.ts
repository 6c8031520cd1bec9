import { pipeline } from 'node:stream/promises'

/** Waits whenever the reader of standard output is slower than we are. Throws EPIPE when that reader leaves. */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  await pipeline(pieces, process.stdout, { end: false })
}
