/** What a disk that is really full does to a run: a small one, in a namespace of its own, where the system lets users make one. */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

/** Runs commands beside a disk of 256 kB, which is gone with them; `$0` is where it is. */
function besideSmallDisk(disk: string, commands: string, ...args: string[]) {
  const mounted = `mount -t tmpfs -o size=256k none "$0" && ${commands}`
  return spawnSync('unshare', ['--map-root-user', '--mount', 'bash', '-c', mounted, disk, ...args], {
    encoding: 'utf8',
  })
}

const isPossible = besideSmallDisk(tmpdir(), 'true').status === 0

let folder: string
let disk: string
let archive: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotcheck-'))
  disk = join(folder, 'disk')
  await mkdir(disk)
  archive = join(folder, 'archive.jsonl')
  const text = 'Wakefield Council was rated inadequate. “We will act,” said Ann Example. '.repeat(5)
  const lines = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text }))
  await writeFile(archive, lines.join('\n'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.runIf(isPossible)('on a full disk', () => {
  test.each([
    ['extract', ['--jsonl']],
    ['records', ['--format', 'csv']],
    ['export', []],
  ])('%s says so, and what was there is left alone', async (command, options) => {
    const commands = `
      echo old > "$0/out" && head -c 240000 /dev/zero > "$0/else"
      "$1" "$2" "$3" "$4" --output "$0/new" "\${@:5}" 2>&1
      echo "status $?"
      cat "$0/out"
      ls "$0" | grep -x new || echo "nothing has its name"`
    const { stdout, stderr } = besideSmallDisk(
      disk,
      commands,
      process.execPath,
      main,
      command,
      archive,
      ...options,
    )
    expect(stderr).toBe('')
    const [complaint, ...rest] = stdout.trim().split('\n')
    expect(complaint).toContain(`spotcheck: ${join(disk, 'new')}: ENOSPC: no space left on device, `)
    expect(rest).toEqual(['status 1', 'old', 'nothing has its name'])
  })
})
