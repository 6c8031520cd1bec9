import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Zippable, zipSync } from 'fflate'

/** A plain file that its owner may write and everybody read, as Unix tells it in the upper half of the attributes. */
const PLAIN_FILE = { os: 3, attrs: 0o100644 << 16 }

/**
 * Files as a ZIP that is the same, byte by byte, wherever and whenever it is made: in the order of their names, without
 * times, owners or folders, packed by a library whose every version is in the lock file.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(entries)
  // The first day that a ZIP knows, by the clock on the wall, which is how it writes times.
  return zipSync(zippable, { level: 9, mtime: new Date(1980, 0, 1), ...PLAIN_FILE })
}

/** All files in a folder, by their paths from there, with `/` on every system. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const))
  return new Map(
    files.map(([path, bytes]) => [path.slice(join(folder, '/').length).replaceAll(sep, '/'), bytes]),
  )
}
