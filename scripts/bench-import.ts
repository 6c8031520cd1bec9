/**
 * What importing a large collection costs, in real browsers: npm run bench:import, which fails where a bound is broken; `-- --write`
 * sets the figures into docs/import.md, `-- --annotations 10000` takes fewer. The times are this machine's.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { argv } from 'node:process'
import { parseArgs } from 'node:util'
import puppeteer from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { type BrowserName, ensureBrowser } from './browsers.ts'
import type * as InPage from './import/in-page.ts'

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

/** From the choice of the file to the end of the transaction, in seconds. */
const BOUND = 60

const script = await bundle()
const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html').end('<!doctype html><title>Import</title>')
}).listen(0, '127.0.0.1')
try {
  const rows: string[] = []
  for (const name of asked.browser as BrowserName[]) rows.push(rowOf(name, await measured(name)))
  const table = [
    '| | file | reading | comparing | writing | all of it | once more: all is there already |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
  console.log(table)
  if (asked.write) await writeTable(table)
} finally {
  server.close()
}

async function measured(name: BrowserName): Promise<InPage.Imported> {
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: await ensureBrowser(name),
    headless: true,
    protocolTimeout: 0,
    args: name === 'chromium' ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('The page could not be served.')
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await page.evaluate(script)
    await page.evaluate((size) => bench.make(size), size)
    return await page.evaluate(() => bench.bringIn())
  } finally {
    await browser.close()
  }
}

function rowOf(name: BrowserName, { megabytes, read, compared, written, again }: InPage.Imported): string {
  const all = read + compared + written
  if (all > BOUND * 1000) process.exitCode = 1
  const seconds = [read, compared, written].map(inSeconds)
  const browser = name === 'chromium' ? 'Chromium' : 'Firefox'
  return `| ${[browser, `${megabytes.toFixed(0)} MB`, ...seconds, `${inSeconds(all)} (≤ ${BOUND} s)`, inSeconds(again)].join(' | ')} |`
}

function inSeconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`
}

async function writeTable(table: string): Promise<void> {
  const path = `${import.meta.dirname}/../docs/import.md`
  const page = await readFile(path, 'utf8')
  await writeFile(path, page.replace(/(?<=<!-- figures -->\n)[\s\S]{0,5000}(?=<!-- end -->)/, `${table}\n`))
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: `${import.meta.dirname}/import/in-page.ts` })
  const { output } = await build.generate({ format: 'iife', name: 'bench', minify: true })
  return output[0].code
}
