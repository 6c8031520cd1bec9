/**
 * What exporting a large collection costs, in a real browser: npm run bench:exports, which fails where a bound is broken; `-- --write`
 * writes docs/exports.md's figures, `-- --annotations 10000` takes fewer.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { ensureBrowser } from './browsers.ts'
import type * as InPage from './exports/in-page.ts'
import { setFigures } from './figures.ts'
import { scriptOf, sizeAsked } from './in-page.ts'

declare const bench: typeof InPage

const { size, write } = sizeAsked()

const FORMATS = ['csv', 'json', 'markdown'] as const
const ROUNDS = 3
/** Seconds of work, and megabytes beyond what the page held before. */
const LONGEST = 5
const MOST = 100

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  headless: true,
  protocolTimeout: 0,
  args: ['--no-sandbox', '--enable-precise-memory-info'],
})
try {
  const page = await browser.newPage()
  await page.evaluate(await scriptOf('exports'))
  await page.evaluate((size) => bench.fill(size), size)
  console.log(`${size.annotations} annotations of ${size.articles} articles`)
  const rows: string[] = []
  for (const id of FORMATS) {
    const { worked, time, above, size } = await measured(page, id)
    const holds = worked <= LONGEST && above <= MOST
    if (!holds) process.exitCode = 1
    const cells = [
      id,
      `${size.toFixed(0)} MB`,
      `${worked.toFixed(1)} s`,
      `${time.toFixed(1)} s`,
      `${above.toFixed(0)} MB`,
    ]
    console.log(`${holds ? '✓' : '✗'} export: ${cells.join('  ')}`)
    rows.push(`| ${cells.join(' | ')} |`)
  }
  const table = ['| format | file | work | time | memory above |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  )
  if (write) await setFigures('docs/exports.md', table)
} finally {
  await browser.close()
}

/** Of several rounds the quickest, and the most memory. */
async function measured(page: Page, id: (typeof FORMATS)[number]) {
  const session = await page.createCDPSession()
  const rounds = []
  for (let round = 0; round < ROUNDS; round++) {
    await session.send('HeapProfiler.collectGarbage')
    const before = await workOf(browser)
    const { time, ...written } = await page.evaluate((id) => bench.write(id), id)
    rounds.push({ ...written, time: time / 1000, worked: (await workOf(browser)) - before })
  }
  const [quickest] = rounds.toSorted((a, b) => a.worked - b.worked)
  if (!quickest) throw new Error('Nothing was measured.')
  return { ...quickest, above: Math.max(...rounds.map(({ above }) => above)) }
}

/** Seconds for which the pages' processes have had a core so far, all threads together. */
async function workOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}
