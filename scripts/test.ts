/**
 * Everything that must hold, in the order in which a fault is cheapest to find. Every step runs, whatever became of
 * the one before, and the last line counts what passed and failed: each step as one, each test as one.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { forbiddenImportIsFound } from './boundaries.ts'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import { ensureProgram, programs } from './programs.ts'
import { endWithChildren, type Run, root, run } from './run.ts'
import { SECOND_TRY } from './second-try.ts'

const count = { passed: 0, failed: 0 }

/** What is checked on texts that may not be copied into the repository. */
const OUTSIDE = [
  'the two real articles (packages/core/seeds.test.ts, packages/core/quotations-on-seeds.test.ts)',
  'real wordings (scripts/wordings.test.ts)',
  'Readability’s own pages (scripts/articles/articles.test.ts)',
]

endWithChildren()
const reports = await mkdtemp(join(tmpdir(), 'spotcheck-test-'))
try {
  await step('Chromium', () => browser('chromium'))
  await step('Firefox', () => browser('firefox'))
  for (const name of Object.keys(programs)) await step(name, () => program(name))
  await step('A disk to fill', diskToFill)
  await step('Real articles', realArticles)
  await step('Formatting and lint', () => run('biome', ['ci', '--colors=off', '.']))
  await step('Package boundaries', () => run('turbo', ['boundaries']))
  await step('A forbidden import is found', forbiddenImportIsFound)
  await step('Types of the packages', () => run('turbo', ['run', 'typecheck']))
  await step('Types of scripts and tests', () => run('tsc', ['-p', '.']))
  await step('Lock file', lockFile)
  await step('Regular expressions are linear', () => run('node', ['scripts/check-regexes.ts']))
  await step('Rule reference is current', () => run('node', ['scripts/rule-reference.ts', '--check']))
  await step('Evaluation is current', () => run('node', ['scripts/evaluate.ts', '--check']))
  await step('Registers', () => run('node', ['scripts/check-register.ts']))
  const built = await step('Production builds', () => run('turbo', ['run', 'build']))
  if (built) await step('Linter of Firefox’s store', () => run('node', ['scripts/lint-addon.ts']))
  await tests('node', 'Tests in Node')
  await tests('browser', 'Tests in a browser')
  if (built) await tests('e2e', 'Journeys in both browsers')
  else console.log('– Journeys in both browsers: not run, there is no build')
} finally {
  await rm(reports, { recursive: true, force: true })
}
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed ? 1 : 0

/** Runs one step, says how it went, and shows what it printed where it failed. */
async function step(name: string, check: () => Promise<Run>): Promise<boolean> {
  const { ok, output, time } = await timed(check)
  tell(ok, `${name} (${time})`, output)
  count[ok ? 'passed' : 'failed'] += 1
  return ok
}

/** Runs one of vitest's projects and counts its tests. */
async function tests(project: string, name: string) {
  const report = join(reports, `${project}.json`)
  const args = ['run', '--project', project]
  const reporters = ['default', 'json', './scripts/second-try.ts'].map((each) => `--reporter=${each}`)
  const { ok, output, time } = await timed(() =>
    run('vitest', [...args, ...reporters, `--outputFile.json=${report}`], { minutes: 30 }),
  )
  const { passed, failed } = await counted(report)
  // A file that cannot be loaded holds no test that could fail, yet the run has failed.
  const failures = ok ? failed : Math.max(failed, 1)
  tell(failures === 0, `${name}: ${passed} passed, ${failures} failed (${time})`, output)
  for (const line of output.split('\n')) if (line.includes(SECOND_TRY)) console.log(`  ${line.trim()}`)
  count.passed += passed
  count.failed += failures
}

async function counted(report: string): Promise<{ passed: number; failed: number }> {
  if (!existsSync(report)) return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

async function timed(check: () => Promise<Run>): Promise<Run & { time: string }> {
  const start = performance.now()
  const result = await check().catch((problem: unknown) => ({ ok: false, output: String(problem) }))
  return { ...result, time: `${((performance.now() - start) / 1000).toFixed(1)} s` }
}

function tell(ok: boolean, line: string, output: string) {
  console.log(`${ok ? '✓' : '✗'} ${line}`)
  if (!ok) console.log(stripVTControlCharacters(output).trim().replaceAll(/^/gm, '  '))
}

/** Later steps find the browser by its variable. */
async function browser(name: BrowserName): Promise<Run> {
  const path = await ensureBrowser(name)
  process.env[name === 'chromium' ? 'SPOTCHECK_CHROMIUM' : 'SPOTCHECK_FIREFOX'] = path
  return { ok: true, output: path }
}

/** Some tests read such texts: the folder that is named must hold them. */
async function realArticles(): Promise<Run> {
  const folder = process.env.SPOTCHECK_SHARED
  if (!folder) {
    console.log('  SPOTCHECK_SHARED names no folder. These checks do not run:')
    for (const checks of OUTSIDE) console.log(`  – ${checks}`)
    return { ok: true, output: '' }
  }
  const seeds = join(folder, 'seeds')
  return { ok: existsSync(seeds), output: `SPOTCHECK_SHARED is set, but ${seeds} is missing.` }
}

/** Later steps find the program by its variable. */
async function program(name: string): Promise<Run> {
  const program = programs[name]
  const path = program ? await ensureProgram(program) : null
  if (program && path) process.env[program.variable] = path
  else console.log(`  ${name} is not here and could not be installed: ${program?.otherwise}.`)
  return { ok: true, output: path ?? '' }
}

/** Journeys on a full disk need one that they can fill. */
async function diskToFill(): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'spotcheck-disk-'))
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1M', 'tmpfs', folder])
  if (mounted.ok) {
    await run('umount', [folder])
    process.env.SPOTCHECK_SMALL_DISK = 'tmpfs'
  } else console.log('  No disk can be mounted here to be filled: what becomes of a full disk is not tried.')
  await rm(folder, { recursive: true, force: true })
  return { ok: true, output: '' }
}

/** The lock file fits package.json, and names no registry: it works with any. */
async function lockFile(): Promise<Run> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  const addresses = Object.values<{ resolved?: string }>(packages).filter(({ resolved }) =>
    resolved?.startsWith('http'),
  )
  if (addresses.length) {
    return { ok: false, output: `package-lock.json holds ${addresses.length} download addresses.` }
  }
  return run('npm', ['ci', '--dry-run'])
}
