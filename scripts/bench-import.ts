/**
 * What importing a large collection costs, in real browsers: npm run bench:import, which fails where a bound is broken; `-- --write`
 * sets the figures into docs/import.md, `-- --annotations 10000` takes fewer. The times are this machine's.
 */
import { createServer } from 'node:http'
import puppeteer from 'puppeteer-core'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import { cpuTimeOf } from './cpu-time.ts'
import { mustHold, setFigures } from './figures.ts'
import type * as InPage from './import/in-page.ts'
import { scriptOf, sizeAndBrowsersAsked } from './in-page.ts'

declare const bench: typeof InPage

const { size, browsers, write } = sizeAndBrowsersAsked()

/** What is done with a file, in this order; the last when it is chosen once more. */
const STEPS = ['read', 'compare', 'merge', 'again'] as const
/** Seconds of work from the choice of the file until it is written. */
const MOST = 60

const script = await scriptOf('import')
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Import</title>')
}).listen(0, '127.0.0.1')
try {
  const rows: string[] = []
  for (const name of browsers) rows.push(...(await measured(name)))
  const table = [
    '| | reading | comparing | writing | all of it | once more: it is there already |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
  console.log(table)
  if (write) await setFigures('docs/import.md', table)
} finally {
  server.close()
}

/** Rows of the table: work and time. */
async function measured(name: BrowserName): Promise<string[]> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: await ensureBrowser(name),
    headless: true,
    protocolTimeout: 0,
    args: name === 'chromium' ? ['--no-sandbox'] : [],
  })
  const program = browser.process()?.pid
  if (program === undefined) throw new Error(`${name} is no process of this machine.`)
  try {
    const page = await browser.newPage()
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('The page could not be served.')
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await page.evaluate(script)
    console.log(`${name}: ${(await page.evaluate((size) => bench.make(size), size)).toFixed(0)} MB`)
    const times: number[] = []
    const works: number[] = []
    for (const step of STEPS) {
      const before = { time: performance.now() / 1000, work: cpuTimeOf(program) }
      await page.evaluate((step) => bench[step](), step)
      times.push(performance.now() / 1000 - before.time)
      works.push(cpuTimeOf(program) - before.work)
      console.log(`  ${step}: ${works.at(-1)?.toFixed(1)} s of work, in ${times.at(-1)?.toFixed(1)} s`)
    }
    const called = name === 'chromium' ? 'Chromium' : 'Firefox'
    const work = sumOf(works)
    mustHold(
      `${called}: ${work.toFixed(0)} s of work from the choice of the file until it is written ≤ ${MOST} s`,
      work <= MOST,
    )
    return [rowOf(`${called}, work (≤ ${MOST} s)`, works), rowOf(`${called}, time`, times)]
  } finally {
    await browser.close()
  }
}

function rowOf(what: string, steps: number[]): string {
  const cells = [...steps.slice(0, 3), sumOf(steps), ...steps.slice(3)].map((time) => `${time.toFixed(1)} s`)
  return `| ${[what, ...cells].join(' | ')} |`
}

/** Of all steps until it is written. */
function sumOf([read = 0, compare = 0, merge = 0]: number[]): number {
  return read + compare + merge
}
