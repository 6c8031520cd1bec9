/** Files in an archive, in pieces. */
import { strToU8, Zip, ZipDeflate } from 'fflate'

export interface ZippedFile {
  name: string
  pieces: Iterable<string>
}

/** @throws {Error} where the archive cannot be written. */
export function* zipped(files: Iterable<ZippedFile>): Generator<Uint8Array<ArrayBuffer>> {
  const written: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    written.push(new Uint8Array(piece))
  })
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name)
    // The same day for every file, so that the same collection gives the same bytes.
    file.mtime = new Date(2000, 0, 1)
    zip.add(file)
    for (const piece of pieces) {
      file.push(strToU8(piece))
      yield* written.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* written
}
