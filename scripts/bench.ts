/**
 * Every benchmark in one go on one machine: npm run bench, about half an hour, which writes docs/PERFORMANCE.md and fails where a bound
 * is broken. `npm run bench -- start core` runs some of them and writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { root, run } from './run.ts'

interface Part {
  title: string
  about: string
  command: [script: string, ...options: string[]]
}

const PARTS: Record<string, Part> = {
  start: {
    title: 'From an idle page to its marks',
    about:
      'The built extension in Chromium, on a page that is no story and on stories, and its panel beside one.',
    command: ['scripts/bench-start.ts'],
  },
  sizes: {
    title: 'What browsers load',
    about: 'Bytes after gzip, each file for itself; no build passes that is over a budget.',
    command: ['scripts/bench-sizes.ts'],
  },
  painting: {
    title: 'Matching and painting',
    about:
      'All surface forms of councils found and painted, beside the bare walk over the page’s texts, elements put in by hand, and mark.js ([what is measured](painting.md)).',
    command: ['scripts/bench-painting.ts'],
  },
  core: {
    title: 'Reading a text',
    about: 'One core, beside wink-nlp and compromise and the bare look at each character.',
    command: ['scripts/bench-core.ts'],
  },
  library: {
    title: 'A large collection',
    about:
      '100,000 passages of 5,000 articles: library page, panel, search, filters, memory and saving beside a bare put ([what is measured](library.md)).',
    command: ['scripts/bench-library.ts', '--write'],
  },
  exports: {
    title: 'Exports',
    about: 'Of the same collection, in Chromium ([what the columns are](exports.md)).',
    command: ['scripts/bench-exports.ts', '--write'],
  },
  import: {
    title: 'Imports',
    about: 'Of the same collection, in both browsers ([what the steps are](import.md)).',
    command: ['scripts/bench-import.ts', '--write'],
  },
  archive: {
    title: 'An archive',
    about: '60,000 stories through the command line ([what it reads](archives.md)).',
    command: ['scripts/bench-archive.ts', '--write'],
  },
  articles: {
    title: 'Finding the article in a page',
    about: 'Beside Readability alone on a copy of the same page ([how well it is found](articles.md)).',
    command: ['scripts/bench-articles.ts'],
  },
  anchoring: {
    title: 'Finding saved words again',
    about:
      'On pages that have changed, beside other ways on the same texts ([what the changes are](anchoring.md)).',
    command: ['scripts/anchoring/bench.ts', '--write'],
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in PARTS))
if (unknown.length > 0)
  throw new Error(`There is no benchmark ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`)

const wanted = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name))
const sections: string[] = []
const bounds: string[] = []
for (const [name, { title, about, command }] of wanted) {
  console.log(`\n# ${title}\n`)
  const load = loadavg()[0] ?? 0
  const { ok, output } = await run('node', command, { minutes: 60, show: true })
  if (!ok) process.exitCode = 1
  const lines = output.trimEnd().split('\n')
  bounds.push(...lines.flatMap((line) => boundIn(line, name)))
  sections.push(
    `## ${title}\n\n    npm run bench -- ${name}\n\n${about} Load of the machine when it began: ${load.toFixed(1)}.\n\n${asShown(lines)}`,
  )
  // After each of them: nobody loses half an hour by a fault in the last.
  if (asked.length === 0) writeFileSync(join(root, 'docs/PERFORMANCE.md'), report())
}

/** A line that says whether a bound is kept. */
function boundIn(line: string, name: string): string[] {
  const [, verdict, what] = /^\s*([✓✗])\s+(.*)$/.exec(line) ?? []
  if (!verdict || !what) return []
  return [`| ${verdict} | ${what.replaceAll('|', ' ').replaceAll(/\s{2,}/g, ' · ')} | ${name} |`]
}

/** Tables of Markdown as such, everything else as it was printed. */
function asShown(lines: string[]): string {
  const blocks: { isTable: boolean; lines: string[] }[] = []
  for (const line of lines) {
    const isTable = line.startsWith('|')
    const last = blocks.at(-1)
    if (last?.isTable === isTable) last.lines.push(line)
    else blocks.push({ isTable, lines: [line] })
  }
  return blocks
    .map(({ isTable, lines }) => (isTable ? lines.join('\n') : fenced(lines.join('\n').trim())))
    .filter((block) => block !== '')
    .join('\n\n')
}

function fenced(text: string): string {
  return text && `\`\`\`\n${text}\n\`\`\``
}

function report(): string {
  const [core] = cpus()
  const machine = `${cpus().length} cores (${core?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}`
  const day = new Date().toISOString().slice(0, 10)
  return `# Performance

    npm run bench

runs all of this in one go and writes this page. Milliseconds are those of one machine; what can be compared elsewhere are the ratios, which were
taken by turns in one run. A figure with two others in brackets is a median, and between what the middle half of the rounds lies.

Measured on ${day}: ${machine}.

## Bounds

| | | measured by \`npm run bench --\` |
| --- | --- | --- |
${bounds.join('\n')}

${sections.join('\n\n')}
`
}
