import { CannotRead } from './problems.ts'

/** In bytes: enough to read on, and little to hold. */
const PIECE = 4 * 2 ** 20

/**
 * The text of a file, piece by piece, without its byte order mark.
 * @throws {CannotRead} naming the line that is no text.
 */
export async function* textOf(file: Blob): AsyncGenerator<string> {
  const encoding = await encodingOf(file)
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  for (let at = 0; at < file.size; at += PIECE) {
    const bytes = await file.slice(at, at + PIECE).arrayBuffer()
    const text = decoded(decoder, bytes, at + PIECE < file.size)
    if (text === null) throw new CannotRead('not-utf-8', line + linesBefore(bytes, encoding))
    line += breaksIn(text)
    yield text
  }
}

/** Spreadsheets write UTF-16 now and then, always with its mark. */
async function encodingOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    return null
  }
}

/** A decoder that goes on puts this sign for what is no text. */
function linesBefore(bytes: ArrayBuffer, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  const at = text.indexOf('\uFFFD')
  return breaksIn(at < 0 ? text : text.slice(0, at))
}

export function breaksIn(text: string): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}
