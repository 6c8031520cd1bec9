/**
 * Feeds hostile pages, messages, files and records to Spotcheck until the time is over, each round with a seed of its own:
 *
 *     npm run fuzz -- --minutes 10
 *     npm run fuzz -- --seed 123        what a round has found, once more
 */
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browsers.ts'
import { endWithChildren, run } from './run.ts'

/** Parts of the names of the files that ask for made-up input. */
const FILES = ['properties', 'bad-input.test', 'hostile']

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } })
const end = performance.now() + Number(values.minutes ?? 1) * 60_000

endWithChildren()
process.env.SPOTCHECK_CHROMIUM = await ensureBrowser('chromium')
let rounds = 0
let failed = 0
do {
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
  process.env.SPOTCHECK_SEED = String(seed)
  const { ok, output } = await run(
    'vitest',
    ['run', '--project', 'node', '--project', 'browser', '--retry=0', ...FILES],
    { minutes: 30 },
  )
  rounds++
  console.log(`${ok ? '✓' : '✗'} seed ${seed}`)
  if (!ok) {
    failed++
    console.log(output)
  }
} while (values.seed === undefined && performance.now() < end)
console.log(`${rounds} rounds, ${failed} failed`)
process.exitCode = failed ? 1 : 0
