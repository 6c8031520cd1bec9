/** For the tests of this package. */
import { readFile } from './read-file.ts'

export const NOW = '2026-11-22T09:00:00.000Z'

export function read(...content: BlobPart[]) {
  return readFile(new Blob(content), NOW)
}
