/**
 * What the library costs with a large collection, in real browsers: npm run bench:library, which fails where a bound is
 * broken; `-- --write` writes docs/library.md, `-- --annotations 10000` takes fewer. The milliseconds are this machine's.
 */
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import type * as InPage from './library/in-page.ts'

declare const bench: typeof InPage

const { values: asked } = parseArgs({
  args: argv.slice(2),
  options: {
    annotations: { type: 'string', default: '100000' },
    articles: { type: 'string', default: '5000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    write: { type: 'boolean', default: false },
  },
})
const size = { annotations: Number(asked.annotations), articles: Number(asked.articles) }
const OPENINGS = 5
const SAVES = 200

/** A row of the table: what was measured, what it came to, and what it must not exceed. */
interface Line {
  what: string
  figure: number
  unit: string
  bound?: number
}

const ABOUT = `# What a large collection costs

    npm run bench:library

fills a library with ${size.annotations.toLocaleString('en-GB')} passages of ${size.articles.toLocaleString('en-GB')} articles (made of the sample stories, the same every time), with a record for every other
article, measures in headless browsers and fails where a bound is broken. Milliseconds are those of one machine with two cores, which
others used at the same time; "beside" is a ratio taken by turns in one run. This page is written by \`npm run bench:library -- --write\`.

- First rows and all rows: from the open database, in a page loaded anew; medians of ${OPENINGS}.
- A keystroke: twelve searches typed letter by letter. No index is built: each row has its words folded, and a search looks through all of them, or
  through what the letters before have left.
- Memory: what the page holds on to with all rows read.
- A save: with its passage go the article's list of passages and the act that can be undone, in one strict transaction. Beside it stands a strict put of the
  same record into the same tables, by turns, ${SAVES} times.`

const script = await bundle()
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Library</title>')
}).listen(0, '127.0.0.1')
try {
  const results = new Map<BrowserName, Line[]>()
  for (const name of asked.browser as BrowserName[]) {
    const lines = await measured(name)
    results.set(name, lines)
    show(name, lines)
  }
  if (asked.write) writeFileSync(`${import.meta.dirname}/../docs/library.md`, report(results))
} finally {
  server.close()
}

async function measured(name: BrowserName): Promise<Line[]> {
  const browser = await launch(name)
  try {
    const page = await browser.newPage()
    await load(page)
    await page.evaluate((size) => bench.fill(size), size)
    const openings: InPage.Opened[] = []
    for (let round = 0; round < OPENINGS; round++) {
      await load(page)
      openings.push(await page.evaluate(() => bench.open()))
    }
    const held = name === 'chromium' ? await heapOf(page) : null
    const typed = await page.evaluate(() => bench.type())
    const { found, counted } = await page.evaluate(() => bench.filter())
    const changed = await page.evaluate((rounds) => bench.change(rounds), 20)
    const { saved, put } = await page.evaluate((rounds) => bench.save(rounds), SAVES)
    const renamed = await page.evaluate(() => bench.rename())
    const ms = (what: string, figure: number, bound?: number) => ({
      what,
      figure,
      unit: 'ms',
      ...(bound && { bound }),
    })
    return [
      ms('First rows, from the open database', median(openings.map(({ firstRows }) => firstRows)), 300),
      ms('All rows', median(openings.map(({ all }) => all))),
      ms('A keystroke in search, middle', median(typed)),
      ms('A keystroke in search, 95th percentile', percentile(typed, 0.95), 50),
      ms('A keystroke in search, the slowest', Math.max(...typed)),
      ms('A filter, the slowest', Math.max(...found), 100),
      ms('Counts beside all nine filters, the slowest', Math.max(...counted)),
      ...(held === null ? [] : [{ what: 'Memory', figure: held, unit: 'MB', bound: 150 }]),
      ms('A save', median(saved)),
      ms('A strict put of the same record and nothing else', median(put)),
      { what: 'A save beside that', figure: median(saved) / median(put), unit: 'times', bound: 1.5 },
      ms('From a save to its row in an open view', median(changed)),
      ms(`A tag of ${renamed.count} passages renamed`, renamed.time),
    ]
  } finally {
    await browser.close()
  }
}

function launch(name: BrowserName): Promise<Browser> {
  return ensureBrowser(name).then((executablePath) =>
    puppeteer.launch({
      browser: name === 'chromium' ? 'chrome' : 'firefox',
      executablePath,
      headless: true,
      protocolTimeout: 0,
      args: name === 'chromium' ? ['--no-sandbox', '--enable-precise-memory-info'] : [],
    }),
  )
}

async function load(page: Page): Promise<void> {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The page could not be served.')
  await page.goto(`http://127.0.0.1:${address.port}/`)
  await page.evaluate(script)
}

/** What the page holds on to, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = Number.NaN } = await page.metrics()
  return JSHeapUsedSize / 1e6
}

function show(name: BrowserName, lines: Line[]): void {
  console.log(`${name}, ${size.annotations} annotations of ${size.articles} articles`)
  for (const { what, figure, unit, bound } of lines) {
    const holds = bound === undefined || figure <= bound
    const limit = bound === undefined ? '' : `  ≤ ${bound}`
    console.log(`  ${holds ? '✓' : '✗'} ${what.padEnd(60)}${told(figure, unit).padStart(14)}${limit}`)
    if (!holds) process.exitCode = 1
  }
}

function told(figure: number, unit: string): string {
  return `${figure < 10 ? figure.toFixed(1) : figure.toFixed(0)} ${unit}`
}

function median(figures: number[]): number {
  return percentile(figures, 0.5)
}

function percentile(figures: number[], part: number): number {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) * part)] ?? Number.NaN
}

/** The page of the documentation. */
function report(results: Map<BrowserName, Line[]>): string {
  const tables = Array.from(results, ([name, lines]) => {
    const rows = lines.map(
      ({ what, figure, unit, bound }) =>
        `| ${what} | ${told(figure, unit)} | ${bound ? `≤ ${bound} ${unit}` : ''} |`,
    )
    return [
      `## ${name === 'chromium' ? 'Chromium' : 'Firefox'}`,
      '',
      '| | | bound |',
      '|---|---|---|',
      ...rows,
    ].join('\n')
  })
  return `${[ABOUT, ...tables].join('\n\n')}\n`
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: `${import.meta.dirname}/library/in-page.ts` })
  const { output } = await build.generate({ format: 'iife', name: 'bench', minify: true })
  return output[0].code
}
