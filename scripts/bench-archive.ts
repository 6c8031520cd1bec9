/**
 * How fast the command line reads a whole archive, and in how much memory: npm run bench:archive, which fails where a bound is
 * broken; `-- --write` sets the figures into docs/archives.md, `-- --stories 6000` reads fewer. The rates are this machine's.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Readability } from '@mozilla/readability'
import { parsePage } from '../apps/cli/parse-page.ts'
import { readPage, readText } from '../apps/cli/read-story.ts'
import { archiveStories, practiceStories, renderPage, stories } from '../packages/samples/index.ts'
import { setFigures } from './figures.ts'
import { root } from './run.ts'

const { values: asked } = parseArgs({
  options: { stories: { type: 'string', default: '60000' }, write: { type: 'boolean', default: false } },
})
const count = Number(asked.stories)
const MOST_MEMORY = 400
const LEAST_RATE = 1500
/** Of the first half's rate, what the second must come to. */
const LEAST_LATER = 0.9

/** A row of the table: what was measured, what it came to, and what it must keep to. */
interface Line {
  what: string
  figure: string
  bound?: { words: string; holds: boolean }
}

const folder = await mkdtemp(join(tmpdir(), 'spotcheck-archive-'))
try {
  const archive = join(folder, 'archive.jsonl')
  await pipeline(Readable.from(linesOf(count)), createWriteStream(archive))
  const lines = [...textLines(await reading(archive)), ...pageLines()]
  for (const { what, figure, bound } of lines)
    console.log(`${bound ? (bound.holds ? '✓' : '✗') : ' '} ${what}: ${figure} ${bound?.words ?? ''}`)
  if (lines.some(({ bound }) => bound && !bound.holds)) process.exitCode = 1
  if (asked.write) await setFigures('docs/archives.md', tableOf(lines))
} finally {
  await rm(folder, { recursive: true })
}

function* linesOf(count: number): Generator<string> {
  for (const story of archiveStories({ count })) yield `${JSON.stringify(story)}\n`
}

interface Reading {
  /** Milliseconds from the first answer to the middle one, and from there to the last. */
  first: number
  second: number
  /** With the start of the command. */
  whole: number
  /** In megabytes. */
  memory: number
  /** Milliseconds that its threads had a core, all together. */
  spent: number
}

/** Its answers are counted and thrown away. */
async function reading(archive: string): Promise<Reading> {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(root, 'apps/cli/main.ts'), 'extract', '--jsonl', archive], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  let [answers, from, middle, memory, spent] = [0, 0, 0, 0, 0]
  for await (const chunk of child.stdout) {
    from ||= performance.now()
    for (const byte of chunk) if (byte === 0x0a) answers++
    if (middle === 0 && answers >= count / 2) middle = performance.now()
    memory = (await peakOf(child.pid)) ?? memory
    spent = (await spentBy(child.pid)) ?? spent
  }
  const to = performance.now()
  await ended
  if (answers !== count) throw new Error(`Of ${count} stories ${answers} were answered.`)
  return { first: middle - from, second: to - middle, whole: to - begun, memory, spent }
}

/** In megabytes, as Linux tells it; null of a process that is gone. */
async function peakOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return kilobytes ? Number(kilobytes) / 1000 : null
}

/** In milliseconds, by all its threads; Linux counts in steps of ten. */
async function spentBy(pid: number | undefined): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [, user, system] = /\) \w(?: -?\d+){10} (\d+) (\d+) /.exec(stat) ?? []
  return user && system ? (Number(user) + Number(system)) * 10 : null
}

function textLines({ first, second, whole, memory, spent }: Reading): Line[] {
  const rate = (count / whole) * 1000
  const later = first / second
  return [
    {
      what: `${numeral(count)} stories as text, ${availableParallelism()} cores`,
      figure: `${numeral(rate)} a second`,
      bound: { words: `≥ ${numeral(LEAST_RATE)}`, holds: rate >= LEAST_RATE },
    },
    {
      what: 'The same on cores of its own, by the time that its threads had one',
      figure: `${numeral((count / spent) * 1000 * availableParallelism())} a second`,
    },
    {
      what: 'The rate of the second half, beside the first',
      figure: `${later.toFixed(2)} times`,
      bound: { words: `≥ ${LEAST_LATER}`, holds: later >= LEAST_LATER },
    },
    {
      what: 'Peak memory',
      figure: `${numeral(memory)} MB`,
      bound: { words: `≤ ${MOST_MEMORY} MB`, holds: memory <= MOST_MEMORY },
    },
  ]
}

/** On one core, what a page takes and what it is spent on, by turns with linkedom and Readability alone. */
function pageLines(): Line[] {
  const pages = [...stories, ...practiceStories].map((story) => ({ story, html: renderPage(story) }))
  const known = { url: null, published: null }
  const spent = { parsing: 0, finding: 0, alone: 0, page: 0 }
  for (const { story, html } of pages) {
    spent.parsing += timeOf(() => parsePage(html))
    spent.alone += timeOf(() => new Readability(parsePage(html)).parse())
    spent.page += timeOf(() => readPage(html, known))
    spent.finding += timeOf(() => readText(story.text, known))
  }
  const each = (time: number) => `${(time / pages.length).toFixed(1)} ms`
  return [
    { what: 'A page as HTML, one core', figure: each(spent.page) },
    { what: 'of that, linkedom parsing it', figure: each(spent.parsing) },
    { what: 'of that, what its text alone takes', figure: each(spent.finding) },
    { what: 'linkedom and Readability alone, same pages', figure: each(spent.alone) },
  ]
}

/** In milliseconds that this thread had a core, so that what else the machine does counts little. */
function timeOf(work: () => unknown): number {
  const from = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}

function numeral(figure: number): string {
  return Math.round(figure).toLocaleString('en-GB')
}

function tableOf(lines: Line[]): string {
  const rows = lines.map(({ what, figure, bound }) => `| ${what} | ${figure} | ${bound?.words ?? ''} |`)
  return ['| | | bound |', '|---|---|---|', ...rows].join('\n')
}
