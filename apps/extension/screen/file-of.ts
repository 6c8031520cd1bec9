import type { Collection, Format, Piece } from '@spotcheck/export'

/** A file for the reader. */
export interface NamedFile {
  name: string
  content: Blob
}

/** In code units, or bytes. What has come so far is given to the browser, which keeps it outside the page's memory. */
const AT_ONCE = 1_000_000

/** The collection in a format, under the format's name with the day in it: an ISO date. */
export async function fileOf(
  { stem, extension, mediaType, write }: Format,
  collection: Collection,
  day: string,
): Promise<NamedFile> {
  const written: Blob[] = []
  let pieces: Piece[] = []
  let length = 0
  for await (const piece of write(collection)) {
    pieces.push(piece)
    length += piece.length
    if (length < AT_ONCE) continue
    written.push(new Blob(pieces))
    pieces = []
    length = 0
  }
  const content = new Blob([...written, ...pieces], { type: mediaType })
  return { name: `${stem}-${day}.${extension}`, content }
}
