import type { Collection, Format, Piece } from '@spotcheck/export'

/** A file for the reader. */
export interface NamedFile {
  name: string
  content: Blob
}

/** The collection in a format, under the format's name with the day in it: an ISO date. */
export async function fileOf(
  { stem, extension, mediaType, write }: Format,
  collection: Collection,
  day: string,
): Promise<NamedFile> {
  const pieces: Piece[] = []
  for await (const piece of write(collection)) pieces.push(piece)
  return { name: `${stem}-${day}.${extension}`, content: new Blob(pieces, { type: mediaType }) }
}
