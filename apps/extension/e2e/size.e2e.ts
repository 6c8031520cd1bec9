import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builds } from './builds.ts'

/** Kilobytes after gzip, as a page pays for them on every visit. */
const budgets = { 'loader.js': 8, 'reader.js': 40 }

test.each(
  Object.values(builds).flatMap((build) =>
    Object.entries(budgets).map(([file, limit]) => ({ build, file, limit })),
  ),
)('$file stays within $limit kB ($build)', async ({ build, file, limit }) => {
  const { length } = gzipSync(await readFile(join(build, file)))
  expect(length).toBeLessThanOrEqual(limit * 1024)
})
