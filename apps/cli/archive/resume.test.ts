import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { appendFile, readFile, watch } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { stories } from '@spotcheck/samples'
import { expect, test, vi } from 'vitest'
import { runSpotcheck, startSpotcheck } from '../testing/run-spotcheck.ts'
import { testFolder } from '../testing/test-folder.ts'

// Each test starts the command several times, which takes a busy machine a while.
vi.setConfig({ testTimeout: 180_000 })

const { path: folder } = await testFolder()

/** Every seventh cannot be read. */
function story(id: number): string {
  const text = stories[id % stories.length]?.text
  return `${JSON.stringify(id % 7 === 0 ? { id } : { id, text })}\n`
}

const archiveOf = (count: number) => Array.from({ length: count }, (_, id) => story(id)).join('')

function* endlessArchive() {
  for (let id = 0; ; id++) yield story(id)
}

/** Sends stories until a journal is there, then kills the command as nothing can be killed more. */
async function killedOnTheWay(args: string[], journal: string): Promise<void> {
  const child = startSpotcheck(...args)
  const changes = watch(folder)
  Readable.from(endlessArchive()).pipe(child.stdin)
  for await (const _ of changes) if (existsSync(journal)) break
  child.kill('SIGKILL')
  await once(child, 'close')
}

test('a run that was killed is taken up again: nothing is lost, nothing repeated, all that was bad is told', async () => {
  const output = join(folder, 'out.jsonl')
  const args = ['extract', '--jsonl', '--as-of', '2026-11-22']
  await killedOnTheWay([...args, '--output', output], `${output}.progress`)
  expect(existsSync(output)).toBe(false)
  // As when the last line was half written.
  await appendFile(`${output}.partial`, '{"id":')
  const done = JSON.parse(await readFile(`${output}.progress`, 'utf8')).tally.count
  expect(done).toBeGreaterThan(0)

  const archive = archiveOf(done + 100)
  const other = await runSpotcheck(
    [...args, '--url', 'https://a.example', '--output', output, '--resume'],
    archive,
  )
  expect(other.stderr).toContain('this was begun with other options or other files')

  const [resumed, whole] = await Promise.all([
    runSpotcheck([...args, '--output', output, '--resume'], archive),
    runSpotcheck(args, archive),
  ])
  expect(await readFile(output, 'utf8')).toBe(whole.stdout)
  expect(resumed).toEqual({ ...whole, stdout: '' })
  expect(whole.stderr).toContain(`${Math.ceil((done + 100) / 7)} of ${done + 100} stories could not be read`)
  expect([`${output}.partial`, `${output}.progress`].filter(existsSync)).toEqual([])

  const again = await runSpotcheck([...args, '--output', output, '--resume'])
  expect(again).toMatchObject({ status: 0, stderr: `spotcheck: ${output} is whole: nothing is left to do\n` })
})
