/** A folder of a file's own, gone when its tests are through. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

export interface TestFolder {
  path: string
  /** Writes a file there, with the folders above it, and gives its path. */
  file: (name: string, content: string | Uint8Array) => Promise<string>
}

export async function testFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'spotcheck-'))
  afterAll(() => rm(path, { recursive: true }))
  return {
    path,
    file: async (name, content) => {
      const place = join(path, name)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, content)
      return place
    },
  }
}
