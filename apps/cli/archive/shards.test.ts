import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { archiveStories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { runSpotcheck } from '../testing/run-spotcheck.ts'
import { testFolder } from '../testing/test-folder.ts'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
/** GNU parallel, which `npm test` finds, installs where it can, or says that it is not there. */
const parallel = process.env.SPOTCHECK_PARALLEL

const extract = ['extract', '--jsonl', '--as-of', '2026-11-22', '--workers', '1']

// Each test starts the command several times, which takes a busy machine a while.
vi.setConfig({ testTimeout: 180_000 })

const { path: folder } = await testFolder()

/** What starts a process for each shard: its program, and what it takes before the command. */
const engines: [name: string, program: string, args: string[]][] = [
  ['xargs', 'xargs', ['-P', '2', '-I', '{}']],
  ...(parallel ? [['GNU parallel', parallel, ['--jobs', '2']] satisfies [string, string, string[]]] : []),
]

test.each(engines)(
  'shards that %s has read apart are, one after the other, what one run gives',
  async (name, program, args) => {
    const lines = Array.from(archiveStories({ count: 40 }), (story) => `${JSON.stringify(story)}\n`)
    const shards = [lines.slice(0, 15), lines.slice(15)].map((part, at) => ({
      part,
      path: join(folder, `${name.replace(' ', '-')}-${at}`),
    }))
    for (const { path, part } of shards) await writeFile(path, part.join(''))
    const command = [process.execPath, main, ...extract, '{}', '--output', '{}.out', '--resume']
    const engine = promisify(execFile)(program, [...args, ...command])
    engine.child.stdin?.end(shards.map(({ path }) => `${path}\n`).join(''))
    const [, whole] = await Promise.all([engine, runSpotcheck(extract, lines.join(''))])
    const read = await Promise.all(shards.map(({ path }) => readFile(`${path}.out`, 'utf8')))
    expect(read.join('')).toBe(whole.stdout)
  },
)
