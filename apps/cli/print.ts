import { pipeline } from 'node:stream/promises'

type Written = string | Uint8Array

/** Waits whenever the reader of standard output is slower than we are. Throws EPIPE when that reader leaves. */
export async function print(pieces: Iterable<Written> | AsyncIterable<Written>): Promise<void> {
  await pipeline(pieces, process.stdout, { end: false })
}
