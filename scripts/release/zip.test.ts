import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { builds } from '../../apps/extension/e2e/builds.ts'
import { packageOf } from './stores.ts'
import { filesIn, zip } from './zip.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotcheck-zip-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test.each(Object.entries(builds))(
  'the package of a build has the same bytes when its files are written again, in another order and year: %s',
  async (_, build) => {
    const files = await packageOf(build)
    for (const [path, bytes] of [...files].reverse()) {
      const copy = join(folder, path)
      await mkdir(dirname(copy), { recursive: true })
      await writeFile(copy, bytes, { mode: 0o600 })
      await utimes(copy, 0, 946_684_800)
    }

    expect(Buffer.compare(zip(await filesIn(folder)), zip(files))).toBe(0)
  },
)

test('a package names no time and no owner of its files', () => {
  const [one, other] = ['Europe/London', 'Asia/Kathmandu'].map((zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    const bytes = zip(new Map([['a/b.txt', new TextEncoder().encode('words')]]))
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    return bytes
  })

  expect(one).toEqual(other)
})

test('a package holds its files as they are', async () => {
  const files = await packageOf(builds.firefox)

  const unpacked = Object.entries(unzipSync(zip(files)))
  expect(unpacked.map(([path]) => path)).toEqual([...files.keys()].toSorted())
  expect(
    unpacked.filter(([path, bytes]) => !Buffer.from(bytes).equals(files.get(path) ?? bytes.subarray(1))),
  ).toEqual([])
})

test('a store is given no key of ours, and all else of the manifest', async () => {
  const [build, given] = await Promise.all([filesIn(builds.chromium), packageOf(builds.chromium)])
  const manifest = (files: Map<string, Uint8Array>) =>
    JSON.parse(new TextDecoder().decode(files.get('manifest.json')))
  const { key, ...rest } = manifest(build)

  expect(key).toBeTypeOf('string')
  expect(manifest(given)).toEqual(rest)
  expect([...given.keys()]).toEqual([...build.keys()])
})
